// What an editor pastes into a CMS: every component in each tier, its frame with all that a frame may carry.
import { readFileSync } from 'node:fs';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html as template, type TemplateResult } from 'lit';
import { caseOutcomesContent } from '../../src/components/case-outcomes/case-outcomes.content.js';
import { contactLinkContent } from '../../src/components/contact-link/contact-link.content.js';
import { contentNoteContent } from '../../src/components/content-note/content-note.content.js';
import { keyFiguresContent } from '../../src/components/key-figures/key-figures.content.js';
import { languagePairContent } from '../../src/components/language-pair/language-pair.content.js';
import { quoteBlockContent } from '../../src/components/quote-block/quote-block.content.js';
import { releaseCardContent } from '../../src/components/release-card/release-card.content.js';
import { releaseListContent } from '../../src/components/release-list/release-list.content.js';
import { releasePageContent } from '../../src/components/release-page/release-page.content.js';
import { isInline } from '../../src/tools/snippet/snippet.js';
import { TAGS, specimens } from '../harness/specimens.js';

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

/** What a tag is called without `netsafe-`: in `data-netsafe`, and in the snippets. */
export const nameOf = (tag: string): string => tag.slice('netsafe-'.length);

/** The frame of a tier around some words, with every attribute that it may carry. */
const framed = (tier: Tier, tag: string, words: string): string => {
  if (tier === 'plain') return words;
  const own = (prefix: string) =>
    Object.fromEntries(
      OWN_ATTRIBUTES[tag]!.map((each) => [`${prefix}${each.name}`, valueFor(each)]),
    );
  if (tier === 'data') {
    const box = isInline(nameOf(tag)) ? 'span' : 'section';
    return `<${box} data-netsafe="${nameOf(tag)}"${written({ ...own('data-'), ...ANY_FRAME })}>${words}</${box}>`;
  }
  return `<${tag}${written({ ...own(''), ...ANY_FRAME })}>${words}</${tag}>`;
};

/** What stands in a sentence is pasted into one. */
const stood = (tag: string, framed: string): string =>
  isInline(nameOf(tag))
    ? `<p>Somebody listens on ${framed}, and says nothing to you twice.</p>`
    : framed;

const html = (content: TemplateResult) =>
  collectResultSync(render(content))
    .replace(/<!--[^]*?-->|<\?>/g, '')
    .trim();

const DAY = { datetime: '2026-03-02', text: '2 March 2026' };

const QUOTATION = html(
  quoteBlockContent({
    paragraphs: ['The first thing that was said.', 'And the “second” — all of it.'],
    speaker: 'A spokesperson',
    role: 'a role',
    organisation: 'Exampleshire Police',
    date: DAY,
    cite: { href: 'https://example.org/release', text: 'The release' },
  }),
);

const CARD = html(
  releaseCardContent({
    title: 'A title that is a link',
    href: 'https://example.org/release',
    force: 'Exampleshire Police',
    date: DAY,
    summary: 'One sentence, or two.',
    picture: { src: '/picture.png', alt: 'What it shows', width: 16, height: 9 },
  }),
);

const OUTCOMES = html(
  caseOutcomesContent({
    language: 'en',
    outcomes: ['Five years in prison', 'A community order'].map((sentence) => ({
      sentence,
      offence: 'Making indecent images of children',
      ageBand: 'A man in his 40s',
      area: 'Exampleshire',
      date: DAY,
    })),
  }),
);

const FIGURES = html(
  keyFiguresContent({
    language: 'en',
    figures: [
      {
        value: 1822,
        unit: 'people',
        label: 'Called for help',
        period: { datetime: '2025', text: '2025' },
        area: 'Exampleshire',
        source: { text: 'A yearly report', href: 'https://example.org/report' },
        parts: [
          { value: 1800, text: 'adults' },
          { value: 22, text: 'under 18' },
        ],
      },
      {
        value: '1.5 million',
        label: 'Visits',
        period: 'in one year',
        area: 'the United Kingdom',
        source: { text: 'A count' },
      },
    ],
  }),
);

const PAGE = html(
  releasePageContent({
    language: 'en',
    title: 'A headline',
    force: 'Exampleshire Police',
    area: 'the East',
    published: DAY,
    updated: { datetime: '2026-03-04', text: '4 March 2026' },
    embargo: { datetime: '2026-03-02T00:01:00Z', text: '00:01 on 2 March 2026' },
    now: 0,
    standfirst: 'What it says in short.',
    body: template`<p>Body.</p>`,
    notes: template`<h2>Notes to editors</h2>
      <ol>
        <li>The first note.</li>
      </ol>`,
  }),
);

interface Full {
  tag: string;
  /** Its words; other components in them are of the same tier. */
  words: (tier: Tier) => string;
}

// Those whose fullest form is not what they say when empty.
const FULLEST: readonly Full[] = [
  { tag: 'netsafe-quote-block', words: () => QUOTATION },
  { tag: 'netsafe-release-card', words: () => CARD },
  { tag: 'netsafe-case-outcomes', words: () => OUTCOMES },
  { tag: 'netsafe-key-figures', words: () => FIGURES },
  {
    tag: 'netsafe-content-note',
    words: () =>
      html(
        contentNoteContent({
          language: 'en',
          about: 'suicide',
          href: '#after',
          part: template`<p>The part that is held closed.</p>`,
        }),
      ),
  },
  {
    tag: 'netsafe-contact-link',
    words: () => html(contactLinkContent({ language: 'en', service: 'police-emergency' })),
  },
  {
    tag: 'netsafe-language-pair',
    words: () =>
      html(languagePairContent({ language: 'en', href: 'https://example.org/cy/datganiad' })),
  },
  {
    tag: 'netsafe-pull-text',
    words: () => '<p>A sentence of the page, set large.</p>',
  },
  {
    tag: 'netsafe-release-list',
    words: (tier) => {
      const cards = ['First.', 'Second.'].map((card) => ({ card: template`<p>${card}</p>` }));
      return html(releaseListContent(cards)).replaceAll(/<p>[^]*?<\/p>/g, () =>
        framed(tier, 'netsafe-release-card', CARD),
      );
    },
  },
  {
    tag: 'netsafe-release-page',
    words: (tier) =>
      PAGE.replace('<p>Body.</p>', () =>
        [
          '<h2>What happened</h2>',
          framed(tier, 'netsafe-quote-block', QUOTATION),
          framed(tier, 'netsafe-key-figures', FIGURES),
          framed(tier, 'netsafe-case-outcomes', OUTCOMES),
        ].join('\n'),
      ),
  },
];

/** Every component in a tier. Each attribute of the frame is set. */
export const pieces = async (tier: Tier): Promise<Piece[]> => {
  if (tier === 'empty')
    return TAGS.map((tag) => ({
      id: `${tag}, empty`,
      tier,
      tag,
      html: stood(tag, framed('tag', tag, '')),
    }));
  const bare = await specimens('plain');
  const said = bare.map(({ tag, html: words }) => ({ id: tag, tag, words }));
  const fullest = FULLEST.map(({ tag, words }) => ({
    id: `${tag} with everything`,
    tag,
    words: words(tier),
  }));
  return [...said, ...fullest].map(({ id, tag, words }) => ({
    id: `${id}, ${tier}`,
    tier,
    tag,
    html: stood(tag, framed(tier, tag, words)),
  }));
};
