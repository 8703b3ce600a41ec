import type { TemplateResult } from 'lit/html.js';
import { NetsafeElement, slot } from '../../internal/element.js';
import { property } from '../../internal/property.js';
import { say } from '../../content/fill.js';
import { record, type WordId } from '../../content/record.js';
import { ContentController } from '../../controllers/content.js';
import { safeHref } from '../../internal/safe-href.js';
import { spoken } from '../../internal/spoken.js';
import { host } from '../../styles/host.styles.js';
import { prose } from '../../styles/prose.styles.js';
import { quickExitContent } from './quick-exit.content.js';
import { styles } from './quick-exit.styles.js';

const PRESSES = 3;
const PAUSE_MS = 5000;

// How the exits of GOV.UK, of the Scottish Government and of many charities are marked.
const EXITS = ['ds_hide-page', 'exit-this-page', 'quick-exit', 'quickexit']
  .flatMap((mark) => ['class*', 'id', 'data-module*'].map((name) => `[${name}=${mark} i]`))
  .join();
const PRESSABLE = 'a[href],button';

// Shift is counted once, however many exits a page has.
const exits = new Set<HTMLElement>();

/** Sent before the page is left. Call `preventDefault()` to stay. */
export class QuickExitEvent extends Event {
  constructor() {
    super('netsafe-exit', { bubbles: true, composed: true, cancelable: true });
  }
}

/**
 * A link that leaves this page fast. Without the script it is a plain link. With it, a press covers the page at once and
 * then puts another site in the page’s place, so that Back does not return to it; pressing Shift three times does the
 * same, and each press is announced. It says that the browser’s history is kept: nothing here can erase it.
 *
 * It takes no other key: many police sites use Escape for an exit of their own. Where the page has its own exit, this one
 * hides and does nothing.
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
  static override styles = [host, prose, styles];

  /**
   * Where it leads when it is empty: a public site that says nothing about its visitor. One of the record unless it is
   * given. Children bring their own link.
   */
  @property() href = '';

  /** Whether the page has an exit of its own that is not found by itself: this one then hides and does nothing. */
  @property({ type: Boolean, reflect: true, attribute: 'page-has-exit' }) pageHasExit = false;

  readonly #content = new ContentController(this);
  #status: HTMLElement | undefined;
  #cover: HTMLElement | undefined;
  #left = PRESSES;
  #pause = 0;
  #title = '';
  #presence: AbortController | undefined;

  constructor() {
    super();
    this.addEventListener('click', this.#follow);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    exits.add(this);
    const { signal } = (this.#presence = new AbortController());
    addEventListener('keydown', this.#count, { signal });
    addEventListener('pointerdown', this.#forget, { signal });
    addEventListener('pageshow', this.#uncover, { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    exits.delete(this);
    this.#presence?.abort();
    this.#forget();
  }

  protected override render(): TemplateResult {
    const { blank, language } = this.#content;
    return blank
      ? spoken(language, quickExitContent({ language, href: safeHref(this.href) }))
      : // Its root also says how many presses are left, and covers the page.
        slot;
  }

  protected override updated(): void {
    if (!this.#status) {
      // Screen readers announce what changes in a region that was there before.
      this.#status = document.createElement('p');
      this.#status.setAttribute('role', 'status');
      this.shadowRoot!.append(this.#status);
    }
    this.#giveWay();
  }

  /** Hides where the page has another exit; whether it is hidden. */
  #giveWay(): unknown {
    this.hidden ||=
      this.pageHasExit ||
      [...document.querySelectorAll(EXITS)].some(
        (exit) =>
          !this.contains(exit) &&
          !exit.contains(this) &&
          exit.getClientRects().length &&
          (exit.matches(PRESSABLE) || exit.querySelector(PRESSABLE)),
      );
    return this.hidden;
  }

  #say(word: WordId, count?: number): string {
    return say(this.#content.language, word, { count }).join('');
  }

  readonly #follow = (event: MouseEvent): void => {
    if (event.defaultPrevented || !(event.composedPath()[0] as Element).closest('a')) return;
    event.preventDefault();
    this.#leave();
  };

  readonly #count = ({ key, repeat }: KeyboardEvent): void => {
    if (key !== 'Shift') return this.#forget();
    if (repeat || [...exits][0] !== this || this.#giveWay()) return;
    clearTimeout(this.#pause);
    this.#left -= 1;
    if (!this.#left) return this.#leave();
    this.#pause = window.setTimeout(this.#forget, PAUSE_MS);
    this.#status!.textContent = this.#say('exitMore', this.#left);
  };

  readonly #forget = (): void => {
    clearTimeout(this.#pause);
    this.#left = PRESSES;
    if (this.#status) this.#status.textContent = '';
  };

  #leave(): void {
    this.#forget();
    const event = new QuickExitEvent();
    if (!this.dispatchEvent(event)) return;
    const { language } = this.#content;
    const cover = (this.#cover ??= document.createElement('div'));
    this.#title ||= document.title;
    document.title = this.#say('exitLeaving');
    cover.popover = 'manual';
    cover.lang = language;
    cover.setAttribute('role', 'alert');
    this.shadowRoot!.append(cover);
    // The top layer is above everything, whatever the page’s own layers are.
    cover.showPopover?.();
    cover.textContent = document.title;
    const link = this.querySelector<HTMLAnchorElement>('a[href]');
    const usual = record.words.exitSite[language];
    try {
      location.replace(safeHref(link?.href ?? this.href) ?? usual);
    } catch {
      // It is no address, and nobody may be left here for a slip of the pen.
      location.replace(usual);
    }
  }

  // The page comes back from the back/forward cache as it was left: covered.
  readonly #uncover = (): void => {
    this.#forget();
    this.#cover?.remove();
    if (this.#title) document.title = this.#title;
    this.#title = '';
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'netsafe-quick-exit': QuickExit;
  }
}
