// What an asset says and how it is built: a field with the message, a plate with the number, a strip that says who speaks.
import { html, nothing, svg, type TemplateResult } from 'lit';
import { say, siteName, welshLine } from '../../record/fill.js';
import { record, type Language, type MessageId } from '../../record/record.js';
import { FORMATS, type AssetShape, type Sheet } from './formats.js';
import { qrCode } from './qr-code.js';

/** Who speaks, on the strip: the force, as its campaign names it, and the charity. */
export type Sender = Readonly<Record<Language, string>>;

export interface Piece {
  message: MessageId;
  shape: AssetShape;
  /** One language, or two of the same size, the first first. */
  languages: readonly Language[];
  senders: readonly Sender[];
}

/** A statement, an invitation, or an excuse and its answer: by what a message does. */
export type Layout = 'statement' | 'invitation' | 'reply';
export const layoutOf = (message: MessageId): Layout =>
  message === 'help' ? 'invitation' : message === 'justification' ? 'reply' : 'statement';

// The full stop is the campaign's own mark. It is drawn, so that it can have a colour, and read as the sentence's end.
const stop = html`<span class="stop">.</span>`;
const withStop = (text: string) => (/[.?!”"]$/.test(text) ? text : [text, stop]);

/** The lines below a headline: as many as the shape has room for. */
const linesOf = ({ message, shape }: Piece, language: Language): string[] => {
  const { body, short } = record.messages[message];
  const { isPoster, isBilingual } = FORMATS[shape];
  const all = body.map((text) => text[language]);
  if (isPoster && !isBilingual) return all;
  // Its short form is the answer, and stands above.
  if (layoutOf(message) === 'reply') return [];
  if (short) return [short[language]];
  if (isBilingual) return all.slice(0, 1);
  const { name } = record.services['stop-it-now'];
  return shape === 'banner' ? [] : [say(language, 'offer', { name: name[language] }).join('')];
};

const headlineOf = (message: MessageId, language: Language): TemplateResult => {
  const { heading } = record.messages[message];
  // An excuse is quoted: the full stop is its answer's.
  const isExcuse = layoutOf(message) === 'reply';
  return html`<h1 lang=${language}>
    ${isExcuse ? heading[language] : withStop(heading[language])}
  </h1>`;
};

const answerOf = (message: MessageId, language: Language): TemplateResult | typeof nothing => {
  const { short } = record.messages[message];
  return short && layoutOf(message) === 'reply'
    ? html`<p class="answer" lang=${language}>${withStop(short[language].replace(/\.$/, ''))}</p>`
    : nothing;
};

const fieldOf = (piece: Piece): TemplateResult => {
  const { languages, message } = piece;
  return html`<div class="field">
    ${languages.map((language) => headlineOf(message, language))}
    ${languages.map((language) => answerOf(message, language))}
    ${languages.map((language) =>
      linesOf(piece, language).map((text) => html`<p class="line" lang=${language}>${text}</p>`),
    )}
  </div>`;
};

const supportOf = ({ message, shape }: Piece, language: Language): unknown[] => {
  const { support } = record.messages[message];
  if (!support) return [];
  const { prompt, name, number } = record.services[support];
  const welsh = welshLine(language, record.services[support]);
  // A banner has no room for both, nor has a poster in two languages.
  const isShort = shape === 'banner' || FORMATS[shape].isBilingual;
  return [isShort ? nothing : [prompt[language], ' '], `${name[language]}: ${number!}`, welsh];
};

const codeOf = (site: string): TemplateResult => {
  const { size, path } = qrCode(site);
  return html`<svg
    class="code"
    role="img"
    aria-label=${siteName(site)}
    viewBox="0 0 ${size} ${size}"
    shape-rendering="crispEdges"
  >
    ${svg`<path fill="#fff" d="M0 0h${size}v${size}H0z"></path><path d=${path}></path>`}
  </svg>`;
};

const plateOf = (piece: Piece): TemplateResult => {
  const { languages, message, shape } = piece;
  const { name, number, site, limits } = record.services['stop-it-now'];
  const { isPoster } = FORMATS[shape];
  // “Call … free:” in each language, and the number once.
  const call = (language: Language) =>
    say(language, 'callNow', { name: name[language], number: '' }).join('').trim();
  const terms = (language: Language) =>
    say(language, 'onCall', { limits: limits?.[language] ?? '' });
  return html`<div class="plate">
    <div class="call">
      ${languages.map((language) => html`<p lang=${language}>${call(language)}</p>`)}
      <p class="number" translate="no">${number}</p>
    </div>
    <p class="site" translate="no">${siteName(site!)}</p>
    ${
      isPoster
        ? html`<div class="terms">
            ${languages.map((language) => html`<p lang=${language}>${terms(language)}</p>`)}
          </div>`
        : nothing
    }
    ${
      record.messages[message].support
        ? languages.map(
            (language) =>
              html`<p class="support" lang=${language}>${supportOf(piece, language)}</p>`,
          )
        : nothing
    }
    ${isPoster ? codeOf(site!) : nothing}
  </div>`;
};

const senderOf = ({ languages, senders }: Piece): TemplateResult => {
  const campaigns = [...new Set(languages.map((language) => record.words.campaign[language]))];
  const names = senders.flatMap((sender) => languages.map((language) => sender[language]));
  return html`<footer class="sender">
    <p>${campaigns.join(' / ')}${stop}</p>
    <p>${[...new Set(names)].join(', ')}</p>
  </footer>`;
};

// Where a print shop cuts: lines of 5 mm on the sheet's edge, outside of what is printed beyond the paper's.
const cropMarks = ({ width, height, cut }: Sheet): TemplateResult => {
  const across = [cut, width - cut].flatMap((x) => [`M${x} 0v5`, `M${x} ${height}v-5`]);
  const down = [cut, height - cut].flatMap((y) => [`M0 ${y}h5`, `M${width} ${y}h-5`]);
  return html`<svg class="marks" aria-hidden="true" viewBox="0 0 ${width} ${height}">
    ${svg`<path fill="none" stroke="#000" stroke-width="0.25" d=${[...across, ...down].join('')}></path>`}
  </svg>`;
};

/** An asset's words, in the order in which they are read. */
export const drawingOf = (piece: Piece): TemplateResult => {
  const { message, shape, languages } = piece;
  const { sheet } = FORMATS[shape];
  const classes = [shape, layoutOf(message), ...(languages.length > 1 ? ['bilingual'] : [])];
  const style = sheet
    ? `--sheet-width:${sheet.width}mm;--sheet-height:${sheet.height}mm;--cut:${sheet.cut}mm;--bleed:${sheet.bleed}mm`
    : nothing;
  return html`<main class="sheet" style=${style}>
    <article class="asset ${classes.join(' ')}">
      ${fieldOf(piece)}${plateOf(piece)}${senderOf(piece)}
    </article>
    ${sheet ? cropMarks(sheet) : nothing}
  </main>`;
};
