import { html, type TemplateResult } from 'lit';

/**
 * Fallback content, marked with its language. The slot has a name so that white space between the tags is not assigned to
 * it, which would hide the fallback; no child of a page asks for that name by its `slot`.
 */
export const fallback = (language: string, content: unknown): TemplateResult =>
  html`<slot name="the record" lang=${language}>${content}</slot>`;
