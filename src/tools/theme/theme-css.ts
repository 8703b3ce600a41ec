/**
 * A theme as CSS. Every theme declares every colour, its families of type and its corners, so that whichever stands nearest to a
 * component is the whole theme, and one can stand inside another.
 */
import type { Colours, Scheme } from './contract.js';
import { HOST_PROPERTIES, INHERIT, inheritDeclarations } from './inherit.js';

/** What a theme’s sheet is written from. */
export interface ThemeValues {
  id: string;
  colours: Record<Scheme, Colours>;
  /** Families of type and corners, by custom property. */
  shape: Record<string, string>;
}

/** Layers in order, said by each sheet, so that it does not matter which of them a page links first. */
export const LAYERS = '@layer netsafe.tokens, netsafe.themes, netsafe.preferences;';

const scoped = (id: string) => `[data-netsafe-theme='${id}']`;
/** On the page that links a theme’s sheet, that theme holds unless the page names another. */
const forPage = (id: string) => `:root:not([data-netsafe-theme]), ${scoped(id)}`;

const rule = (selector: string, declarations: readonly string[]) =>
  `${selector} { ${declarations.join(' ')} }`;

const colourDeclarations = (colours: Record<Scheme, Colours>) =>
  Object.keys(colours.light).map((role) => {
    const [light, dark] = [colours.light[role]!, colours.dark[role]!];
    return `--netsafe-color-${role}: ${light === dark ? light : `light-dark(${light}, ${dark})`};`;
  });

const shapeDeclarations = (shape: Record<string, string>) =>
  Object.entries(shape).map(([property, value]) => `${property}: ${value};`);

/** A browser without light-dark() would be left with no colours at all: it gets the light ones. */
export const withFallback = (rules: string): string =>
  `${rules.replace(/light-dark\(([^,]+),[^)]+\)/g, '$1')}
  @supports (color: light-dark(#000, #fff)) { ${rules} }`;

const layered = (rules: string) => `${LAYERS}\n@layer netsafe.themes { ${rules} }`;

/** The rules of a theme, for the whole page or only where `data-netsafe-theme` names it. */
const themeRules = ({ id, colours, shape }: ThemeValues, isForPage: boolean): string =>
  rule(isForPage ? forPage(id) : scoped(id), [
    ...colourDeclarations(colours),
    ...shapeDeclarations(shape),
  ]);

/** The sheet of one theme: linked by a page, it is that page’s theme. */
export const themeSheet = (theme: ThemeValues): string =>
  layered(withFallback(themeRules(theme, true)));

/** One sheet with several themes, each where `data-netsafe-theme` names it. */
export const themesSheet = (themes: readonly ThemeValues[]): string =>
  layered(withFallback(themes.map((theme) => themeRules(theme, false)).join('\n')));

/** The sheet of `inherit`. `neutral` stands wherever the page has nothing to give, or the browser cannot hold it. */
export function inheritSheet(neutral: ThemeValues, isForPage = true): string {
  const selector = isForPage ? forPage(INHERIT) : scoped(INHERIT);
  const [brand] = Object.keys(HOST_PROPERTIES);
  const base = [
    ...colourDeclarations(neutral.colours),
    ...shapeDeclarations(neutral.shape),
    // Not set by the page: then this is invalid, and type is what stands around the component.
    '--netsafe-font-family: var(--netsafe-host-font);',
    '--netsafe-font-heading: var(--netsafe-host-font);',
  ];
  return `@property ${brand} { syntax: '<color>'; inherits: true; initial-value: ${neutral.colours.light.accent}; }
${layered(`${withFallback(rule(selector, base))}
  @supports (color: light-dark(oklch(from red min(l, 1) c h), red)) { ${rule(selector, inheritDeclarations())} }`)}`;
}
