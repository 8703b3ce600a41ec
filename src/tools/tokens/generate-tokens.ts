/**
 * Compiles the tokens and themes, and writes what the sources need of them: the custom properties, the typed map of
 * roles and themes, and the contract that Storybook and the tests read. Nothing is written when a pair of colours is
 * below the ratio that its role names.
 */
import { declaredPairs } from '../theme/contract.js';
import { INHERIT } from '../theme/inherit.js';
import { LAYERS } from '../theme/theme-css.js';
import { compileTokens, schemeColours, valuesOf, type Compiled } from './compile.js';
import { NEUTRAL } from './read.js';
import { writeGenerated } from '../write-generated.js';

const EVERYWHERE = ':root, [data-netsafe-theme]';
const SOURCE = 'tokens/';
const property = (role: string) => `--netsafe-color-${role}`;

const tokenSheet = ({ roles }: Compiled) => {
  const lines = roles.map(({ property, values: { light, dark } }) =>
    light === dark ? `${property}: ${light};` : `${property}: light-dark(${light}, ${dark});`,
  );
  return `
  @layer netsafe.tokens {
    :root,
    [data-netsafe-theme='${NEUTRAL}'] {
      ${lines.join('\n      ')}
    }
  }
`;
};

/**
 * What a page or a reader asked for, over every theme: a scheme, more contrast, paper. In print what something stands
 * on is white, and all else black.
 */
const preferenceSheet = ({ more, contract }: Compiled) => {
  const stoodOn = new Set(contract.flatMap(({ on }) => on));
  const isRole = (name: string) => !name.includes('.');
  const lines = (declarations: string[]) => declarations.join('\n        ');
  return `
  @layer netsafe.preferences {
    [data-netsafe-scheme='light'] {
      color-scheme: light;
    }

    [data-netsafe-scheme='dark'] {
      color-scheme: dark;
    }

    @media (prefers-contrast: more) {
      ${EVERYWHERE} {
        ${lines(Object.entries(more).map(([role, other]) => `${property(role)}: var(${property(other)});`))}
      }
    }

    @media print {
      ${EVERYWHERE} {
        ${lines(contract.filter(({ name }) => isRole(name)).map(({ name }) => `${property(name)}: ${stoodOn.has(name) ? '#fff' : '#000'};`))}
      }
    }
  }
`;
};

const tokenModule = (compiled: Compiled) => `import { css } from 'lit';

/** The neutral theme: every token, for the page and wherever \`data-netsafe-theme="${NEUTRAL}"\` asks for it. */
export const tokens = css\`
  ${LAYERS}
${tokenSheet(compiled)}\`;

/** What a page or a reader asked for: a scheme, more contrast, paper. */
export const preferences = css\`${preferenceSheet(compiled)}\`;
`;

const literal = (value: unknown) => JSON.stringify(value, null, 2);

const themeModule = (
  compiled: Compiled,
) => `/** Every role: its custom property and what it is for. */
export const roles = ${literal(
  Object.fromEntries(
    compiled.roles.map(({ name, property, type, description }) => [
      name,
      { property, type, description },
    ]),
  ),
)} as const;

/** Every theme with its colours by role. \`${INHERIT}\` has none of its own: it takes the page’s. */
export const themes = ${literal(
  Object.fromEntries(
    compiled.themes.map((theme) => {
      const { name, description, status } = theme;
      return [
        theme.id,
        { name, description, status, shape: valuesOf(theme).shape, ...schemeColours(theme) },
      ];
    }),
  ),
)} as const;
`;

/** What Storybook and the tests read: the contract, and every theme's colours. */
const contractFile = ({ roles, contract, components, themes }: Compiled) => {
  const promises = new Map(contract.map((role) => [`color.${role.name}`, role]));
  return {
    roles: roles.map((role) => {
      const promise = promises.get(role.name);
      if (!promise) return role;
      const { kind, on, ratio, rule } = promise;
      return { ...role, kind, ...(kind === 'foreground' && { on, ratio, rule }) };
    }),
    components: contract
      .filter(({ name }) => name in components)
      .map((role) => ({ ...role, role: components[role.name] })),
    pairs: declaredPairs(contract).map(({ foreground: { name, ratio, rule }, surface }) => ({
      foreground: name,
      surface,
      needed: ratio,
      rule,
    })),
    themes: [
      ...themes.map((theme) => {
        const { id, name, description, status, brand, accent } = theme;
        const named = Object.entries(schemeColours(theme)).map(([scheme, colours]) => [
          scheme,
          Object.fromEntries(
            Object.entries(colours).map(([role, hex]) => [`color.${role}`, hex]),
          ) as Record<string, string>,
        ]);
        return {
          id,
          name,
          description,
          status,
          ...(brand && { brand }),
          ...(accent && { accent }),
          shape: valuesOf(theme).shape,
          values: Object.fromEntries(named) as Record<string, Record<string, string>>,
        };
      }),
      {
        id: INHERIT,
        name: 'Inherit',
        description:
          'Font and colours from the host page’s own custom properties, held to a lightness at which every pair passes.',
        status: 'ours',
      },
    ],
  };
};

/** Writes the generated files of compiled tokens into the sources. */
export async function writeTokens(compiled: Compiled): Promise<void> {
  await writeGenerated('src/styles/tokens.generated.ts', tokenModule(compiled), SOURCE);
  await writeGenerated('src/styles/themes.generated.ts', themeModule(compiled), SOURCE);
  await writeGenerated('tokens/roles.generated.json', `${literal(contractFile(compiled))}\n`, '');
}

/**
 * Compiles the tokens, writes what the sources need of them, and sums up.
 * @throws TokenError naming every problem; nothing is written then.
 */
export async function generateTokens(): Promise<{ compiled: Compiled; summary: string }> {
  const compiled = await compileTokens();
  await writeTokens(compiled);
  const { roles, themes, pairs } = compiled;
  const worst = Math.min(...pairs.map(({ ratio, needed }) => ratio / needed));
  const summary = `tokens: ${roles.length} roles, ${themes.length + 1} themes, ${pairs.length} pairs of colours, each at least ${Math.floor(worst * 100)}% of what it needs`;
  return { compiled, summary };
}
