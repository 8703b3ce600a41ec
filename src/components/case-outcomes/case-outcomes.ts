import { html, nothing, type TemplateResult } from 'lit';
import { choice } from '../../base/choice.js';
import { NetsafeElement } from '../../base/element.js';
import { property } from 'lit/decorators.js';
import { supportLine } from '../../record/fill.js';
import { record } from '../../record/record.js';
import { ContentController } from '../../base/content-controller.js';
import { dials } from '../../numbers/dials.js';
import { followSkipLinks } from '../../page/skip-link.js';
import { fallback } from '../../base/fallback.js';
import { host } from '../../styles/host.styles.js';
import { prose } from '../../styles/prose.styles.js';
import { silent } from '../../styles/silent.styles.js';
import { outcomesNote } from './case-outcomes.content.js';
import { styles } from './case-outcomes.styles.js';

// A link past the list; one in an item leads elsewhere.
const PAST = 'a[href^="#"]:not(li *)';

/**
 * What courts decided, as a list. Put a `ul` inside, with an `li` for each case: the sentence in `strong`, the offence,
 * then the age band, the area and the date (a `time`) in `small`. It has no place for a name: people who were convicted
 * are named only exceptionally, and their victims have a right for life never to be known.
 *
 * Before the list it says what the list holds, with a link past it, and after it where to find somebody to talk to,
 * unless the children say so themselves. Write nothing that may tell who a child is: an exact age under 18, a street, a
 * postcode, a school, a relation (Sexual Offences (Amendment) Act 1992). `npm run import` flags what reads like one; no
 * script can know them all, so somebody must still read.
 *
 * @summary What courts decided, without a name.
 * @status experimental
 * @tagname netsafe-case-outcomes
 *
 * @slot - A `ul` of outcomes, with a heading before it if the page wants one. Nothing is said of an empty one.
 */
export class CaseOutcomes extends NetsafeElement {
  static override styles = [host, silent, prose, styles];

  /** Whether the note before the list is left out, because the page has already said what is here. */
  @property({ converter: choice, useDefault: true, attribute: 'without-note' }) withoutNote = false;

  readonly #content = new ContentController(this);

  #unfollow: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unfollow = followSkipLinks(this, this.#past);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unfollow?.();
  }

  protected override render(): TemplateResult | typeof nothing | undefined {
    const { blank, language } = this.#content;
    if (blank) return nothing;
    if (!this.querySelector('li')) return this.asWritten;
    const note =
      this.withoutNote || this.querySelector(PAST) ? nothing : outcomesNote(language, '');
    const support = dials(this, record.services.samaritans.number)
      ? nothing
      : supportLine(language);
    return html`${note === nothing ? nothing : fallback(language, note)}<slot></slot>${fallback(
        language,
        html`<p class="after">${support}</p>`,
      )}`;
  }

  readonly #past = (link: HTMLAnchorElement): HTMLElement | null | undefined =>
    link.matches(PAST) ? this.shadowRoot?.querySelector<HTMLElement>('.after') : null;
}

declare global {
  interface HTMLElementTagNameMap {
    'netsafe-case-outcomes': CaseOutcomes;
  }
}
