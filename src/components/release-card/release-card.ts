import type { TemplateResult } from 'lit';
import { setState } from '../../base/states.js';
import { NetsafeElement } from '../../base/element.js';
import { property } from 'lit/decorators.js';
import { ContentController } from '../../base/content-controller.js';
import { isEditable } from '../../page/editable.js';
import { own } from '../../page/own.js';
import { fallback } from '../../base/fallback.js';
import { host } from '../../styles/host.styles.js';
import { prose } from '../../styles/prose.styles.js';
import { campaignCard, releaseCardContent } from './release-card.content.js';
import { styles } from './release-card.styles.js';

// What answers a press by itself.
const INTERACTIVE =
  'a,area,audio,button,details,dialog,embed,iframe,input,label,object,option,select,summary,textarea,video,[contenteditable],[onclick],[role],[tabindex]';
const HEADING = 'h1,h2,h3,h4,h5,h6';
// A press that has moved further than this selects words.
const STEADY_PX = 5;

/**
 * A way into a press release: its title, which is the link, the force, the date and a summary. The whole card can be
 * pressed; its text can still be selected, and there is one link, so nothing is said twice.
 *
 * @summary A release in short, with a large target.
 * @status experimental
 * @tagname netsafe-release-card
 *
 * @slot - A heading with a link, then paragraphs, and an `img` if there is one. Empty, the card leads to help.
 *
 * @cssprop [--netsafe-release-card-accent=var(--netsafe-color-accent)] - The rule at its head, and the outline under the pointer. It needs 3:1 against the card (WCAG 2.2 SC 1.4.11).
 */
export class ReleaseCard extends NetsafeElement {
  static override styles = [host, prose, styles];

  /** The level of the heading, 1 to 6, when the card is empty. Children bring their own. */
  @property({ type: Number, useDefault: true, attribute: 'heading-level' }) headingLevel = 3;

  readonly #content = new ContentController(this);
  /** The pointer going down, before a press. */
  #down: PointerEvent | undefined;

  constructor() {
    super();
    this.addEventListener('click', this.#follow);
    this.addEventListener('auxclick', this.#follow);
    this.addEventListener('pointerdown', this.#begin);
    // Neither bubbles: they are caught on their way down.
    this.addEventListener('error', this.#notePicture, true);
    this.addEventListener('load', this.#notePicture, true);
  }

  protected override render(): TemplateResult | undefined {
    const { blank, language } = this.#content;
    return blank
      ? fallback(language, releaseCardContent(own(campaignCard(language, this.headingLevel))))
      : this.asWritten;
  }

  protected override updated(): void {
    // A picture may have failed before the script came.
    this.#notePicture();
  }

  readonly #begin = (event: PointerEvent): void => {
    this.#down = event;
  };

  // A press anywhere on the card is a press on its link, with the same keys held, so that a new tab is a new tab.
  readonly #follow = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.button > 1 || isEditable(this)) return;
    const path = event.composedPath();
    const inside = path.slice(0, path.indexOf(this)) as Element[];
    if (inside.some((each) => each.matches?.(INTERACTIVE))) return;
    // The end of a selection is a click too, and so is the second press that selects a word.
    const { x, y } = this.#down ?? event;
    this.#down = undefined;
    const isSteady = Math.hypot(event.x - x, event.y - y) <= STEADY_PX;
    if (!isSteady || event.detail > 1 || !getSelection()?.isCollapsed) return;
    const heading = (this.#content.blank ? this.shadowRoot! : this).querySelector(HEADING);
    // It stands in the heading, or around it; a link around the card is pressed already.
    const link = heading?.querySelector<HTMLAnchorElement>('a[href]') ?? heading?.closest('a');
    if (!link || link.contains(this)) return;
    // A synthetic middle press opens nothing: a new tab is asked for by name.
    if (event.button) window.open(link.href, '_blank', 'noopener');
    else link.dispatchEvent(new MouseEvent('click', event));
  };

  // Where every picture is broken, none takes room.
  readonly #notePicture = (): void => {
    const pictures = [...this.querySelectorAll('img')];
    const isBroken = ({ complete, naturalWidth }: HTMLImageElement) => complete && !naturalWidth;
    setState(this, 'broken-picture', pictures.length > 0 && pictures.every(isBroken));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'netsafe-release-card': ReleaseCard;
  }
}
