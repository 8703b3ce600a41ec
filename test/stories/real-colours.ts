// Judges the colours that test/harness/colour-reader.js found on a page by what the tokens declare.
import Color from 'colorjs.io';
import { type Role, type RoleTable, type Scheme } from './role-table.js';

/** A colour on the page, and the role that gave it. A role that starts with `--` is a property that the page has set. */
export interface Paint {
  role?: string;
  colour: string;
}

/** A foreground on the ground that it stands on. */
export interface Meeting {
  component: string;
  element: string;
  what: string;
  state: string;
  foreground: Paint;
  ground: Paint;
  /** What the box of the foreground stands on itself. */
  behind?: Paint;
  /** What mixes these colours with others. */
  blend: string;
}

/** A meeting as it is seen in one theme and scheme. */
export interface Shown extends Meeting {
  theme: string;
  scheme: Scheme;
}

export interface Reading {
  meetings: Meeting[];
  shown: Shown[];
}

/** What is wrong with a colour, and with which element. */
export interface ColourProblem {
  what: string;
  where: string;
}

// The words of the reader for a ground that no component gave, and for what is not there.
const PAGE = 'the page';
const NONE = 'none';

const nameOfPair = (foreground: string, ground: string) => `${foreground} on ${ground}`;
const isOfPage = ({ role }: Paint) => role?.startsWith('--') ?? false;
const placeOf = ({ element, state }: Meeting) =>
  state === 'rest' ? element : `${element} (${state})`;

/** Every colour role, and what each stands on. */
export class DeclaredPairs {
  readonly #colours: Map<string, Role>;

  constructor({ roles }: RoleTable) {
    this.#colours = new Map(
      roles
        .filter(({ type }) => type === 'color')
        .map((role) => [role.name.replace(/^color\./, ''), role]),
    );
  }

  get names(): string[] {
    return [...this.#colours].flatMap(([name, { on = [] }]) =>
      on.map((ground) => nameOfPair(name, ground)),
    );
  }

  role(name: string): Role | undefined {
    return this.#colours.get(name);
  }

  has(foreground: string, ground: string): boolean {
    return this.role(foreground)?.on?.includes(ground) ?? false;
  }

  thatStandOn(ground: string): string[] {
    return [...this.#colours.keys()].filter((name) => this.has(name, ground));
  }
}

/** The two colours of a meeting that must differ, or undefined where nothing has to. */
function pairOf(
  { what, foreground, ground, behind }: Meeting,
  declared: DeclaredPairs,
): [Paint, Paint] | undefined {
  // A border of the colour of its box is a part of the box.
  const isPartOfBox = what === 'border' && foreground.role === ground.role;
  const under = isPartOfBox && behind ? behind : ground;
  const isSurface = declared.role(foreground.role ?? '')?.kind === 'surface';
  if (what === 'background' && isSurface) return undefined;
  // The edge of a component meets the page, whose colour is for the page to know; words may not.
  const isEdge = ['background', 'border', 'outline', 'shadow'].includes(what);
  if (isEdge && foreground.role !== undefined && under.colour === PAGE) return undefined;
  // The inner ring of a focus may be the field, and the outer one what stands on it: a ratio has no direction.
  const isTurned = what === 'shadow' && declared.has(under.role ?? '', foreground.role ?? '');
  return isTurned ? [under, foreground] : [foreground, under];
}

function findFault(meeting: Meeting, declared: DeclaredPairs): string | undefined {
  const { what, blend } = meeting;
  if (blend) return `${what} is mixed with what is behind it (${blend}): give it a role as it is`;
  const pair = pairOf(meeting, declared);
  if (!pair) return undefined;
  const [foreground, ground] = pair;
  if (isOfPage(foreground) || isOfPage(ground)) return undefined;
  if (foreground.colour === NONE)
    return `no ${what} of ours on ${ground.role ?? ground.colour}: the browser draws its own`;
  if (foreground.role === undefined)
    return `${what} in ${foreground.colour}, a colour that no token gave: use a role`;
  if (ground.role === undefined)
    return `${what} of ${foreground.role} on ${ground.colour}, a ground that no token gave: use a surface`;
  if (declared.has(foreground.role, ground.role)) return undefined;
  const others = declared.thatStandOn(ground.role).join(', ');
  return (
    `${what} of ${foreground.role} on ${ground.role}: declare it (role.color.${foreground.role}, ` +
    `"on": […, "${ground.role}"])` +
    (others && `, or use what stands there: ${others}`)
  );
}

/** Every meeting of colours that the tokens do not declare. */
export function judgeMeetings(meetings: Meeting[], declared: DeclaredPairs): ColourProblem[] {
  return meetings.flatMap((meeting) => {
    const fault = findFault(meeting, declared);
    return fault ? [{ what: `${meeting.component}: ${fault}`, where: placeOf(meeting) }] : [];
  });
}

/** The declared pairs among meetings. */
export function pairsMet(meetings: Meeting[], declared: DeclaredPairs): string[] {
  return meetings.flatMap((meeting) => {
    const [foreground, ground] = pairOf(meeting, declared) ?? [];
    return foreground?.role && ground?.role && declared.has(foreground.role, ground.role)
      ? [nameOfPair(foreground.role, ground.role)]
      : [];
  });
}

/** Whether each theme shows the colours that it states, or, where it states none, enough contrast. */
export function judgeShown(
  shown: Shown[],
  { themes }: RoleTable,
  declared: DeclaredPairs,
): ColourProblem[] {
  const byId = new Map(themes.map((theme) => [theme.id, theme]));
  return shown.flatMap((each) => {
    // A theme that a story makes up as it goes states nothing: like one that takes the page's, it must pass.
    const values = byId.get(each.theme)?.values?.[each.scheme];
    const faults = values
      ? [each.foreground, each.ground].flatMap((paint) => wrongValue(paint, values))
      : lowContrast(each, declared);
    return faults.map((fault) => ({
      what: `${each.component}: ${fault}`,
      where: `${placeOf(each)}, ${each.theme}, ${each.scheme}`,
    }));
  });
}

function wrongValue({ role, colour }: Paint, values: Record<string, string>): string[] {
  const stated = role === undefined ? undefined : values[`color.${role}`];
  if (stated === undefined || hexOf(stated) === hexOf(colour)) return [];
  return [`${role} is ${hexOf(colour)} here, and the theme says ${stated}`];
}

function lowContrast(meeting: Meeting, declared: DeclaredPairs): string[] {
  const [foreground, ground] = pairOf(meeting, declared) ?? [];
  if (!foreground?.role || !ground?.role || !declared.has(foreground.role, ground.role)) return [];
  const needed = declared.role(foreground.role)?.ratio ?? 0;
  const ratio = shownColour(foreground.colour).contrastWCAG21(shownColour(ground.colour));
  if (ratio >= needed) return [];
  return [
    `${nameOfPair(foreground.role, ground.role)} is ${ratio.toFixed(2)}:1 (${hexOf(foreground.colour)} ` +
      `on ${hexOf(ground.colour)}) and needs ${needed}:1`,
  ];
}

const colours = new Map<string, Color>();

/** A colour as a screen of sRGB shows it: engines cut off what is outside. */
function shownColour(css: string): Color {
  const known = colours.get(css);
  if (known) return known;
  const colour = new Color(css).to('srgb').toGamut({ space: 'srgb', method: 'clip' });
  colours.set(css, colour);
  return colour;
}

const hexOf = (css: string) => shownColour(css).toString({ format: 'hex', collapse: false });
