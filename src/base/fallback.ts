import { html, type TemplateResult } from 'lit/html.js';

/**
 * What an element says of itself, in the language it says it in. The slot has a name so that stray white space between
 * the tags does not count as words and silence it; one that no child of a page asks for by its `slot`.
 */
export const fallback = (language: string, content: unknown): TemplateResult =>
  html`<slot name="the record" lang=${language}>${content}</slot>`;
