import { html, type TemplateResult } from 'lit';
import { choice } from '../../base/choice.js';
import { NetsafeElement, slot } from '../../base/element.js';
import { property } from 'lit/decorators.js';
import { say } from '../../record/fill.js';
import { record, type WordId } from '../../record/record.js';
import { ContentController } from '../../base/content-controller.js';
import { Departure } from './leave.js';
import { isSamePage, resolve } from '../../page/address.js';
import { ofDocument } from '../../page/dom.js';
import { hasOwnExit } from './page-exit.js';
import { safeHref } from '../../page/safe-href.js';
import { ShiftPresses } from './shift-presses.js';
import { fallback } from '../../base/fallback.js';
import { prose } from '../../styles/prose.styles.js';
import { quickExitContent } from './quick-exit.content.js';
import { styles } from './quick-exit.styles.js';

// Those of every document here: Shift is counted once, however many exits a page has.
const exits = new Set<QuickExit>();

/** Sent before the page is left. Call `preventDefault()` to stay. */
export class QuickExitEvent extends Event {
  constructor() {
    super('netsafe-exit', { bubbles: true, composed: true, cancelable: true });
  }
}

/**
 * A link that leaves this page fast. Without the script it is a plain link. With it, a press covers the page at once and
 * then puts another site in the page’s place, so that Back does not return to it; pressing Shift three times, alone,
 * does the same, and each press is announced. It says that the browser’s history is kept: nothing here can erase it.
 *
 * The link stays in view while the page is scrolled, except in a short window. It needs a container that is as long as
 * the page: put it first in `main` or in `body`.
 *
 * It takes no other key: many police sites use Escape for an exit of their own. Where the page has its own exit, this one
 * renders nothing and does nothing.
 *
 * @summary A link that leaves this page fast.
 * @status experimental
 * @tagname netsafe-quick-exit
 *
 * @slot - A link, and what it cannot do. Empty, it speaks from the record in the page’s language.
 *
 * @fires {QuickExitEvent} netsafe-exit - Before the page is left. Call `preventDefault()` to stay.
 */
export class QuickExit extends NetsafeElement {
  static override styles = [prose, styles];

  /**
   * Where it leads when it is empty: a public site that says nothing about its visitor. One of the record unless it is
   * given. Children bring their own link.
   */
  @property({ useDefault: true }) href = '';

  /** Whether the page has an exit of its own that is not found by itself: this one then renders and does nothing. */
  @property({ converter: choice, reflect: true, useDefault: true, attribute: 'page-has-exit' })
  pageHasExit = false;

  readonly #content = new ContentController(this);
  readonly #shift = new ShiftPresses((left) => this.#counted(left));
  #announcement = '';
  #givesWay = false;
  #departure: Departure | undefined;
  #presence: AbortController | undefined;

  constructor() {
    super();
    // Where it stands in somebody's closed shadow root, the window does not see what was pressed.
    this.addEventListener('click', this.#follow, true);
    this.addEventListener('auxclick', this.#follow, true);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    exits.add(this);
    const { signal } = (this.#presence = new AbortController());
    const view = ofDocument('defaultView', this.ownerDocument);
    if (!view) return;
    // First of all listeners: nothing in the page can stop a press, or ask about it.
    view.addEventListener('click', this.#follow, { capture: true, signal });
    view.addEventListener('auxclick', this.#follow, { capture: true, signal });
    view.addEventListener('pageshow', this.#comeBack, { signal });
    this.#shift.listen(view, signal);
    this.#watchForExits(view, signal);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    exits.delete(this);
    this.#presence?.abort();
  }

  protected override render(): TemplateResult {
    // Its children are then in no slot, and not shown. An attribute would be saved by an editor of the page.
    if (this.#isIdle) return html`<p hidden></p>`;
    const { blank, language } = this.#content;
    // What is true with the script alone stands in no words that somebody pastes.
    return html`${
        blank ? fallback(language, quickExitContent({ language, href: safeHref(this.href) })) : slot
      }
      <div class="added" lang=${language}>
        <p class="keys">${say(language, 'exitKeys')}</p>
        <span aria-live="polite">${this.#announcement}</span>
      </div>`;
  }

  get #link(): HTMLAnchorElement | null {
    return (this.#content.blank ? this.shadowRoot : this)!.querySelector('a[href]');
  }

  /** Whether the page has another exit, and this one does nothing. */
  get #isIdle(): boolean {
    return this.pageHasExit || this.#givesWay;
  }

  /** Whether this exit answers to Shift: the first one of its page that works. */
  get #answersShift(): boolean {
    const working = [...exits].find(
      (exit) =>
        exit.ownerDocument === this.ownerDocument && !exit.pageHasExit && !exit.isContentEditable,
    );
    return working === this && !this.#findExits();
  }

  /** Whether the page has an exit of its own, which may come and go. */
  #findExits(): boolean {
    const givesWay = hasOwnExit(this.ownerDocument);
    if (givesWay !== this.#givesWay) this.requestUpdate();
    return (this.#givesWay = givesWay);
  }

  #watchForExits(view: Window, signal: AbortSignal): void {
    let frame = 0;
    const check = () => {
      frame = 0;
      this.#findExits();
    };
    const changes = new MutationObserver(() => {
      frame ||= view.requestAnimationFrame(check);
    });
    changes.observe(ofDocument('documentElement', this.ownerDocument), {
      attributeFilter: ['class', 'style', 'hidden'],
      childList: true,
      subtree: true,
    });
    signal.addEventListener('abort', () => {
      changes.disconnect();
      view.cancelAnimationFrame(frame);
    });
    this.#findExits();
  }

  #say(word: WordId, count?: number): string {
    return say(this.#content.language, word, { count }).join('');
  }

  readonly #follow = (event: Event): void => {
    const link = this.#link;
    const isPress = (event as MouseEvent).button < 2;
    if (!link || !isPress || !event.composedPath().includes(link)) return;
    // An editor is at work on it.
    if (link.isContentEditable || this.isContentEditable) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#leave();
  };

  #counted(left: number): void {
    if (!this.#answersShift) return;
    if (!left) return this.#leave();
    this.#announcement = left < 3 ? this.#say('exitMore', left) : '';
    this.requestUpdate();
  }

  #leave(): void {
    const event = new QuickExitEvent();
    if (!this.dispatchEvent(event)) return;
    this.#departure?.undo();
    const { language } = this.#content;
    this.#departure = new Departure(this.ownerDocument, this.#address, {
      language,
      leaving: this.#say('exitLeaving'),
      onlyFrame: this.#say('exitFrame'),
    });
  }

  /** Where it leads. Nobody may be left here for a slip of the pen: what leads nowhere leads to the record's site. */
  get #address(): string {
    const href = this.#link?.getAttribute('href')?.trim() || this.href;
    const url = resolve(href, this.ownerDocument);
    return url &&
      /^https?:$/.test(url.protocol) &&
      !href.startsWith('#') &&
      !isSamePage(url, this.ownerDocument)
      ? url.href
      : record.words.exitSite[this.#content.language];
  }

  // The page comes back from the back/forward cache as it was left: covered.
  readonly #comeBack = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#departure?.undo();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'netsafe-quick-exit': QuickExit;
  }
}
