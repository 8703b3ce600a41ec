// What the example pages have in common: a force’s page around the components. The force is invented.
import { css, html, type TemplateResult } from 'lit';
import { contactLinkContent } from '../../src/components/contact-link/contact-link.content.js';
import { languagePairContent } from '../../src/components/language-pair/language-pair.content.js';
import { quickExitContent } from '../../src/components/quick-exit/quick-exit.content.js';
import type { Language } from '../../src/record/record.js';

/** A whole page: what stands in its head, and what a reader meets. */
export interface ExamplePage {
  /** The file’s name, without its ending. */
  name: string;
  title: Record<Language, string>;
  render(language: Language): TemplateResult;
}

/** Where a page stands as a plain file. */
export const fileOf = (name: string, language: Language): string =>
  `${name}${language === 'cy' ? '.cy' : ''}.html`;

const WORDS = {
  en: {
    force: 'Exampleshire Police',
    skip: 'Skip to main content',
    danger: 'In danger:',
    emergency: 'If someone is in danger now, call',
    footer: 'An example page. Exampleshire Police is not a real force.',
  },
  cy: {
    force: 'Heddlu Swydd Esiampl',
    skip: 'Neidio i’r prif gynnwys',
    danger: 'Mewn perygl:',
    emergency: 'Os oes rhywun mewn perygl nawr, ffoniwch',
    footer: 'Tudalen enghreifftiol. Nid yw Heddlu Swydd Esiampl yn heddlu go iawn.',
  },
} as const;

/** The page around the components, which bring their own styles. */
export const pageStyles = css`
  .example-page {
    box-sizing: border-box;
    padding: 0 var(--netsafe-space-m) var(--netsafe-space-m);
    color: var(--netsafe-color-text);
    background: var(--netsafe-color-paper);
    font-family: var(--netsafe-font-family);
    font-size: var(--netsafe-font-size-body);
    line-height: var(--netsafe-font-line-body);
    overflow-wrap: break-word;
  }

  .example-page > * {
    max-inline-size: 60rem;
    margin-inline: auto;
  }

  /* Seen by who comes to it with the keyboard. */
  .example-skip:not(:focus) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .example-skip:focus {
    flex: 1 0 100%;
    margin-block-start: var(--netsafe-space-xs);
    outline: 3px solid var(--netsafe-color-focus-outer);
    padding: var(--netsafe-space-xs);
    background: var(--netsafe-color-focus-inner);
    color: var(--netsafe-color-focus-outer);
    font-weight: var(--netsafe-font-weight-bold);
  }

  /* The force's field from edge to edge, and what stands on it in the field's own roles. */
  .example-page > header {
    --netsafe-color-paper: var(--netsafe-color-brand);
    --netsafe-color-text: var(--netsafe-color-on-brand);
    --netsafe-color-link: var(--netsafe-color-on-brand);
    --netsafe-color-link-visited: var(--netsafe-color-on-brand);
    --netsafe-color-link-hover: var(--netsafe-color-on-brand);
    --netsafe-color-link-active: var(--netsafe-color-on-brand);
    --netsafe-color-number: var(--netsafe-color-on-brand);
    --netsafe-color-focus-outer: var(--netsafe-color-on-brand);
    --netsafe-color-focus-inner: var(--netsafe-color-brand);

    max-inline-size: none;
    margin-inline: calc(-1 * var(--netsafe-space-m));
    /* Air where there is height for it: on the lowest screens the number comes first. */
    padding: clamp(0px, 4vh - 18px, var(--netsafe-space-m))
      max(var(--netsafe-space-m), 50% - 30rem + var(--netsafe-space-m));
    background: var(--netsafe-color-brand);
    color: var(--netsafe-color-on-brand);
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    column-gap: var(--netsafe-space-m);
    margin-block-end: clamp(0.5rem, 2vw, var(--netsafe-space-m));
  }

  .example-page > header > p {
    margin: 0;
  }

  .example-page > header > p:first-of-type {
    font-weight: var(--netsafe-font-weight-bold);
  }

  .example-page > footer {
    margin-block-start: var(--netsafe-space-xl);
    border-block-start: var(--netsafe-edge-hairline) solid var(--netsafe-color-hairline);
    padding-block-start: var(--netsafe-space-m);
  }

  .example-page :is(main, .example-answers) > * {
    margin-block: 0;
  }

  /* No grid: a quick exit keeps its place in view only within what holds it, and a grid holds each child in a cell. */
  .example-page :is(main, .example-answers) > * + * {
    margin-block-start: clamp(0.5rem, 3vw, var(--netsafe-space-l));
  }

  .example-page :is(h1, .example-lead) {
    max-inline-size: var(--netsafe-font-measure);
  }

  .example-page :is(h1, h2) {
    color: var(--netsafe-color-heading);
    font-family: var(--netsafe-font-heading);
    break-after: avoid;
  }

  .example-page :is(main, section, footer) > p > a {
    color: var(--netsafe-color-link);
  }

  .example-page :is(main, section, footer) > p > a:visited {
    color: var(--netsafe-color-link-visited);
  }

  .example-page h1 {
    font-size: clamp(var(--netsafe-font-size-lead), 8.2vw, var(--netsafe-font-size-display));
    line-height: var(--netsafe-font-line-tight);
    text-wrap: balance;
  }

  .example-page .example-lead {
    font-size: var(--netsafe-font-size-lead);
    line-height: var(--netsafe-font-line-tight);
  }

  .example-page .example-columns {
    display: grid;
    gap: var(--netsafe-space-l);
    grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr));
    align-items: start;
  }

  /* A quick exit keeps its place in view only within what holds it, which has to be the whole main part. */
  .example-page main > .example-screen:first-child {
    display: contents;
  }

  .example-page main > .example-screen:first-child > * {
    margin-block: 0;
  }

  @page {
    size: A4;
    margin: 10mm 12mm;
  }

  /* On paper: words of 8.8 pt, as in a leaflet, answers beside each other, and neither navigation nor what another part of
     the page says already, so that whom to turn to is one sheet of paper, of two sides. */
  @media print {
    .example-page {
      padding: 0;
      zoom: 0.62;
      --netsafe-font-line-body: 1.3;
    }

    .example-page > footer,
    .example-page .example-screen,
    .example-page main > .example-screen:first-child {
      display: none;
    }

    .example-page :is(main, .example-answers) > * + * {
      margin-block-start: var(--netsafe-space-m);
    }

    .example-page > *,
    .example-page netsafe-help-routes {
      max-inline-size: none;
    }

    .example-page > header {
      margin-inline: 0;
      padding: 0;
    }

    /* An answer may go on in the next column: kept whole, three of them leave a third of a side empty. */
    .example-page .example-answers {
      columns: 2;
      column-gap: var(--netsafe-space-xl);
      orphans: 3;
      widows: 3;
    }

    .example-page .example-answers :is(netsafe-help-routes, netsafe-help-routes > ul > li) {
      break-inside: auto;
    }
  }
`;

/** Header, the page’s own part, footer. */
export const aroundPage = (
  name: string,
  language: Language,
  main: TemplateResult,
): TemplateResult => {
  const { force, skip, danger, emergency, footer } = WORDS[language];
  const other = fileOf(name, language === 'en' ? 'cy' : 'en');
  return html`<div class="example-page" lang=${language}>
    <header>
      <a class="example-skip" href="#main">${skip}</a>
      <p>${force}</p>
      <div class="example-screen">
        <netsafe-language-pair
          >${languagePairContent({ language, href: other })}</netsafe-language-pair
        >
      </div>
      <p>
        ${danger}
        <netsafe-contact-link service="police-emergency" without-relay
          >${contactLinkContent({
            language,
            service: 'police-emergency',
            withoutRelay: true,
          })}</netsafe-contact-link
        >
      </p>
    </header>
    <main id="main">
      <div class="example-screen">
        <netsafe-quick-exit>${quickExitContent({ language })}</netsafe-quick-exit>
      </div>
      ${main}
    </main>
    <footer>
      <p>
        ${emergency}
        <netsafe-contact-link service="police-emergency"
          >${contactLinkContent({ language, service: 'police-emergency' })}</netsafe-contact-link
        >.
      </p>
      <p><small>${footer}</small></p>
    </footer>
  </div>`;
};
