import { html, type TemplateResult } from 'lit';
import { say } from '../../record/fill.js';
import { record, type Language } from '../../record/record.js';

/** What a quick exit is made from. */
export interface QuickExitOptions {
  language: Language;
  /** Where it leads: a public site that says nothing about its visitor. The record names one. */
  href?: string | undefined;
}

/** A plain link that leaves, and what it cannot do: the browser keeps its history. */
export const quickExitContent = ({
  language,
  href = record.words.exitSite[language],
}: QuickExitOptions): TemplateResult =>
  html`<p><a href=${href} rel="nofollow noreferrer">${say(language, 'exit')}</a></p>
    <p><small>${say(language, 'exitHow')}</small></p>`;
