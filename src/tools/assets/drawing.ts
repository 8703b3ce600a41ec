// What an asset says and how it is built: a field with the message, a plate with the number, a strip that says who speaks.
import { html, nothing, svg, type TemplateResult } from 'lit';
import { say, siteName, welshLine } from '../../record/fill.js';
import { record, type Language, type MessageId } from '../../record/record.js';
import { FORMATS, type AssetShape } from './formats.js';
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

/** Words in their language: both where both stand on one asset. */
const each = (
  languages: readonly Language[],
  words: (language: Language) => unknown,
  block: (content: unknown, language: Language) => TemplateResult,
): TemplateResult[] => languages.map((language) => block(words(language), language));

// The full stop is the campaign's own mark. It is drawn, so that it can have a colour, and read as the sentence's end.
const stop = html`<span class="stop">.</span>`;
const withStop = (text: string) => (/[.?!”"]$/.test(text) ? text : [text, stop]);

/** The lines below a heading: as many as the shape has room for. */
const linesOf = ({ message, shape }: Piece, language: Language): string[] => {
  const { body, short } = record.messages[message];
  if (FORMATS[shape].isBilingual) return short ? [short[language]] : [body[0]![language]];
  if (FORMATS[shape].isPoster) return body.map((text) => text[language]);
  const { name } = record.services['stop-it-now'];
  const offer = say(language, 'offer', { name: name[language] }).join('');
  return short ? [short[language]] : shape === 'banner' ? [] : [offer];
};

const fieldOf = (piece: Piece): TemplateResult => {
  const { languages, message } = piece;
  const { heading, short } = record.messages[message];
  const isAnswer = layoutOf(message) === 'reply';
  const headings = each(
    languages,
    (language) => (isAnswer ? heading[language] : withStop(heading[language])),
    (words, language) => html`<h1 lang=${language}>${words}</h1>`,
  );
  const answers = isAnswer
    ? each(
        languages,
        (language) => withStop(short![language].replace(/\.$/, '')),
        (words, language) => html`<p class="answer" lang=${language}>${words}</p>`,
      )
    : [];
  const lines = languages.flatMap((language) =>
    (isAnswer
      ? FORMATS[piece.shape].isPoster && !FORMATS[piece.shape].isBilingual
        ? record.messages[message].body.map((text) => text[language])
        : []
      : linesOf(piece, language)
    ).map((text) => html`<p class="line" lang=${language}>${text}</p>`),
  );
  return html`<div class="field">${headings}${answers}${lines}</div>`;
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

const plateOf = (piece: Piece): TemplateResult => {
  const { languages, message, shape } = piece;
  const { name, number, site, limits } = record.services['stop-it-now'];
  const { isPoster } = FORMATS[shape];
  const { size, path } = qrCode(site!);
  // What stands before the number, and the number once: “Call … free: {number}”.
  const call = (language: Language) =>
    say(language, 'callNow', { name: name[language], number: '' }).join('').trim();
  return html`<div class="plate">
    <div class="call">
      ${each(languages, call, (words, language) => html`<p lang=${language}>${words}</p>`)}
      <p class="number" translate="no">${number}</p>
    </div>
    <p class="site" translate="no">${siteName(site!)}</p>
    ${
      isPoster
        ? html`<div class="terms">
            ${each(
              languages,
              (language) => say(language, 'onCall', { limits: limits?.[language] ?? '' }),
              (words, language) => html`<p lang=${language}>${words}</p>`,
            )}
          </div>`
        : nothing
    }
    ${
      record.messages[message].support
        ? each(
            languages,
            (language) => supportOf(piece, language),
            (words, language) => html`<p class="support" lang=${language}>${words}</p>`,
          )
        : nothing
    }
    ${
      isPoster
        ? html`<svg
            class="code"
            role="img"
            aria-label=${siteName(site!)}
            viewBox="0 0 ${size} ${size}"
            shape-rendering="crispEdges"
          >
            ${svg`<path fill="#fff" d="M0 0h${size}v${size}H0z"></path><path d=${path}></path>`}
          </svg>`
        : nothing
    }
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

// Where a print shop cuts: outside what is printed beyond the edge.
const cropMarks = (width: number, height: number, inset: number): TemplateResult => {
  const [right, bottom] = [width - inset, height - inset];
  const marks = [inset, right].flatMap((x) => [`M${x} 0v5`, `M${x} ${height}v-5`]);
  const others = [inset, bottom].flatMap((y) => [`M0 ${y}h5`, `M${width} ${y}h-5`]);
  return html`<svg class="marks" aria-hidden="true" viewBox="0 0 ${width} ${height}">
    ${svg`<path fill="none" stroke="#000" stroke-width="0.25" d=${[...marks, ...others].join('')}></path>`}
  </svg>`;
};

/** An asset's words, in the order in which they are read. */
export const drawingOf = (piece: Piece): TemplateResult => {
  const { message, shape, languages } = piece;
  const { bleed } = FORMATS[shape];
  const classes = [shape, layoutOf(message), ...(languages.length > 1 ? ['bilingual'] : [])];
  return html`<main class="sheet">
    <article class="asset ${classes.join(' ')}">
      ${fieldOf(piece)}${plateOf(piece)}${senderOf(piece)}
    </article>
    ${bleed ? cropMarks(210 + 2 * (bleed.beyond + bleed.around), 297 + 2 * (bleed.beyond + bleed.around), bleed.beyond + bleed.around) : nothing}
  </main>`;
};
