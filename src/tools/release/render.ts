import { html, nothing, type TemplateResult } from 'lit';
import { archiveNoticeContent } from '../../components/archive-notice/archive-notice.content.js';
import { contentNoteContent } from '../../components/content-note/content-note.content.js';
import { helplineBannerContent } from '../../components/helpline-banner/helpline-banner.content.js';
import { pullTextContent } from '../../components/pull-text/pull-text.content.js';
import { quoteBlockContent } from '../../components/quote-block/quote-block.content.js';
import { releaseCardContent } from '../../components/release-card/release-card.content.js';
import { releaseListContent } from '../../components/release-list/release-list.content.js';
import { releasePageContent } from '../../components/release-page/release-page.content.js';
import { say } from '../../record/fill.js';
import type { Language, ServiceId } from '../../record/record.js';
import { clock } from '../../time/clock.js';
import { heading } from '../../base/heading.js';
import { isOld, momentOf } from '../../time/moment.js';
import type { CampaignOfForce } from '../../record/campaign.types.generated.js';
import { renderEditors } from './editors.js';
import { renderGlossary } from './glossary.js';
import type {
  Block,
  Day,
  Head,
  Heading,
  Helpline,
  Inline,
  Outcomes,
  Paragraph,
  PullText,
  Quotation,
  Release,
} from './release.js';

type Rendered = string | TemplateResult | readonly Rendered[];

const renderInline = (content: readonly Inline[]): Rendered =>
  content.map((node): Rendered => {
    switch (node.type) {
      case 'text':
        return node.value;
      case 'code':
        return html`<code>${node.value}</code>`;
      case 'break':
        return html`<br />`;
      case 'image':
        return html`<img src=${node.src} alt=${node.alt} />`;
      case 'strong':
        return html`<strong>${renderInline(node.children)}</strong>`;
      case 'emphasis':
        return html`<em>${renderInline(node.children)}</em>`;
      case 'deleted':
        return html`<s>${renderInline(node.children)}</s>`;
      case 'time':
        return html`<time datetime=${node.datetime}>${renderInline(node.children)}</time>`;
      case 'link':
        return html`<a href=${node.href} title=${node.title ?? nothing}
          >${renderInline(node.children)}</a
        >`;
    }
  });

const renderQuotation = ({
  paragraphs,
  leadIn,
  attribution,
  speaker,
  role,
  organisation,
}: Quotation) =>
  html`<netsafe-quote-block
    >${quoteBlockContent({
      paragraphs: paragraphs.map(({ content }) => renderInline(content)),
      // Words that follow the quotation are its caption as they stand, in the place where a caption follows.
      ...(leadIn
        ? { leadIn: renderInline(leadIn) }
        : attribution
          ? { role: renderInline(attribution) }
          : {
              ...(speaker && { speaker }),
              ...(role && { role }),
              ...(organisation && { organisation }),
            }),
    })}</netsafe-quote-block
  >`;

const renderParagraph = ({ content }: Paragraph) => html`<p>${renderInline(content)}</p>`;

const renderPullText = ({ paragraphs }: PullText) =>
  html`<netsafe-pull-text
    >${pullTextContent(paragraphs.map(({ content }) => renderInline(content)))}</netsafe-pull-text
  >`;

/** Outcomes as the component holds them: a bullet each, in the release's own words, whole. */
const renderOutcomes = ({ items }: Outcomes) =>
  html`<netsafe-case-outcomes>
    <ul>
      ${items.map(({ content }) => html`<li>${renderInline(content)}</li>`)}
    </ul>
  </netsafe-case-outcomes>`;

// It may stand below any heading, and begins nothing that the release goes on with.
const renderHelpline = ({ service }: Helpline, { language, level }: Place) =>
  html`<!-- Added by the importer: this banner is not part of the release. -->
    <netsafe-helpline-banner service=${service} loudness="quiet"
      >${helplineBannerContent({ language, service, loudness: 'quiet', level: Math.min(level + 1, 6) })}
      <p><small>${say(language, 'added')}</small></p></netsafe-helpline-banner
    >`;

/** The language of a release, and the level of the heading that a block stands below. */
interface Place {
  language: Language;
  level: number;
}

const renderItem = (item: Block[], place: Place): unknown => {
  const [first, ...rest] = item;
  return html`<li>
    ${first?.type === 'paragraph' ? renderInline(first.content) : first && renderBlock(first, place)}${rest.map((block) => renderBlock(block, place))}
  </li>`;
};

const renderBlock = (block: Block, place: Place): unknown => {
  switch (block.type) {
    case 'paragraph':
      return renderParagraph(block);
    case 'heading':
      return heading(block.level, renderInline(block.content));
    case 'quotation':
      return renderQuotation(block);
    case 'pullText':
      return renderPullText(block);
    case 'list': {
      const items = block.items.map((item) => renderItem(item, place));
      return block.ordered
        ? html`<ol start=${block.start ?? nothing}>
            ${items}
          </ol>`
        : html`<ul>
            ${items}
          </ul>`;
    }
    case 'outcomes':
      return renderOutcomes(block);
    case 'contentNote':
      return html`<netsafe-content-note
        >${contentNoteContent({ language: place.language })}</netsafe-content-note
      >`;
    case 'helpline':
      return renderHelpline(block, place);
    case 'picture':
      return html`<p><img src=${block.src} alt=${block.alt} /></p>`;
    case 'preformatted':
      return html`<pre>${block.value}</pre>`;
    case 'divider':
      return html`<hr />`;
    case 'table': {
      const [head = [], ...rows] = block.rows;
      return html`<div class="netsafe-wide" tabindex="0" role="group">
        <table>
          <thead>
            <tr>
              ${head.map((cell) => html`<th scope="col">${renderInline(cell)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              (row) =>
                html`<tr>
                  ${row.map((cell) => html`<td>${renderInline(cell)}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`;
    }
  }
};

/** Where the part ends that a content note stands before: with its first block, or with all below its heading. */
const endOfPart = (blocks: readonly Block[], note: number): number => {
  const first = blocks[note + 1];
  if (first?.type !== 'heading') return note + 2;
  const next = blocks.findIndex(
    (block, index) => index > note + 1 && block.type === 'heading' && block.level <= first.level,
  );
  return next < 0 ? blocks.length : next;
};

const renderBlocks = (blocks: readonly Block[], language: Language, above = 1) => {
  let level = above;
  const note = blocks.findIndex(({ type }) => type === 'contentNote');
  const end = note < 0 ? NaN : endOfPart(blocks, note);
  // The place to which the note's link leads, without the script too.
  const place = html`<span id="after-note"></span>`;
  const parts = blocks.map((block, index) => {
    if (block.type === 'heading') level = block.level;
    return [index === end ? place : nothing, renderBlock(block, { language, level })];
  });
  return end === blocks.length ? [...parts, place] : parts;
};

/** The body before the notes to editors, the notes, and what follows them. */
const partsOf = ({ body, notes, language }: Release) => {
  if (!notes) return { before: renderBlocks(body, language) };
  const { from, to } = notes;
  const title = body[from] as Heading | Paragraph;
  return {
    before: renderBlocks(body.slice(0, from), language),
    notes: html`${heading(2, renderInline(title.content))}${renderBlocks(body.slice(from + 1, to), language, 2)}`,
    after: renderBlocks(body.slice(to), language),
  };
};

export interface BodyOptions {
  /** Whether the terms that the release uses are explained below it, once each. */
  explain?: boolean | undefined;
  /** The campaign of the release’s force, whose notes to editors stand below it. */
  campaign?: CampaignOfForce | undefined;
}

/** The tags of a release's body, in its order: what an editor pastes into a page that has its own title. */
export const renderBody = (
  release: Release,
  { explain, campaign }: BodyOptions = {},
): TemplateResult => {
  const { before, notes, after } = partsOf(release);
  return html`${before}${notes ? html`<section>${notes}</section>` : nothing}${after}${campaign ? renderEditors(release, campaign) : nothing}${explain ? renderGlossary(release) : nothing}`;
};

const moment = (day: Day | undefined) => day && { datetime: day.iso, text: day.text };

export interface PageOptions extends BodyOptions {
  /** The service whose banner stands at the release's end. */
  service?: ServiceId;
  /** The time of asking, in milliseconds: what is old, and what is still under embargo. */
  now?: number;
}

/** A release as its tag, whole: the page's title, the release, what the campaign is and its helpline. */
export const renderRelease = (
  release: Release,
  { service = 'stop-it-now', now = clock.now(), explain, campaign }: PageOptions = {},
): TemplateResult => {
  const { language, title, force, area, published, updated, embargo, standfirst } = release;
  const isArchived = isOld(momentOf(published?.iso), now);
  return html`<netsafe-release-page
    published=${published?.iso ?? nothing}
    modified=${updated?.iso ?? nothing}
    embargo=${embargo?.iso ?? nothing}
    >${
      isArchived
        ? html`<!-- Added by the importer: the release is older than 12 months. -->
            <netsafe-archive-notice published=${published!.iso}
              >${archiveNoticeContent({ language, published: published!.iso, now })}</netsafe-archive-notice
            >`
        : nothing
    }
    ${releasePageContent({
      language,
      title,
      force,
      area,
      published: moment(published),
      updated: moment(updated),
      embargo: moment(embargo),
      standfirst: standfirst && renderInline(standfirst),
      body: renderBody(release, { explain, campaign }),
      help: html`<netsafe-helpline-banner service=${service}
        >${helplineBannerContent({ language, service, level: 3 })}</netsafe-helpline-banner
      >`,
      now,
    })}</netsafe-release-page
  >`;
};

/** What a release's page shows. */
export const renderPage = (release: Release, options: PageOptions = {}): TemplateResult =>
  html`<div class="netsafe-release" lang=${release.language}>
    <main>
      <article>${renderRelease(release, options)}</article>
    </main>
  </div>`;

export interface CardOptions {
  /** Where the release stands, if it does not say so itself. */
  href?: string;
  level?: number;
  /** The language of the page, where it is not sure to be the release’s. */
  among?: Language;
}

/** A card that leads to a release. */
export const renderCard = (
  release: Head,
  { href = '', level = 3, among = release.language }: CardOptions = {},
): TemplateResult => {
  const { title, url, force, published, summary, picture, language } = release;
  return html`<netsafe-release-card lang=${language === among ? nothing : language}
    >${releaseCardContent({
      title,
      href: url ?? href,
      level,
      ...(force && { force }),
      ...(published && { date: { datetime: published.iso, text: published.text } }),
      ...(summary && { summary }),
      ...(picture && { picture: { src: picture.src, alt: picture.alt ?? '' } }),
    })}</netsafe-release-card
  >`;
};

/** A release of a list, and the page that its card leads to. */
export interface Card {
  head: Head;
  href: string;
}

export const LIST_TITLE = { en: 'Press releases', cy: 'Datganiadau i’r wasg' } as const;

/** Cards of releases, newest first; each leads to its page, wherever else the release stands. */
export const renderList = (cards: readonly Card[], language: Language): TemplateResult =>
  html`<netsafe-release-list
    >${releaseListContent(
      cards.map(({ head: { url: _, ...head }, href }) => ({
        card: renderCard(head, { href, level: 2, among: language }),
        ...(head.published && { datetime: head.published.iso }),
      })),
    )}</netsafe-release-list
  >`;

/** What a page of releases shows: its title, their cards, and where help is. */
export const renderIndex = (cards: readonly Card[], language: Language): TemplateResult =>
  html`<div class="netsafe-release netsafe-releases" lang=${language}>
    <main>
      <h1>${LIST_TITLE[language]}</h1>
      ${renderList(cards, language)}
      <netsafe-helpline-banner service="stop-it-now"
        >${helplineBannerContent({ language, service: 'stop-it-now', level: 2 })}</netsafe-helpline-banner
      >
    </main>
  </div>`;
