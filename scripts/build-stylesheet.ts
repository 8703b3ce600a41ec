/**
 * Compiles netsafe.css from the components' own styles, so that there is no second place to keep in step:
 * `:host` becomes the tag and its `data-netsafe` element, and so does `slot`, whose content the children are.
 */
import { readdir } from 'node:fs/promises';
import type { CSSResult } from 'lit';
import postcss from 'postcss';
import parser, { type Attribute, type Selector } from 'postcss-selector-parser';
import { smallCss } from '../rollup.config.mjs';
import { styleProblems } from './support/style-support.mjs';
import { version } from '../src/base/version.generated.js';
import { preferences, tokens } from '../src/styles/tokens.generated.js';
import {
  inheritSheet,
  LAYERS,
  themeSheet,
  themesSheet,
  withFallback,
  type ThemeValues,
} from '../src/tools/theme/theme-css.js';

const COMPONENTS = new URL('../src/components/', import.meta.url);
// A data-element says these as every element does; only a component's own attributes become data-*.
const GLOBAL_ATTRIBUTES = new Set(['hidden', 'lang', 'dir']);

interface SharedSheet {
  cssText: string;
  names: string[];
}

/** Each sheet once, with the components that use it, shared ones first. */
async function readSheets(): Promise<SharedSheet[]> {
  const sheets = new Map<CSSResult, string[]>();
  for (const name of (await readdir(COMPONENTS)).sort()) {
    const module = (await import(new URL(`${name}/${name}.ts`, COMPONENTS).href)) as Record<
      string,
      { styles?: (CSSResult | CSSResult[])[] }
    >;
    // An event has no styles.
    for (const { styles = [] } of Object.values(module)) {
      for (const style of styles.flat()) sheets.set(style, [...(sheets.get(style) ?? []), name]);
    }
  }
  return [...sheets]
    .map(([{ cssText }, names]) => ({ cssText, names }))
    .sort((a, b) => b.names.length - a.names.length);
}

const tagOf = (name: string) => `netsafe-${name}`;

/**
 * The frame as a page knows it, each tag beside its data-element, as it stands alone too: said again, it costs little. What
 * is true of both is said once, behind them; a component's own attributes are data-* on a data-element.
 */
const frame = (names: string[], inner?: Selector): string => {
  const condition = inner ? String(inner) : '';
  // True of the tag alone: a data-element is a div. Inside the list, which forgives what a browser does not know.
  if (names.length === 1 && /:defined|:state/.test(condition))
    return `:is(${tagOf(names[0]!)}${condition})`;
  const ofData = inner?.clone();
  let hasOwn = false;
  ofData?.walkAttributes((attribute: Attribute) => {
    if (GLOBAL_ATTRIBUTES.has(attribute.attribute)) return;
    attribute.attribute = `data-${attribute.attribute}`;
    hasOwn = true;
  });
  const list = names.flatMap((name) => [
    tagOf(name) + (hasOwn ? condition : ''),
    `[data-netsafe='${name}']${hasOwn ? String(ofData) : ''}`,
  ]);
  return `:is(${list.join(',')})${hasOwn ? '' : condition}`;
};

const compileSelector = (selector: Selector, names: string[]): string | undefined => {
  let out = '';
  let seen = false;
  for (const node of selector.nodes) {
    const isHost = node.type === 'pseudo' && node.value === ':host';
    const isSlot = node.type === 'tag' && node.value === 'slot';
    // `:root:has(:host)` is a page that holds one.
    const holdsHost = node.type === 'pseudo' && String(node) === ':has(:host)';
    if (holdsHost) {
      out += `:has(${frame(names)})`;
      seen = true;
    } else if (isHost) {
      out += frame(names, node.nodes[0]);
      seen = true;
    } else if (isSlot) {
      // A slot by its name is the fallback's, which stands in shadow roots alone.
      if (node.next()?.type === 'attribute') return undefined;
      // `:host(…) slot` is one thing on a page: the frame holds the children itself.
      if (seen) out = out.trimEnd();
      else out += frame(names);
      seen = true;
    } else out += String(node);
  }
  if (!seen)
    throw new Error(
      `A component’s selector starts with “:host” or “slot”: ${String(selector).trim()}`,
    );
  return out.trim();
};

/** A component's sheet as a page's sheet. */
export function compileSheet(cssText: string, names: string[]): string {
  const root = postcss.parse(cssText);
  root.walkRules((rule) => {
    const compiled = parser()
      .astSync(rule.selector)
      .nodes.flatMap((selector) => compileSelector(selector, names) ?? []);
    if (compiled.length) rule.selector = [...new Set(compiled)].join(',');
    else rule.remove();
  });
  return root.toString();
}

/**
 * A browser that does not know `:state()` (Chrome before 125, Safari before 17.4) drops a whole rule for it, unless it stands
 * inside a list that forgives. The minifier joins neighbours that say the same into one rule.
 */
const unforgiven = (root: postcss.Root): string[] => {
  const found: string[] = [];
  root.walkRules((rule) => {
    const knows = parser()
      .astSync(rule.selector)
      .nodes.map((selector) =>
        selector.every((node) => node.type !== 'pseudo' || node.value !== ':state'),
      );
    if (knows.includes(true) && knows.includes(false))
      found.push(`“${rule.selector.slice(-200)}” is lost where one of its selectors is not known.`);
  });
  return found;
};

const NOTE = `/* NetSafe Elements ${version}, MIT licence */`;

const minify = (filename: string, source: string): string => {
  // A page in windows-1252 reads a sheet that says nothing of its letters as windows-1252 too.
  const ascii = smallCss(filename, source).replace(
    /[^\0-\x7f]/gu,
    (letter) => `\\${letter.codePointAt(0)!.toString(16)} `,
  );
  const css = `${NOTE}\n${ascii}\n`;
  const root = postcss.parse(css);
  const problems = [...styleProblems(`dist/${filename}`, root), ...unforgiven(root)];
  if (problems.length > 0)
    throw new Error(
      `Not every browser of docs/browser-support.md knows this:\n${problems.join('\n')}`,
    );
  return css;
};

// The script leaves it alone: an editor may have moved its words out of it, to stand behind it.
const EMPTY_DATA_ELEMENT = '@layer netsafe { [data-netsafe]:empty { display: none !important } }';

// Pages hide tags until a script knows them. Ours say all without one, and the script's own sheets come too late for it.
const UNKNOWN_TAG =
  ':host(:not(:defined)) { visibility: inherit !important; opacity: 1 !important }';

const compiled = (sheets: readonly SharedSheet[]) =>
  `@layer netsafe { ${sheets.map(({ cssText, names }) => compileSheet(cssText, names)).join('\n')} }`;

/**
 * The stylesheets by file name, minified: netsafe.css with everything; and the same in parts, for a page that bundles the
 * tags it uses: what they share, which comes first, and what is each one's own.
 */
export async function buildStylesheets(): Promise<Record<string, string>> {
  const sheets = await readSheets();
  const names = [...new Set(sheets.flatMap((sheet) => sheet.names))].sort();
  const base = `
    ${LAYERS}
    ${withFallback(tokens.cssText.replace(LAYERS, ''))}
    @layer netsafe.tokens { :root { --netsafe-css: 1; } }
    ${preferences.cssText}
    ${EMPTY_DATA_ELEMENT}
    ${compiled([{ cssText: UNKNOWN_TAG, names }])}`;
  const shared = sheets.filter(({ names }) => names.length > 1);
  const parts = sheets
    .filter(({ names }) => names.length === 1)
    .map((own): [string, string] => [`css/${own.names[0]!}.css`, compiled([own])]);
  const sources = {
    'netsafe.css': base + compiled(sheets),
    'css/base.css': base + compiled(shared),
    ...Object.fromEntries(parts),
  };
  return Object.fromEntries(
    Object.entries(sources).map(([file, source]) => [file, minify(file, source)]),
  );
}

/** The sheets of themes by file name, minified: one for each, and one with all of them for pages that hold several. */
export function buildThemes(themes: readonly ThemeValues[]): Record<string, string> {
  const [neutral, ...forces] = themes;
  const sheets = {
    ...Object.fromEntries(forces.map((theme) => [`themes/${theme.id}.css`, themeSheet(theme)])),
    'themes/inherit.css': inheritSheet(neutral!),
    'themes.css': `${themesSheet(forces)} ${inheritSheet(neutral!, false)}`,
  };
  return Object.fromEntries(
    Object.entries(sheets).map(([file, source]) => [file, minify(file, source)]),
  );
}
