import { html, type TemplateResult } from 'lit';
import type { Language } from '../../record/record.js';

// Each language is called what its speakers call it, whatever language the page is in.
const NAMES: Record<Language, string> = { en: 'English', cy: 'Cymraeg' };

/** What a language pair is made from. */
export interface LanguagePairOptions {
  /** The language of this page. */
  language: Language;
  /** The address of this page in the other language. */
  href: string;
}

/** The languages that this page is in: this one, and a link to the other. */
export const languagePairContent = ({ language, href }: LanguagePairOptions): TemplateResult =>
  html`<ul>
    ${(['en', 'cy'] as const).map((each) =>
      each === language
        ? html`<li><strong lang=${each} aria-current="true">${NAMES[each]}</strong></li>`
        : html`<li><a href=${href} lang=${each} hreflang=${each}>${NAMES[each]}</a></li>`,
    )}
  </ul>`;
