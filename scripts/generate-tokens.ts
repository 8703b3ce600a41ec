/**
 * Compiles the tokens: resolves every colour scheme, computes every pair of foreground and surface that the roles
 * declare, and writes the custom properties. Nothing is written when a pair is below the ratio that its role names.
 */
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { defineConfig, parse } from '@terrazzo/parser';
import Color from 'colorjs.io';
import { writeGenerated } from './support/write-generated.js';

const PREFIX = 'role.';
const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

/** What a colour role says of itself under `$extensions.netsafe`. */
interface RoleContract {
  kind: 'surface' | 'foreground';
  on?: string[];
  ratio?: number;
  rule?: string;
}

interface RawToken {
  $type: string;
  $value: unknown;
  $description?: string;
  $extensions?: { netsafe?: RoleContract & { unit?: string } };
}
type TokenSet = Record<string, RawToken>;

/** One foreground on one surface in one scheme. */
export interface ContrastPair {
  theme: string;
  scheme: Scheme;
  foreground: string;
  surface: string;
  ratio: number;
  needed: number;
  rule: string;
}

interface Role {
  name: string;
  property: string;
  type: string;
  description: string;
  values: Record<Scheme, string>;
}

/** The tokens of each scheme, aliases resolved, as a DTCG resolver document describes them. */
export async function readTokens(folder: URL): Promise<Record<Scheme, TokenSet>> {
  const filename = new URL('netsafe.resolver.json', folder);
  const config = defineConfig({ tokens: ['./netsafe.resolver.json'] }, { cwd: folder });
  const { resolver } = await parse([{ filename, src: await readFile(filename, 'utf8') }], {
    config,
  });
  const sets = {} as Record<Scheme, TokenSet>;
  for (const scheme of SCHEMES) sets[scheme] = resolver.apply({ scheme }) as unknown as TokenSet;
  return sets;
}

const colour = (token: RawToken): Color => {
  const {
    colorSpace,
    components,
    alpha = 1,
  } = token.$value as {
    colorSpace: string;
    components: [number, number, number];
    alpha?: number;
  };
  return new Color(colorSpace, components, alpha);
};

const hex = (token: RawToken) => colour(token).to('srgb').toString({ format: 'hex' });
const roles = (set: TokenSet) => Object.entries(set).filter(([id]) => id.startsWith(PREFIX));
const colours = (set: TokenSet) =>
  roles(set)
    .filter(([, { $type }]) => $type === 'color')
    .map(([id, token]) => [id.replace(/^role\.color\./, ''), token] as const);

/** Every way in which the roles break their contract: an entry that names no surface, no ratio or no purpose. */
export function contractProblems(sets: Record<Scheme, TokenSet>): string[] {
  const problems: string[] = [];
  const all = new Map(colours(sets.light));
  const surfaces = [...all]
    .filter(([, token]) => token.$extensions?.netsafe?.kind === 'surface')
    .map(([name]) => name);
  const stoodOn = new Set<string>();
  for (const [id, { $description }] of roles(sets.light)) {
    if (
      !$description ||
      $description === sets.light[id.split('.').slice(0, -1).join('.')]?.$description
    )
      problems.push(`role.tokens.json: ${id}: say in “$description” what it is for`);
  }
  for (const [name, token] of all) {
    const contract = token.$extensions?.netsafe;
    const where = `role.tokens.json: role.color.${name}`;
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
  for (const [name, token] of colours(sets.dark)) {
    if (!all.has(name))
      problems.push(`role.dark.tokens.json: role.color.${name}: no such role in role.tokens.json`);
    else if (JSON.stringify(token.$extensions) !== JSON.stringify(all.get(name)?.$extensions))
      problems.push(
        `role.dark.tokens.json: role.color.${name}: the contract stands in role.tokens.json alone`,
      );
  }
  return problems;
}

/** Every pair that the roles declare, with its WCAG 2 ratio. */
export function contrastPairs(sets: Record<Scheme, TokenSet>, theme = 'neutral'): ContrastPair[] {
  return SCHEMES.flatMap((scheme) => {
    const all = new Map(colours(sets[scheme]));
    return [...all].flatMap(([foreground, token]) => {
      const { on = [], ratio: needed = 0, rule = '' } = token.$extensions?.netsafe ?? {};
      return on.map((surface) => ({
        theme,
        scheme,
        foreground,
        surface,
        ratio: colour(token).contrastWCAG21(colour(all.get(surface)!)),
        needed,
        rule,
      }));
    });
  });
}

/** The nearest colour, moved in lightness only, that reaches a ratio against a surface; undefined when none does. */
export function nearestPassing(
  foreground: Color,
  surface: Color,
  needed: number,
): Color | undefined {
  const from = foreground.to('oklch');
  for (let step = 1; step <= 200; step++) {
    for (const sign of [-1, 1]) {
      const candidate = from.clone();
      candidate.l = (from.l ?? 0) + (sign * step) / 200;
      if (candidate.l < 0 || candidate.l > 1) continue;
      const shown = new Color(candidate.to('srgb').toGamut().toString({ format: 'hex' }));
      if (shown.contrastWCAG21(surface) >= needed) return shown;
    }
  }
  return undefined;
}

const explain = (pair: ContrastPair, sets: Record<Scheme, TokenSet>) => {
  const token = (name: string) => colour(sets[pair.scheme][`role.color.${name}`]!);
  const nearest = nearestPassing(token(pair.foreground), token(pair.surface), pair.needed);
  return (
    `${pair.theme}, ${pair.scheme}: ${pair.foreground} on ${pair.surface} is ${pair.ratio.toFixed(2)}:1 and needs ${pair.needed}:1. ` +
    (nearest
      ? `The nearest that passes is ${nearest.toString({ format: 'hex' })}.`
      : 'No lightness passes: change the surface.')
  );
};

/** A role's value as CSS. Sizes of type never fall below their pixels on pages that shrank the rem. */
const cssValue = (id: string, token: RawToken): string => {
  const { $type, $value } = token;
  if ($type === 'color') return hex(token);
  if ($type === 'dimension') {
    const { value, unit } = $value as { value: number; unit: string };
    return unit === 'rem' ? `max(${value}rem, ${value * 16}px)` : `${value}${unit}`;
  }
  if ($type === 'fontFamily')
    return ($value as string[]).map((name) => (/\s/.test(name) ? `'${name}'` : name)).join(', ');
  if ($type === 'number' || $type === 'fontWeight')
    return `${String($value)}${token.$extensions?.netsafe?.unit ?? ''}`;
  throw new Error(
    `${id}: tokens of type “${$type}” have no CSS yet; teach scripts/generate-tokens.ts to write them.`,
  );
};

const property = (id: string) => `--netsafe-${id.slice(PREFIX.length).replaceAll('.', '-')}`;

function describeRoles(sets: Record<Scheme, TokenSet>): Role[] {
  return roles(sets.light).map(([id, token]) => ({
    name: id.slice(PREFIX.length),
    property: property(id),
    type: token.$type,
    description: token.$description ?? '',
    values: { light: cssValue(id, token), dark: cssValue(id, sets.dark[id]!) },
  }));
}

const tokenSheet = (all: Role[]) => {
  const lines = all.map(({ property, values: { light, dark } }) =>
    light === dark ? `${property}: ${light};` : `${property}: light-dark(${light}, ${dark});`,
  );
  return `
  @layer netsafe.tokens {
    :root {
      ${lines.join('\n      ')}
    }
  }
`;
};

/** The table of every pair, worst margin first. */
export function contrastTable(pairs: ContrastPair[]): string {
  const rows = [...pairs].sort((a, b) => a.ratio / a.needed - b.ratio / b.needed);
  return rows
    .map(
      ({ theme, scheme, foreground, surface, ratio, needed }) =>
        `${ratio < needed ? 'FAILS' : 'ok   '} ${theme.padEnd(8)} ${scheme.padEnd(5)} ${`${foreground} on ${surface}`.padEnd(30)} ${ratio.toFixed(2).padStart(6)}:1  needs ${needed}:1`,
    )
    .join('\n');
}

const TOKENS = new URL('../tokens/', import.meta.url);

export async function generateTokens({ table = false, folder = TOKENS } = {}): Promise<void> {
  const sets = await readTokens(folder);
  const problems = contractProblems(sets);
  const pairs = problems.length ? [] : contrastPairs(sets);
  if (table) console.log(contrastTable(pairs));
  problems.push(
    ...pairs.filter(({ ratio, needed }) => ratio < needed).map((pair) => explain(pair, sets)),
  );
  if (problems.length)
    throw new Error(`The tokens cannot be compiled:\n  ${problems.join('\n  ')}`);
  if (folder !== TOKENS) return;

  const all = describeRoles(sets);
  await writeGenerated(
    'src/styles/tokens.generated.ts',
    `import { css } from 'lit';\n\nexport const tokens = css\`${tokenSheet(all)}\`;\n`,
    'tokens/*.tokens.json',
  );
  const rounded = pairs.map((pair) => ({ ...pair, ratio: Math.floor(pair.ratio * 100) / 100 }));
  await writeGenerated(
    'tokens/roles.generated.json',
    `${JSON.stringify({ roles: all, pairs: rounded }, null, 2)}\n`,
    '',
  );
  const worst = Math.min(...pairs.map(({ ratio, needed }) => ratio / needed));
  console.log(
    `tokens: ${all.length} roles, ${pairs.length} pairs of colours, each at least ${Math.floor(worst * 100)}% of what it needs`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await generateTokens({ table: true });
