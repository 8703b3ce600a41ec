/**
 * The theme `inherit`: font and colours are the host page’s own. What the page gives is not known when this is built,
 * so its colours are held, in the browser, to a lightness at which every pair passes whatever their hue; and the
 * build proves that over every hue and chroma that they can have.
 */
import Color from 'colorjs.io';
import {
  declaredPairs,
  type ColourRole,
  type Colours,
  type Mode,
  type Pair,
  type Scheme,
} from './contract.js';

export const INHERIT = 'inherit';

/** What a page may set, and what each becomes. */
export const HOST_PROPERTIES = {
  '--netsafe-host-brand': 'The colour of the page’s brand: edges, quotation marks and buttons.',
  '--netsafe-host-link': 'The colour of the page’s links; that of its brand where it is not set.',
  '--netsafe-host-font':
    'The page’s font stack; whatever stands around the component where it is not set.',
};

/** More than this is clipped differently by different screens, and its lightness with it. */
const CHROMA = 0.13;

/** The lightness (OKLCH, 0 to 1) that a colour of the page may have: at most so much in the light, at least in the dark. */
interface Bound {
  from: 'brand' | 'link';
  light: number;
  dark: number;
  /** How far it then moves away from the surface. */
  further?: number;
  /** A field with light words on it in the dark too: it may be at most so light there. */
  isField?: true;
}

const BOUNDS: Record<string, Bound> = {
  brand: { from: 'brand', light: 0.4, dark: 0.36, isField: true },
  'on-plate': { from: 'brand', light: 0.4, dark: 0.36, isField: true },
  heading: { from: 'brand', light: 0.4, dark: 0.85 },
  accent: { from: 'brand', light: 0.6, dark: 0.68 },
  action: { from: 'brand', light: 0.52, dark: 0.68 },
  link: { from: 'link', light: 0.4, dark: 0.78 },
  'link-hover': { from: 'link', light: 0.4, dark: 0.78, further: 0.07 },
};

const SOURCE = {
  brand: 'var(--netsafe-host-brand)',
  link: 'var(--netsafe-host-link, var(--netsafe-host-brand))',
};

const relative = ({ from, light, dark, further = 0, isField }: Bound, scheme: Scheme) => {
  const held =
    isField && scheme === 'dark'
      ? `min(l, ${dark})`
      : scheme === 'light'
        ? `min(l, ${light})`
        : `max(l, ${dark})`;
  const moved = further ? `calc(${held} ${scheme === 'light' ? '-' : '+'} ${further})` : held;
  return `oklch(from ${SOURCE[from]} ${moved} min(c, ${CHROMA}) h / 1)`;
};

/** The declarations of the theme, for browsers that know relative colours and `light-dark()`. */
export const inheritDeclarations = (): string[] =>
  Object.entries(BOUNDS).map(
    ([role, bound]) =>
      `--netsafe-color-${role}: light-dark(${relative(bound, 'light')}, ${relative(bound, 'dark')});`,
  );

const luminance = (colour: Color) => Math.max(0, colour.luminance);
const clip = (colour: Color) => colour.to('srgb').toGamut({ space: 'srgb', method: 'clip' });

/** How dark and how light a held colour can come out: as a screen of sRGB clips it, and as a wider one shows it. */
function range(l: number): [darkest: number, lightest: number] {
  let [darkest, lightest] = [1, 0];
  for (let h = 0; h < 360; h += 4) {
    for (let c = 0; c <= CHROMA + 1e-9; c += CHROMA / 6) {
      const colour = new Color('oklch', [Math.min(1, Math.max(0, l)), c, h]);
      const seen = [luminance(colour), luminance(clip(colour))];
      darkest = Math.min(darkest, ...seen);
      lightest = Math.max(lightest, ...seen);
    }
  }
  return [darkest, lightest];
}

const ratioOf = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

/** What stands for what, whichever the theme: components’ own colours, and roles under more contrast. */
interface Aliases {
  components: Record<string, string>;
  more: Record<string, string>;
}

/** Every declared pair at its worst, over all that a page can give. `neutral` holds the colours of the other roles. */
export function inheritPairs(
  roles: readonly ColourRole[],
  neutral: Record<Mode, Colours>,
  { components, more }: Aliases,
): Pair[] {
  const modes = Object.keys(neutral) as Mode[];
  const worst = new Map<string, number>();
  for (const [role, { light, dark, further = 0, isField }] of Object.entries(BOUNDS)) {
    // The lightest that a dark one can be, and the other way round.
    worst.set(`light ${role}`, range(light - further)[1]);
    worst.set(`dark ${role}`, range(dark + further)[isField ? 1 : 0]);
  }
  return modes.flatMap((mode) => {
    const scheme = mode.split('-')[0] as Scheme;
    const shown = (role: string): number => {
      const own = components[role] ?? role;
      const name = (mode.endsWith('more') && more[own]) || own;
      return worst.get(`${scheme} ${name}`) ?? luminance(new Color(neutral[mode][name]!));
    };
    return declaredPairs(roles).map(({ foreground, surface }) => ({
      theme: INHERIT,
      mode,
      foreground: foreground.name,
      surface,
      ratio: ratioOf(shown(foreground.name), shown(surface)),
      needed: foreground.ratio,
      rule: foreground.rule,
      apca: null,
    }));
  });
}
