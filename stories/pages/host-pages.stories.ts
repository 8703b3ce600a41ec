import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { quoteBlockContent } from '../../src/components/quote-block/quote-block.content.js';
import {
  campaignCard,
  releaseCardContent,
  type ReleaseCardOptions,
} from '../../src/components/release-card/release-card.content.js';
import { say } from '../../src/record/fill.js';
import { record, type Language, type MessageId } from '../../src/record/record.js';
import branded from '../hosts/branded.html?raw';
import legacy from '../hosts/legacy.html?raw';
import news from '../hosts/news.html?raw';
import { day } from '../support/day.js';
import { hostPage, type Places } from '../support/host-page.js';

/** The same tags in pages that have nothing in common: none of them was written with the library in mind. */
const meta: Meta = {
  title: 'Pages/Host pages',
  parameters: {
    layout: 'fullscreen',
    // A host's style acts on the whole document; on the docs page each has one of its own.
    docs: { story: { inline: false, height: '900px' } },
  },
};

export default meta;

const card = (options: ReleaseCardOptions) =>
  html`<netsafe-release-card>${releaseCardContent(options)}</netsafe-release-card>`;

const messageCard = (
  message: MessageId,
  language: Language,
  from: Pick<ReleaseCardOptions, 'force' | 'date'>,
) => {
  const { heading, body } = record.messages[message];
  return card({
    title: heading[language],
    href: `#${message}`,
    summary: body[0]?.[language] ?? '',
    ...from,
  });
};

const places = (language: Language, loudness: 'normal' | 'loud'): Places => ({
  banner: html`<netsafe-helpline-banner loudness=${loudness}></netsafe-helpline-banner>`,
  notice: html`<netsafe-deterrence-notice message="law"></netsafe-deterrence-notice>`,
  quotation: html`<netsafe-quote-block></netsafe-quote-block>`,
  cards: html`${card(campaignCard(language, 3))}
  ${messageCard('harm', language, { date: day('2024-05-07', language) })}
  ${messageCard('law', language, { date: day('2024-04-16', language) })}`,
});

const host = (source: string, loudness: 'normal' | 'loud' = 'normal'): StoryObj => ({
  render: (_, { globals }) => {
    const language = globals.lang as Language;
    return hostPage(source, language, places(language, loudness));
  },
});

/** A white page of police news, with the system's font. */
export const News: StoryObj = host(news);

/** A page in one strong colour. It tells the theme `inherit` its brand, links and font. */
export const Branded: StoryObj = host(branded, 'loud');

/** A page of another decade: one rem is ten pixels, columns float, and its rules reach whatever is put in. */
export const Legacy: StoryObj = host(legacy);

const FORCES = {
  norfolk: 'Norfolk Constabulary',
  suffolk: 'Suffolk Constabulary',
  cambridgeshire: 'Cambridgeshire Constabulary',
  essex: 'Essex Police',
  bedfordshire: 'Bedfordshire Police',
  hertfordshire: 'Hertfordshire Constabulary',
};
const MESSAGES: readonly MessageId[] = ['harm', 'law'];

const force = (theme: string, name: string, at: number, language: Language): TemplateResult => {
  const [said, told] = at % 2 ? MESSAGES : MESSAGES.toReversed();
  return html`<section data-netsafe-theme=${theme} aria-labelledby=${theme}>
    <h2 id=${theme}>${name}</h2>
    <div lang=${language}>
      ${messageCard(told!, language, { force: name, date: day('2017-05-08', language) })}
      <netsafe-quote-block
        >${quoteBlockContent({
          paragraphs: record.messages[said!].body.map((text) => text[language]),
          speaker: say(language, 'campaign') as string[],
          role: say(language, 'campaignMessage') as string[],
        })}</netsafe-quote-block
      >
    </div>
  </section>`;
};

/** One page for a region: six forces beside each other, each in its own colours, and one helpline for all. */
export const Regional: StoryObj = {
  render: (_, { globals }) => {
    const language = globals.lang as Language;
    document.title = 'Operation NetSafe in Eastern England';
    return html`<style>
        .region {
          box-sizing: border-box;
          min-block-size: 100vh;
          padding: clamp(16px, 4vw, 48px);
          background: var(--netsafe-color-tint);
          color: var(--netsafe-color-text);
          font-family: system-ui, sans-serif;
          overflow-wrap: break-word;
        }

        .region h1 {
          margin: 0 0 24px;
          font-size: clamp(1.75rem, 1.2rem + 2.5vw, 2.75rem);
          line-height: 1.15;
        }

        .region .forces {
          display: grid;
          grid-template-columns: repeat(auto-fill, minmax(min(22rem, 100%), 1fr));
          gap: 24px;
          margin-block-start: 24px;
        }

        .region section {
          min-inline-size: 0;
          border-block-start: 8px solid var(--netsafe-color-accent);
          padding: 16px;
          background: var(--netsafe-color-paper);
        }

        .region h2 {
          margin: 0 0 16px;
          color: var(--netsafe-color-accent);
          font-size: 1.25rem;
        }

        .region netsafe-quote-block {
          margin-block-start: 16px;
        }
      </style>
      <main class="region" lang="en">
        <h1>Operation NetSafe in Eastern England</h1>
        <netsafe-helpline-banner lang=${language}></netsafe-helpline-banner>
        <div class="forces">
          ${Object.entries(FORCES).map(([theme, name], at) => force(theme, name, at, language))}
        </div>
      </main>`;
  },
};
