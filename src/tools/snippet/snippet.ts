import type { Language } from '../../record/record.js';

/** What an editor or a developer pastes: the words in one of three tiers, and what a page’s head needs once. */

/** From what survives every CMS to what needs our tag. */
export const TIERS = ['plain', 'data', 'tag'] as const;
export type Tier = (typeof TIERS)[number];

/** Attributes by name: `true` for one without a value, `false` for one that is not there. */
export type Choices = Record<string, string | boolean>;

/** A component with its words. */
export interface Piece {
  /** Without `netsafe-`. */
  name: string;
  choices?: Choices;
  /** The words as HTML, a block to a line. */
  plain: string;
}

const escape = (value: string) =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const indent = (text: string) => text.replace(/^(?=.)/gm, '  ');

// What stands inside a sentence: a block, or a line break before it, would break the sentence.
const INLINE = new Set(['contact-link']);

/** Whether a component, named without `netsafe-`, stands inside a sentence. */
export const isInline = (name: string): boolean => INLINE.has(name);

// Every element has these, so a data-element says them as they are.
const GLOBAL = new Set(['lang', 'dir', 'id', 'class']);

const attributeList = (choices: Choices, prefix: string) =>
  Object.entries(choices)
    .filter(([, value]) => value !== false)
    .map(([name, value]) => {
      const full = GLOBAL.has(name) ? name : `${prefix}${name}`;
      return value === true ? ` ${full}` : ` ${full}="${escape(String(value))}"`;
    })
    .join('');

/** A component in one of its tiers. */
export function pieceIn(tier: Tier, { name, choices = {}, plain }: Piece): string {
  const words = plain.trim();
  const { lang } = choices;
  // Without a tag of ours the language of the words still has to be said (WCAG 2.2 SC 3.1.2).
  const inline = isInline(name);
  // Not a div: browsers' reader views leave out a div that is short and holds a link.
  const box = inline ? 'span' : 'section';
  const inside = inline ? words.replace(/\s*\n\s*/g, ' ') : `\n${indent(words)}\n`;
  if (tier === 'plain')
    return lang ? `<${box}${attributeList({ lang }, '')}>${inside}</${box}>` : words;
  const [open, close] =
    tier === 'data'
      ? [`<${box} data-netsafe="${name}"${attributeList(choices, 'data-')}>`, `</${box}>`]
      : [`<netsafe-${name}${attributeList(choices, '')}>`, `</netsafe-${name}>`];
  return `${open}${inside}${close}`;
}

/** What the build knows of its files, and where a site serves them. */
export interface Site {
  version: string;
  /** The folder that holds a folder for each version, without a slash at its end: `/netsafe`. */
  base: string;
  /** Hashes by file, as dist/integrity.json holds them. */
  integrity: Record<string, string>;
}

/**
 * An import map for pages without a bundler: `import 'netsafe-elements/helpline-banner.js'` finds its file, and every
 * file is pinned by its hash, those that they share too.
 */
export function importMap({ version, base, integrity }: Site) {
  const files = Object.entries(integrity).filter(([file]) => file.startsWith('modules/'));
  const address = (file: string) => `${base}/${version}/${file}`;
  return {
    imports: Object.fromEntries(
      files
        .map(([file]) => file)
        .filter((file) => !file.startsWith('modules/shared-'))
        .map((file) => [file.replace('modules/', 'netsafe-elements/'), address(file)]),
    ),
    integrity: Object.fromEntries(files.map(([file, hash]) => [address(file), hash])),
  };
}

export interface HeadOptions extends Site {
  /** A force’s theme; none for the neutral one. */
  theme?: string | undefined;
  /** The stylesheets’ text, to put them into the page: one round trip less to the first paint. */
  inline?: readonly string[] | undefined;
  /** The language of the page, whose file alone is loaded; none for the file of every language. */
  language?: Language | undefined;
  /** The one component whose module is loaded, with what it shares with others, in place of the one file. */
  module?: string | undefined;
}

/** The stylesheets that a theme needs, in the build’s folder. */
export const sheetsOf = (theme: string | undefined): string[] => [
  'netsafe.css',
  ...(theme === undefined || theme === 'neutral' ? [] : [`themes/${theme}.css`]),
];

/** What a page’s head needs once: the stylesheet, and the script, pinned by version and hash. */
export function headOf({ theme, inline, language, module, ...site }: HeadOptions): string {
  const { version, base, integrity } = site;
  const address = (file: string) => `${escape(base)}/${version}/${file}`;
  const pinned = (file: string) => {
    const hash = integrity[file];
    if (!hash) throw new Error(`The build has no ${file}.`);
    return `integrity="${hash}" crossorigin="anonymous" referrerpolicy="no-referrer"`;
  };
  const styles = inline
    ? inline.map((css) => `<style>${css.trim().replaceAll('</', '<\\/')}</style>`)
    : sheetsOf(theme).map(
        (file) => `<link rel="stylesheet" href="${address(file)}" ${pinned(file)}>`,
      );
  const file = language === undefined ? 'netsafe.js' : `netsafe.${language}.js`;
  const script = module === undefined ? file : `modules/${module}.js`;
  const map = `<script type="importmap">\n${JSON.stringify(importMap(site), null, 2).replaceAll('<', '\\u003c')}\n</script>`;
  // `async` is what keeps a script that hangs from delaying the page.
  return [
    ...styles,
    ...(module === undefined ? [] : [map]),
    `<script type="module" async src="${address(script)}" ${pinned(script)}></script>`,
  ].join('\n');
}
