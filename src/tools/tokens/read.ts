/** Reads the tokens: the layers, and each theme’s file, resolved for every mode as a DTCG resolver document says. */
import { readdir, readFile } from 'node:fs/promises';
import { defineConfig, parse } from '@terrazzo/parser';
import Color, { type Coords } from 'colorjs.io';
import { readColour } from '../theme/colour.js';
import { UsageError } from '../command-line.js';
import { packageUrl } from '../package.js';
import { MODES, type ColourRole, type Colours, type Mode } from '../theme/contract.js';
import { INHERIT } from '../theme/inherit.js';

export const TOKENS = packageUrl('tokens/');
export const NEUTRAL = 'neutral';
const ROLE = 'role.';
const COLOUR = /^(?:role\.color|component)\./;

interface RoleContract {
  kind?: string;
  on?: string[];
  ratio?: number;
  rule?: string;
}

export interface RawToken {
  $type: string;
  $value: unknown;
  $description?: string;
  $extensions?: { netsafe?: RoleContract & { unit?: string } };
}
export type TokenSet = Record<string, RawToken>;

/** Tokens that cannot be compiled: every problem, a line each. */
export class TokenError extends UsageError {
  constructor(readonly problems: readonly string[]) {
    super(`The tokens cannot be compiled:\n  ${problems.join('\n  ')}`);
  }
}

/** A theme as its file describes it, with its tokens in every mode. */
export interface Theme {
  id: string;
  name: string;
  description: string;
  /** Whether the force itself has agreed to it. */
  status: string;
  brand?: string;
  accent?: string;
  /** What its file itself sets, the rest being the neutral theme’s. */
  sets: readonly string[];
  modes: Record<Mode, TokenSet>;
}

interface ThemeFile {
  $description?: unknown;
  $extensions?: { netsafe?: Record<string, unknown> };
  light?: object;
  dark?: object;
}

interface Resolver {
  modifiers: { scheme: { contexts: Record<'light' | 'dark', unknown[]> } };
}

const readJson = async <T>(file: URL, name: string): Promise<T> => {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as T;
  } catch (error) {
    throw new TokenError([`${name} is no JSON: ${(error as Error).message}`]);
  }
};

const clean = (message: string) => message.split('\n')[0]!.replace(/^[\w/-]+: /, '');

/** The tokens of every mode, aliases resolved; `theme` stands between its scheme and what a reader asked for. */
async function resolveModes(
  folder: URL,
  theme: ThemeFile,
  name: string,
): Promise<Record<Mode, TokenSet>> {
  const filename = new URL('netsafe.resolver.json', folder);
  const document = await readJson<Resolver>(filename, 'netsafe.resolver.json');
  const { contexts } = document.modifiers.scheme;
  const light = theme.light ? [theme.light] : [];
  contexts.light = [...contexts.light, ...light];
  // What a theme says of type holds in the dark too; its light colours are covered by the neutral dark ones.
  contexts.dark = [...light, ...contexts.dark, ...(theme.dark ? [theme.dark] : [])];
  const config = defineConfig({ tokens: ['./netsafe.resolver.json'] }, { cwd: folder });
  try {
    const { resolver } = await parse([{ filename, src: JSON.stringify(document) }], {
      config,
      continueOnError: false,
    });
    return Object.fromEntries(
      MODES.map((mode) => {
        const [scheme, contrast = 'normal'] = mode.split('-');
        return [mode, resolver.apply({ scheme: scheme!, contrast }) as unknown as TokenSet];
      }),
    ) as Record<Mode, TokenSet>;
  } catch (error) {
    throw new TokenError([`${name}: ${clean((error as Error).message)}`]);
  }
}

/** The name of a colour role as other roles call it: `text`, or `helpline-banner.accent` for a component’s own. */
const colourName = (id: string) => id.replace(COLOUR, '');

const colourTokens = (set: TokenSet) =>
  Object.entries(set)
    .filter(([id, { $type }]) => COLOUR.test(id) && $type === 'color')
    .map(([id, token]) => [colourName(id), token] as const);

interface ColourValue {
  colorSpace: string;
  components: [number | 'none', number | 'none', number | 'none'];
  alpha?: number;
}

const hex = ({ $value }: RawToken) => {
  const { colorSpace, components } = $value as ColourValue;
  return new Color(colorSpace, components.map((each) => (each === 'none' ? null : each)) as Coords)
    .to('srgb')
    .toGamut({ space: 'srgb' })
    .toString({ format: 'hex', collapse: false });
};

/** Every colour of a mode, by its role. */
export const coloursOf = (set: TokenSet): Colours =>
  Object.fromEntries(colourTokens(set).map(([name, token]) => [name, hex(token)]));

/** The contract of every colour role. */
export const rolesOf = (set: TokenSet): ColourRole[] =>
  colourTokens(set).map(([name, { $extensions }]) => {
    const { kind, on = [], ratio = 0, rule = '' } = $extensions?.netsafe ?? {};
    return { name, kind: kind === 'surface' ? 'surface' : 'foreground', on, ratio, rule };
  });

/** Colours through which others are seen: their contrast is not their own. */
const translucencyProblems = (modes: Record<Mode, TokenSet>, file: string): string[] =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    colourTokens(modes[scheme])
      .filter(([, { $value }]) => (($value as ColourValue).alpha ?? 1) < 1)
      .map(
        ([name]) =>
          `${file}: ${name}, ${scheme}, lets through what is behind it, so its contrast is not its own. Write the opaque colour that it looks like`,
      ),
  );

/** Every way in which the roles break their contract: an entry that names no surface, no ratio or no purpose. */
function contractProblems(modes: Record<Mode, TokenSet>): string[] {
  const problems: string[] = [];
  const { light, dark } = modes;
  const all = new Map(colourTokens(light));
  const fileOf = (id: string) =>
    id.startsWith(ROLE) ? 'role.tokens.json' : 'component.tokens.json';
  const idOf = new Map(
    Object.keys(light)
      .filter((id) => COLOUR.test(id))
      .map((id) => [colourName(id), id]),
  );
  const surfaces = [...all]
    .filter(([, token]) => token.$extensions?.netsafe?.kind === 'surface')
    .map(([name]) => name);
  const stoodOn = new Set<string>();
  for (const [id, { $description }] of Object.entries(light)) {
    if (!id.startsWith(ROLE) && !COLOUR.test(id)) continue;
    if (!$description || $description === light[id.split('.').slice(0, -1).join('.')]?.$description)
      problems.push(`${fileOf(id)}: ${id}: say in “$description” what it is for`);
  }
  for (const [name, token] of all) {
    const contract = token.$extensions?.netsafe;
    const id = idOf.get(name)!;
    const where = `${fileOf(id)}: ${id}`;
    if (contract?.kind === 'surface') continue;
    if (contract?.kind !== 'foreground') {
      problems.push(
        `${where}: say under “$extensions.netsafe.kind” whether it is a “surface” or a “foreground”`,
      );
      continue;
    }
    if (!contract.on?.length)
      problems.push(`${where}: name under “on” the surfaces it stands on: ${surfaces.join(', ')}`);
    if (!contract.ratio || !contract.rule)
      problems.push(`${where}: give the “ratio” it needs and the “rule” that asks for it`);
    for (const surface of contract.on ?? []) {
      if (all.has(surface)) stoodOn.add(surface);
      else
        problems.push(
          `${where}: stands on “${surface}”, which is no role (write one of: ${surfaces.join(', ')})`,
        );
    }
  }
  for (const surface of surfaces) {
    if (!stoodOn.has(surface))
      problems.push(`role.tokens.json: role.color.${surface}: no foreground stands on it`);
  }
  for (const [name, token] of colourTokens(dark)) {
    const where = `role.dark.tokens.json: role.color.${name}`;
    if (!all.has(name)) problems.push(`${where}: no such role in role.tokens.json`);
    else if (JSON.stringify(token.$extensions) !== JSON.stringify(all.get(name)?.$extensions))
      problems.push(`${where}: the contract stands in role.tokens.json alone`);
  }
  return problems;
}

type Nested = Record<string, unknown>;
const isGroup = (value: unknown): value is Nested =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a file of tokens sets, alias or not, by id. */
const rawTokens = (group: Nested, path: string[] = []): [string, Nested][] =>
  Object.entries(group).flatMap(([key, value]): [string, Nested][] => {
    if (key.startsWith('$') || !isGroup(value)) return [];
    const id = [...path, key];
    return '$value' in value ? [[id.join('.'), value]] : rawTokens(value, id);
  });

const asValue = (colour: string) => {
  const hexOf = readColour(colour);
  const components = new Color(hexOf).to('srgb').coords.map((each) => Number(each!.toFixed(4)));
  return JSON.stringify({ colorSpace: 'srgb', components, hex: hexOf });
};

/** Colours that are written as DTCG 2025.10 does not write them, each with how it does. */
function valueProblems(file: string, group: Nested): string[] {
  return rawTokens(group).flatMap(([id, { $value }]) => {
    if (!/(?:^|\.)(?:color|component)\./.test(id)) return [];
    const where = `${file}: ${id}`;
    if (typeof $value === 'string') {
      if (/^\{.+\}$/.test($value)) return [];
      try {
        return [`${where}: write “${$value}” as ${asValue($value)}`];
      } catch (error) {
        return [`${where}: ${(error as Error).message}, or name another token, as {color.ink.900}`];
      }
    }
    const { colorSpace, components } = (isGroup($value) ? $value : {}) as Partial<ColourValue>;
    const isSound =
      typeof colorSpace === 'string' &&
      Array.isArray(components) &&
      components.length === 3 &&
      components.every((each) => each === 'none' || Number.isFinite(each));
    return isSound
      ? []
      : [
          `${where}: a colour has a “colorSpace” and three numbers as “components”. Write for example ${asValue('#123456')}`,
        ];
  });
}

const LAYERS = ['palette', 'role', 'role.dark', 'role.more', 'component'];

/** What a theme may set beside colours: families of type, and the corners of a frame. */
export const SHAPES = ['role.font.family', 'role.font.heading', 'role.radius.frame'];
const mayTheme = (id: string) => id.startsWith('role.color.') || SHAPES.includes(id);

/** What stands in a theme’s file and may not, each with where it stands and what to write instead. */
function themeProblems(file: string, theme: ThemeFile, neutral: TokenSet): string[] {
  const problems: string[] = [];
  const meta = theme.$extensions?.netsafe ?? {};
  if (typeof theme.$description !== 'string' || !theme.$description)
    problems.push(`${file}: say in “$description” whose theme it is, and whether the force agreed`);
  if (typeof meta.name !== 'string' || !meta.name)
    problems.push(`${file}: give the force’s name under “$extensions.netsafe.name”`);
  if (meta.status !== 'illustrative' && meta.status !== 'agreed')
    problems.push(
      `${file}: say under “$extensions.netsafe.status” whether the theme is “illustrative” or “agreed” by the force`,
    );
  if (meta.status === 'agreed' && (typeof meta.agreedBy !== 'string' || !meta.agreedBy))
    problems.push(
      `${file}: say under “$extensions.netsafe.agreedBy” who agreed for the force, and when`,
    );
  for (const key of Object.keys(theme)) {
    if (!key.startsWith('$') && key !== 'light' && key !== 'dark')
      problems.push(
        `${file}: “${key}” stands at the top. A theme has “light” and “dark”, and overrides roles only: put the colour under light.role.color`,
      );
  }
  const roles = Object.keys(neutral).filter(mayTheme);
  for (const scheme of ['light', 'dark'] as const) {
    for (const [id, token] of rawTokens((theme[scheme] ?? {}) as Nested)) {
      const where = `${file}: ${scheme}.${id}`;
      if (!id.startsWith(ROLE))
        problems.push(
          `${where}: a theme overrides roles only, not the ${id.startsWith('component.') ? 'components’ own colours' : 'palette'}. Write the colour under ${scheme}.role.color, by the role that it is for`,
        );
      else if (!(id in neutral))
        problems.push(
          `${where}: no such role. Write one of: ${roles.map((role) => role.slice(ROLE.length)).join(', ')}`,
        );
      else if (!mayTheme(id))
        problems.push(
          `${where}: a theme sets colours, families of type and corners; sizes and space are alike in every theme. Take it out`,
        );
      else if (isGroup(token.$extensions) && token.$extensions.netsafe)
        problems.push(
          `${where}: what a role stands on, and the ratio it needs, is said in role.tokens.json alone. Take “$extensions.netsafe” out`,
        );
      if (scheme === 'dark' && SHAPES.includes(id))
        problems.push(`${where}: type and corners are the same in the dark: write it under light`);
    }
  }
  return problems;
}

/** A colour without one for the dark would take there what a theme says of the light. */
async function darkProblems(folder: URL, light: TokenSet): Promise<string[]> {
  const dark = await readJson<Nested>(
    new URL('role.dark.tokens.json', folder),
    'role.dark.tokens.json',
  );
  const covered = new Set(rawTokens(dark).map(([id]) => id));
  return Object.entries(light)
    .filter(([id, { $type }]) => id.startsWith(ROLE) && $type === 'color' && !covered.has(id))
    .map(([id]) => `role.dark.tokens.json: ${id}: give its colour in the dark`);
}

/** The neutral theme, whose contract holds for all. */
export async function readNeutral(folder: URL = TOKENS): Promise<Theme> {
  const unsound: string[] = [];
  for (const layer of LAYERS) {
    const file = `${layer}.tokens.json`;
    unsound.push(...valueProblems(file, await readJson<Nested>(new URL(file, folder), file)));
  }
  if (unsound.length) throw new TokenError(unsound);
  const modes = await resolveModes(folder, {}, 'role.tokens.json');
  const problems = [
    ...contractProblems(modes),
    ...translucencyProblems(modes, 'role.tokens.json'),
    ...(await darkProblems(folder, modes.light)),
  ];
  if (problems.length) throw new TokenError(problems);
  return {
    id: NEUTRAL,
    name: 'Neutral',
    description: 'The campaign’s own: nobody’s brand.',
    status: 'ours',
    sets: [],
    modes,
  };
}

/** What a theme may be called: its name is a file’s, an attribute’s value and part of an address. */
export const isThemeId = (id: string) =>
  /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id) && id !== NEUTRAL && id !== INHERIT;

/** One theme from its file’s content. */
export async function readTheme(
  id: string,
  theme: object,
  neutral: Theme,
  folder: URL = TOKENS,
): Promise<Theme> {
  const file = `themes/${id}.tokens.json`;
  const content = theme as ThemeFile;
  const problems = [
    ...themeProblems(file, content, neutral.modes.light),
    ...valueProblems(file, { light: content.light, dark: content.dark }),
  ];
  if (problems.length) throw new TokenError(problems);
  const modes = await resolveModes(folder, content, file);
  const seenThrough = translucencyProblems(modes, file);
  if (seenThrough.length) throw new TokenError(seenThrough);
  const meta = content.$extensions!.netsafe as Record<string, string>;
  return {
    id,
    name: meta.name!,
    description: content.$description as string,
    status: meta.status!,
    ...(meta.brand && { brand: meta.brand }),
    ...(meta.accent && { accent: meta.accent }),
    sets: [
      ...new Set(
        [content.light, content.dark].flatMap((part) =>
          rawTokens((part ?? {}) as Nested).map(([token]) => token),
        ),
      ),
    ],
    modes,
  };
}

/** Every theme that has a file, by name. */
export async function readThemes(neutral: Theme, folder: URL = TOKENS): Promise<Theme[]> {
  const themes = new URL('themes/', folder);
  const files = (await readdir(themes).catch(() => []))
    .filter((file) => file.endsWith('.json'))
    .sort();
  const problems: string[] = [];
  const found: Theme[] = [];
  for (const file of files) {
    const [, id = ''] = /^(.+)\.tokens\.json$/.exec(file) ?? [];
    if (!isThemeId(id)) {
      problems.push(
        `themes/${file}: a theme’s file is called <name>.tokens.json, the name in small letters, digits and hyphens, and neither “${NEUTRAL}” nor “${INHERIT}”`,
      );
      continue;
    }
    try {
      const content = await readJson<object>(new URL(file, themes), `themes/${file}`);
      found.push(await readTheme(id, content, neutral, folder));
    } catch (error) {
      if (!(error instanceof TokenError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length) throw new TokenError(problems);
  return found;
}

/** A file in which every token is another name for a role: what stands for what, whichever the theme. */
async function readAliases(file: string, folder: URL): Promise<Record<string, string>> {
  const content = await readJson<Nested>(new URL(file, folder), file);
  return Object.fromEntries(
    rawTokens(content).map(([id, { $value }]) => {
      const [, role] = /^\{role\.color\.([\w-]+)\}$/.exec(String($value)) ?? [];
      if (!role)
        throw new TokenError([
          `${file}: ${id}: name the role that it is, as {role.color.text}, so that it holds in every theme`,
        ]);
      return [colourName(id), role];
    }),
  );
}

/** Which role gives way to which for a reader who asked for more contrast. */
export const readMore = (folder: URL = TOKENS) => readAliases('role.more.tokens.json', folder);

/** Which role each component’s own colour is until a page sets it. */
export const readComponents = (folder: URL = TOKENS) =>
  readAliases('component.tokens.json', folder);
