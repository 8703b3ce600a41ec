import { nothing, type TemplateResult } from 'lit';
import { NetsafeElement } from '../../base/element.js';
import { property } from 'lit/decorators.js';
import { ContentController } from '../../base/content-controller.js';
import { safeHref } from '../../page/safe-href.js';
import { fallback } from '../../base/fallback.js';
import { warnAuthor } from '../../base/warn-author.js';
import { host } from '../../styles/host.styles.js';
import { prose } from '../../styles/prose.styles.js';
import { languagePairContent } from './language-pair.content.js';
import { styles } from './language-pair.styles.js';

/**
 * The way to this page in the other language, for a bilingual site: Welsh is no less favoured than English (Welsh Language
 * Standards). Each language is called what its own speakers call it. A link has `hreflang`, for the page it leads to, and
 * `lang`, so that a screen reader says the name in its own voice (WCAG 2.2 SC 3.1.2); the console names one that has not.
 *
 * @summary This page in the other language.
 * @status experimental
 * @tagname netsafe-language-pair
 *
 * @slot - A list of the page’s languages, with a link to the other. Empty, it makes one from `href`, or from the page’s own `<link rel="alternate" hreflang>`.
 */
export class LanguagePair extends NetsafeElement {
  static override styles = [host, prose, styles];

  /**
   * The address of this page in the other language, when it is empty. Unless it is given the page’s own
   * `<link rel="alternate" hreflang="cy" href="…">` says it; without either there is nothing to show.
   */
  @property({ useDefault: true }) href = '';

  readonly #content = new ContentController(this);

  protected override render(): TemplateResult | typeof nothing | undefined {
    const { blank, language } = this.#content;
    const href = blank && (safeHref(this.href) ?? this.#alternate(language === 'en' ? 'cy' : 'en'));
    if (href) return fallback(language, languagePairContent({ language, href }));
    return blank ? nothing : this.asWritten;
  }

  protected override updated(): void {
    warnAuthor(this, () =>
      [...this.querySelectorAll('a')]
        .filter(({ lang, hreflang }) => !lang !== !hreflang)
        .map((link) => `“${link.textContent.trim()}”: write both lang and hreflang.`),
    );
  }

  #alternate(language: string): string | undefined {
    // A server has no document to look into.
    if (!this.isConnected) return undefined;
    return safeHref(
      document.querySelector<HTMLLinkElement>(
        `link[rel~='alternate'][hreflang|='${language}'][href]`,
      )?.href,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'netsafe-language-pair': LanguagePair;
  }
}
