// What an editor pastes into a CMS: every component in each tier, its frame with all that a frame may carry.
import { readFileSync } from 'node:fs';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';
import { quoteBlockContent } from '../../src/components/quote-block/quote-block.content.js';
import { releaseCardContent } from '../../src/components/release-card/release-card.content.js';
import { TAGS, specimens } from '../support/specimens.js';

/** What an editor pastes; `empty` is a tag without words, which a developer may paste. */
export const TIERS = ['plain', 'data', 'tag', 'empty'] as const;
export type Tier = (typeof TIERS)[number];

export interface Piece {
  id: string;
  tier: Tier;
  tag: string;
  html: string;
}

interface Attribute {
  name: string;
  type: { text: string };
}
interface Manifest {
  modules: { declarations: { tagName?: string; attributes?: Attribute[] }[] }[];
}

const { modules } = JSON.parse(
  readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8'),
) as Manifest;

/** Every tag, and the attributes of its own. */
export const OWN_ATTRIBUTES: Readonly<Record<string, readonly Attribute[]>> = Object.fromEntries(
  modules.flatMap(({ declarations }) =>
    declarations.flatMap(({ tagName, attributes = [] }) =>
      tagName ? [[tagName, attributes]] : [],
    ),
  ),
);

/** The last value that an attribute's type names: it is not the default. */
const valueFor = ({ type: { text } }: Attribute): string =>
  text === 'boolean' ? '' : (/'([^']+)'$/.exec(text)?.[1] ?? '3');

const written = (attributes: Record<string, string>) =>
  Object.entries(attributes)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${value}"`))
    .join('');

// `lang` is English, as the words are; the other three are what pages hang styles, links and themes on.
const ANY_FRAME = { id: 'help', class: 'wide calm', lang: 'en', 'data-netsafe-theme': 'norfolk' };

/** The frame of a tier around some words, with every attribute that it may carry. */
const framed = (tier: Tier, tag: string, words: string): string => {
  if (tier === 'plain') return words;
  const own = (prefix: string) =>
    Object.fromEntries(
      OWN_ATTRIBUTES[tag]!.map((each) => [`${prefix}${each.name}`, valueFor(each)]),
    );
  if (tier === 'data') {
    const name = tag.slice('netsafe-'.length);
    return `<div data-netsafe="${name}"${written({ ...own('data-'), ...ANY_FRAME })}>${words}</div>`;
  }
  return `<${tag}${written({ ...own(''), ...ANY_FRAME })}>${words}</${tag}>`;
};

const html = (content: TemplateResult) =>
  collectResultSync(render(content))
    .replace(/<!--[^]*?-->|<\?>/g, '')
    .trim();

// The two whose fullest form is not what they say when empty.
const FULLEST: readonly { tag: string; words: string }[] = [
  {
    tag: 'netsafe-quote-block',
    words: html(
      quoteBlockContent({
        paragraphs: ['The first thing that was said.', 'And the “second” — all of it.'],
        speaker: 'A spokesperson',
        role: 'a role',
        organisation: 'Exampleshire Police',
        date: { datetime: '2026-03-02', text: '2 March 2026' },
        cite: { href: 'https://example.org/release', text: 'The release' },
      }),
    ),
  },
  {
    tag: 'netsafe-release-card',
    words: html(
      releaseCardContent({
        title: 'A title that is a link',
        href: 'https://example.org/release',
        force: 'Exampleshire Police',
        date: { datetime: '2026-03-02', text: '2 March 2026' },
        summary: 'One sentence, or two.',
        picture: { src: '/picture.png', alt: 'What it shows', width: 16, height: 9 },
      }),
    ),
  },
];

/** Every component in a tier. Each attribute of the frame is set. */
export const pieces = async (tier: Tier): Promise<Piece[]> => {
  if (tier === 'empty')
    return TAGS.map((tag) => ({ id: `${tag}, empty`, tier, tag, html: framed('tag', tag, '') }));
  const bare = await specimens('plain');
  const said = bare.map(({ tag, html: words }) => ({ id: tag, tag, words }));
  const fullest = FULLEST.map((each) => ({ id: `${each.tag} with everything`, ...each }));
  return [...said, ...fullest].map(({ id, tag, words }) => ({
    id: `${id}, ${tier}`,
    tier,
    tag,
    html: framed(tier, tag, words),
  }));
};
