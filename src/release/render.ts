import { html, nothing, type TemplateResult } from 'lit';
import { helplineBannerContent } from '../components/helpline-banner/helpline-banner.content.js';
import { quoteBlockContent } from '../components/quote-block/quote-block.content.js';
import { releaseCardContent } from '../components/release-card/release-card.content.js';
import type { ServiceId } from '../content/record.js';
import { heading } from '../internal/heading.js';
import { textOf } from './inline.js';
import { linksIn } from './links.js';
import type { Block, Day, Inline, Paragraph, PullText, Quotation, Release } from './release.js';

const WORDS = {
  en: { updated: 'Updated', help: 'Get help' },
  cy: { updated: 'Diweddarwyd', help: 'Cael cymorth' },
} as const;

type Rendered = string | TemplateResult | readonly Rendered[];

// Numbers of the record and bare addresses become links; not one character changes.
const renderText = (text: string): Rendered => {
  const parts: Rendered[] = [];
  let at = 0;
  for (const { from, to, href } of linksIn(text)) {
    parts.push(text.slice(at, from), html`<a href=${href}>${text.slice(from, to)}</a>`);
    at = to;
  }
  return at ? [...parts, text.slice(at)] : text;
};

const renderInline = (content: readonly Inline[], linked = false): Rendered =>
  content.map((node): Rendered => {
    switch (node.type) {
      case 'text':
        return linked ? node.value : renderText(node.value);
      case 'code':
        return html`<code>${node.value}</code>`;
      case 'break':
        return html`<br />`;
      case 'image':
        return html`<img src=${node.src} alt=${node.alt} />`;
      case 'strong':
        return html`<strong>${renderInline(node.children, linked)}</strong>`;
      case 'emphasis':
        return html`<em>${renderInline(node.children, linked)}</em>`;
      case 'deleted':
        return html`<s>${renderInline(node.children, linked)}</s>`;
      case 'link':
        return html`<a href=${node.href} title=${node.title ?? nothing}
          >${renderInline(node.children, true)}</a
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
  paragraphs.map(({ content }) => html`<p class="netsafe-pull-text">${renderInline(content)}</p>`);

const renderItem = (item: Block[]): unknown => {
  const [first, ...rest] = item;
  return html`<li>
    ${first?.type === 'paragraph' ? renderInline(first.content) : first && renderBlock(first)}${rest.map(renderBlock)}
  </li>`;
};

const renderBlock = (block: Block): unknown => {
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
      const items = block.items.map(renderItem);
      return block.ordered
        ? html`<ol start=${block.start ?? nothing}>
            ${items}
          </ol>`
        : html`<ul>
            ${items}
          </ul>`;
    }
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

/** The tags of a release's body, in its order: what an editor pastes into a page that has its own title. */
export const renderBody = ({ body }: Release): TemplateResult => html`${body.map(renderBlock)}`;

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

// The summary stands above the body, unless the body begins with the same words.
const standfirst = ({ summary, body }: Release) => {
  if (!summary) return undefined;
  const start = letters(
    body
      .slice(0, 3)
      .map((block) =>
        block.type === 'paragraph'
          ? textOf(block.content)
          : block.type === 'pullText'
            ? block.paragraphs.map(({ content }) => textOf(content)).join(' ')
            : '',
      )
      .join(' '),
  );
  const words = letters(summary);
  return words && !start.startsWith(words) ? summary : undefined;
};

const time = (day: Day) => html`<time datetime=${day.iso}>${day.text}</time>`;

const renderSource = ({ force, published, updated, language }: Release) => {
  const parts = [
    ...(force ? [force] : []),
    ...(published ? [time(published)] : []),
    ...(updated && updated.text !== published?.text
      ? [html`${WORDS[language].updated} ${time(updated)}`]
      : []),
  ].flatMap((part, index) => (index ? [', ', part] : [part]));
  return parts.length ? html`<p class="netsafe-source">${parts}</p>` : nothing;
};

export interface PageOptions {
  /** The service whose banner stands below the release. */
  service?: ServiceId;
}

/** What a release's page shows: the release, and help below it. */
export const renderPage = (
  release: Release,
  { service = 'stop-it-now' }: PageOptions = {},
): TemplateResult => {
  const { language, title } = release;
  const summary = standfirst(release);
  return html`<div class="netsafe-release" lang=${language}>
    <main>
      <article>
        <header>
          <h1>${title}</h1>
          ${renderSource(release)}
        </header>
        ${summary ? html`<p class="netsafe-standfirst">${renderText(summary)}</p>` : nothing}
        ${renderBody(release)}
      </article>
    </main>
    <!-- Added by the importer: this banner is not part of the release. -->
    <aside aria-label=${WORDS[language].help}>
      <netsafe-helpline-banner service=${service}
        >${helplineBannerContent({ language, service })}</netsafe-helpline-banner
      >
    </aside>
  </div>`;
};

/** A card that leads to a release. `href` is where it stands, if the release does not say. */
export const renderCard = (
  release: Release,
  { href = '', level = 3 }: { href?: string; level?: number } = {},
): TemplateResult => {
  const { title, url, force, published, summary, picture } = release;
  return html`<netsafe-release-card
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
