/**
 * A whole theme from a brand colour or two. Each colour is kept where it passes; where it does not, only its lightness
 * moves (chroma follows as far as sRGB can show it), by as little as will do, and the move is told.
 */
import { contrast, fromOklch, nearest, readColour, toOklch, type Hex } from './colour.js';
import { written, type ColourRole, type Colours, type Scheme } from './contract.js';

/** The roles that carry a force’s own colours. All others are the campaign’s, and alike in every theme. */
export const THEMED = [
  'paper',
  'tint',
  'hairline',
  'brand',
  'on-brand',
  'plate',
  'on-plate',
  'heading',
  'accent',
  'action',
  'action-label',
  'link',
  'link-hover',
  'link-visited',
] as const;
type Themed = (typeof THEMED)[number];

/** What a theme is derived from: the contract, and the neutral theme’s colours in both schemes. */
export interface Base {
  roles: readonly ColourRole[];
  values: Record<Scheme, Colours>;
}

/** A force’s colours, as CSS writes colours. */
export interface Brand {
  /** Links and buttons; and the accent, where none is given. */
  brand: string;
  /** The edge that marks the force’s voice, and quotation marks. The brand colour unless given. */
  accent?: string | undefined;
}

/** A colour that could not be used as it was given, or was. */
export interface Decision {
  scheme: Scheme;
  role: string;
  asked: Hex;
  given: Hex;
  /** Why it had to move; empty where it was kept. */
  why: string;
}

export interface DerivedTheme {
  brand: Hex;
  accent: Hex;
  /** The themed roles alone, in each scheme. */
  light: Colours;
  dark: Colours;
  decisions: Decision[];
  /** What a person should think about, though it passes. */
  notes: string[];
}

/** The least step of lightness by which a link under the pointer differs from a link. */
const HOVER = 0.07;
/** A hint of the brand on surfaces and outlines: what is seen as “of the same family”, not as a colour. */
const HINT = {
  light: { paper: 0, tint: 0.012, hairline: 0.03 },
  dark: { paper: 0.02, tint: 0.025, hairline: 0.03 },
};
/** The force's field in the dark: between which lightnesses it stays, and its plate's lightness and chroma. */
const FIELD = { darkest: 0.33, lightest: 0.4, plate: 0.9, hint: 0.05 };
/** What an accent reaches in the dark, where its role asks for 3. */
const DARK_ACCENT = 4.5;
/** Hues closer than this, in degrees, are taken for the same colour. */
const NEAR = 25;
/** Below this chroma a colour is a grey, and its hue says nothing. */
const GREY = 0.04;

const apart = (a: number, b: number) => Math.abs(((a - b + 540) % 360) - 180);

class Derivation {
  readonly settled: Colours = {};
  readonly decisions: Decision[] = [];

  constructor(
    readonly base: Base,
    private readonly scheme: Scheme,
  ) {}

  get neutral(): Colours {
    return this.base.values[this.scheme];
  }

  /** The colour of a role, once it is known: settled here, or the campaign’s own. */
  oneOf(role: string): Hex | undefined {
    return this.settled[role] ?? (THEMED.includes(role as Themed) ? undefined : this.neutral[role]);
  }

  /** The first pair that a colour would break, among roles whose colours are known. */
  broken(role: string, hex: Hex) {
    for (const { name, on, ratio, rule } of this.base.roles) {
      for (const surface of on) {
        if (name !== role && surface !== role) continue;
        const foreground = name === role ? hex : this.oneOf(name);
        const ground = surface === role ? hex : this.oneOf(surface);
        if (foreground === undefined || ground === undefined) continue;
        const reached = contrast(foreground, ground);
        if (reached < ratio) return { name, surface, reached, ratio, rule };
      }
    }
    return undefined;
  }

  /** Settles a role on what is wanted, or on the nearest lightness that holds every promise. */
  settle(role: Themed, wanted: Hex, also: (hex: Hex) => boolean = () => true): Hex {
    const passes = (hex: Hex) => !this.broken(role, hex) && also(hex);
    // The neutral theme’s colour always holds against neutral surfaces, so there is a way out of every corner.
    return (this.settled[role] = nearest(wanted, passes) ?? this.neutral[role]!);
  }

  /** Settles a role on a colour that the force gave, and says what became of it. */
  place(role: Themed, asked: Hex, also?: (hex: Hex) => boolean, alsoWhy = ''): Hex {
    const broken = this.broken(role, asked);
    const given = this.settle(role, asked, also);
    const why = broken
      ? `${broken.name} on ${broken.surface} would be ${written(broken.reached)} and needs ${broken.ratio}:1 (${broken.rule.replace(/\.$/, '')})`
      : alsoWhy;
    this.decisions.push({
      scheme: this.scheme,
      role,
      asked,
      given,
      why: given === asked ? '' : why,
    });
    return given;
  }
}

/**
 * The force's own field, its words, and the plate on it. A field that fills a screen is never bright in the dark, nor so
 * dark that it cannot be told from the page.
 */
function settleField(work: Derivation, scheme: Scheme, brand: Hex): void {
  const { l, c, h } = toOklch(brand);
  const isDark = scheme === 'dark';
  const wanted = isDark
    ? fromOklch({ l: Math.min(FIELD.lightest, Math.max(FIELD.darkest, l)), c, h })
    : brand;
  const { ratio = 0 } = work.base.roles.find(({ name }) => name === 'on-brand') ?? {};
  const white = work.base.values.light.paper!;
  const words =
    [white, work.base.values.light.text!].find((each) => contrast(each, wanted) >= ratio) ?? white;
  work.settle('on-brand', words);
  work.place('brand', wanted);
  work.settle(
    'plate',
    isDark ? fromOklch({ l: FIELD.plate, c: Math.min(c, FIELD.hint), h }) : work.neutral.plate!,
  );
  work.settle('on-plate', wanted);
  if (isDark) work.settle('heading', fromOklch({ l: FIELD.plate, c: Math.min(c, FIELD.hint), h }));
  else work.settle('heading', brand);
}

function deriveScheme(base: Base, scheme: Scheme, brand: Hex, accent: Hex): Derivation {
  const work = new Derivation(base, scheme);
  const { neutral } = work;
  const { c, h } = toOklch(brand);
  const hinted = (role: keyof (typeof HINT)['light']) =>
    fromOklch({ l: toOklch(neutral[role]!).l, c: Math.min(c, HINT[scheme][role]), h });

  // Paper stays white in the light: it is the page’s.
  work.settle('paper', scheme === 'light' ? neutral.paper! : hinted('paper'));
  work.settle('tint', hinted('tint'));
  work.settle('hairline', hinted('hairline'));

  // At 3:1 an edge is grey to the eye in the dark, whatever its colour.
  work.place(
    'accent',
    accent,
    (hex) => scheme === 'light' || contrast(hex, work.settled.tint!) >= DARK_ACCENT,
    `it would be a dim edge in the dark, and needs ${DARK_ACCENT}:1 there`,
  );
  settleField(work, scheme, brand);

  // The label is settled after the button, so the button needs a lightness for which there is one.
  const need = base.roles.find(({ name }) => name === 'action-label')?.ratio ?? 0;
  const labels = [neutral['action-label']!, base.values.light.paper!, base.values.light.text!];
  const labelOn = (hex: Hex) => labels.find((label) => contrast(label, hex) >= need);
  const action = work.place(
    'action',
    brand,
    (hex) => labelOn(hex) !== undefined,
    `neither a light nor a dark label would reach ${need}:1 on it`,
  );
  work.settle('action-label', labelOn(action) ?? neutral['action-label']!);

  const link = work.place('link', brand);
  const away = scheme === 'light' ? -1 : 1;
  const { l: linkLightness, ...linkColour } = toOklch(link);
  const beyond = linkLightness + away * HOVER;
  // A link that is nearly black or white already can only go the other way.
  work.settle(
    'link-hover',
    fromOklch({
      ...linkColour,
      l: beyond > 0.1 && beyond < 0.97 ? beyond : linkLightness - away * HOVER,
    }),
  );

  // Violet, as everywhere on the web, unless links are violet themselves.
  const visited = toOklch(neutral['link-visited']!);
  const alike = toOklch(link).c > GREY && apart(toOklch(link).h, visited.h) < NEAR;
  work.settle(
    'link-visited',
    alike ? fromOklch({ ...visited, h: visited.h + 45 }) : neutral['link-visited']!,
  );
  return work;
}

const notesOn = (role: string, hex: Hex): string[] => {
  const { l, c, h } = toOklch(hex);
  const isRed = c > 0.12 && apart(h, 27) < 20 && l < 0.75;
  return isRed
    ? [
        `The ${role} colour ${hex} is red. The campaign keeps red for danger now (the emergency number): think of another --accent.`,
      ]
    : [];
};

/**
 * Derives a theme. Any two colours give one whose every pair passes in every mode.
 * @throws ColourError for text that is no opaque colour.
 */
export function deriveTheme({ brand, accent }: Brand, base: Base): DerivedTheme {
  const brandHex = readColour(brand);
  const accentHex = accent === undefined ? brandHex : readColour(accent);
  const light = deriveScheme(base, 'light', brandHex, accentHex);
  const dark = deriveScheme(base, 'dark', brandHex, accentHex);
  return {
    brand: brandHex,
    accent: accentHex,
    light: light.settled,
    dark: dark.settled,
    decisions: [...light.decisions, ...dark.decisions],
    notes: notesOn('accent', accentHex),
  };
}

/** What became of each colour that was given, a line each. */
export const decisionLine = ({ scheme, role, asked, given, why }: Decision): string =>
  why
    ? `moved ${role}, ${scheme}: ${asked} became ${given} (lightness ${toOklch(asked).l.toFixed(2)} to ${toOklch(given).l.toFixed(2)}), because ${why}.`
    : `kept  ${role}, ${scheme}: ${asked}.`;
