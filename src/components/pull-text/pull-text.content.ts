import { html, type TemplateResult } from 'lit';

/** Words of the page made large, in plain HTML: paragraphs, because nobody is quoted. */
export const pullTextContent = (paragraphs: readonly unknown[]): TemplateResult =>
  html`${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}`;
