import { html, nothing, type TemplateResult } from 'lit';
import { say } from '../../record/fill.js';
import type { CampaignFigure, Language } from '../../record/record.js';

/** A number: in digits it is grouped as people write it; in words of its own it stands as it is (“1.5 million”). */
export type FigureValue = number | string;

/** A figure, and all that makes it a fact. */
export interface KeyFigure {
  value: FigureValue;
  /** What is counted, where the number does not say it: “people”, “children”. */
  unit?: string;
  /** What the figure is. */
  label: string;
  /** When: in words, or a day, month or year as HTML’s `time` and people read it. */
  period: string | { datetime: string; text: string };
  /** Where. */
  area: string;
  /** Who says so, with an address if it can be read there. */
  source: { text: string; href?: string };
  /** What the value is made of: the parts add up to it. */
  parts?: readonly { value: FigureValue; text: string }[];
}

/** A campaign's figures in one language, as they are drawn: each of its texts is that language's. */
export const figuresIn = (language: Language, figures: readonly CampaignFigure[]): KeyFigure[] =>
  JSON.parse(
    JSON.stringify(figures),
    (_, value: Partial<Record<Language, string>> | null) => value?.[language] ?? value,
  ) as KeyFigure[];

/** What key figures are made from. */
export interface KeyFiguresOptions {
  language: Language;
  figures: readonly KeyFigure[];
}

const written = (value: FigureValue) =>
  typeof value === 'number' ? value.toLocaleString('en-GB') : value;

const figure = (
  language: Language,
  { value, unit, label, period, area, source, parts = [] }: KeyFigure,
): TemplateResult => {
  const { href, text } = source;
  const cite = html`<cite>${href ? html`<a href=${href}>${text}</a>` : text}</cite>`;
  const when =
    typeof period === 'string'
      ? period
      : html`<time datetime=${period.datetime}>${period.text}</time>`;
  const list = parts.map((part) => html`<li>${written(part.value)} ${part.text}</li>`);
  return html`<div>
    <dt>${label}</dt>
    <dd><strong>${written(value)}</strong>${unit ? [' ', unit] : nothing}</dd>
    ${
      list.length
        ? html`<dd>
            <ul>
              ${list}
            </ul>
          </dd>`
        : nothing
    }
    <dd>${when}</dd>
    <dd>${area}</dd>
    <dd>${say(language, 'figureCite', { cite })}</dd>
  </div>`;
};

/** Figures in plain HTML: a list of what is counted, each with its value, its parts, when, where and who says so. */
export const keyFiguresContent = ({ language, figures }: KeyFiguresOptions): TemplateResult =>
  html`<dl>${figures.map((each) => figure(language, each))}</dl>`;
