// Composes what to paste into a page.
import { readFile } from 'node:fs/promises';
import type { NetsafeElement } from '../../base/element.js';
import * as library from '../../index.js';
import { version } from '../../base/version.generated.js';
import { toHtml } from '../release/to-html.node.js';
import type { Language } from '../../record/record.js';
import type { Described } from './components.js';
import { headOf, pieceIn, sheetsOf, type Choices, type Tier } from './snippet.js';
import { placeholderOf } from './placeholders.js';
import { wordsOf } from '../../server/words-of.js';
import { UsageError } from '../command-line.js';
import { packageUrl } from '../package.js';

/** What whoever pastes has chosen. */
export interface SnippetOptions {
  component: Described;
  /** The component's own attributes. */
  choices: Choices;
  tier: Tier;
  /** Of the words and of the page; none for English words on a page that may have both. */
  language: Language | undefined;
  theme: string | undefined;
  base: string;
  inline: true | undefined;
  module: true | undefined;
}

/** What goes into the head of a page, once, and what stands where the component is to be. */
export interface Snippet {
  head: string;
  piece: string;
}

const classes = library as unknown as Record<string, new () => NetsafeElement>;

async function readIntegrity(): Promise<Record<string, string>> {
  const text = await readFile(packageUrl('dist/integrity.json'), 'utf8').catch(() => {
    throw new UsageError('There is no build whose hashes could be named. Run npm run build first');
  });
  return JSON.parse(text) as Record<string, string>;
}

export async function composeSnippet(options: SnippetOptions): Promise<Snippet> {
  const { component, choices, tier, theme, base } = options;
  const { language = 'en' } = options;
  const { name } = component;
  const integrity = await readIntegrity();
  const inline = options.inline
    ? await Promise.all(sheetsOf(theme).map((file) => readFile(packageUrl(`dist/${file}`), 'utf8')))
    : undefined;
  const texts = Object.entries(choices).map(([name, value]) => [name, value === true ? '' : value]);
  const words = wordsOf(
    classes[component.className]!,
    Object.fromEntries(texts) as Record<string, string>,
    language,
  );
  const plain = toHtml(words ?? placeholderOf(name, language));
  const said = language === 'en' ? choices : { lang: language, ...choices };
  const head = headOf({
    version,
    base,
    integrity,
    theme,
    inline,
    language: options.language,
    module: options.module ? name : undefined,
  });
  return { head, piece: pieceIn(tier, { name, choices: said, plain }) };
}
