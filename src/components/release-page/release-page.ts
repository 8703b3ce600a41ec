import { html, type TemplateResult } from 'lit/html.js';
import { NetsafeElement } from '../../internal/element.js';
import { property } from '../../internal/property.js';
import { archiveNotice } from '../../content/archive.js';
import { ContentController } from '../../controllers/content.js';
import { clock } from '../../internal/clock.js';
import { isOld, momentOf, ukDay } from '../../internal/moment.js';
import { spoken } from '../../internal/spoken.js';
import { host } from '../../styles/host.styles.js';
import { links } from '../../styles/links.styles.js';
import { styles } from './release-page.styles.js';

// A longer wait than this is no wait at all.
const LONGEST_WAIT = 2 ** 31 - 1;

/**
 * The shell of a press release. Put the release inside, in this order: an `hgroup` with the headline (`h1`), the source
 * (`<p><small>` force, area and day), the day of an update (`<p><small>`) and an embargo (`<p><strong>`), each day in a
 * `time`; the standfirst (`p`); the body, with other components in it; a `section` for the notes to editors, and one for
 * what the campaign is and its helpline.
 *
 * With the script, the line of an update that fell on the day of publication is hidden, the embargo is hidden at its
 * moment, and after 12 months a notice stands above it all that says how old the release is and where help is today.
 *
 * @summary The shell of a press release, from its headline to its notes.
 * @status experimental
 * @tagname netsafe-release-page
 *
 * @slot - The release. Empty, the page says nothing: there is no release without words of its own.
 *
 * @cssprop [--netsafe-release-page-accent=var(--netsafe-color-accent)] - The edge above the release, and that of the notice it brings. It needs 3:1 against the page (WCAG 2.2 SC 1.4.11).
 */
export class ReleasePage extends NetsafeElement {
  static override styles = [host, links, styles];

  /**
   * When the release was published: a day (`2017-05-08`) or a moment (`2017-05-08T11:36+01:00`); without an offset the
   * time is the UK’s. More than 12 months later the page brings an archive notice, unless it holds one.
   */
  @property() published = '';

  /** When it was last updated, written alike. On the day of publication its line, a `p` that holds only a `small` with that `time`, is hidden. */
  @property({ attribute: 'updated' }) updatedAt = '';

  /** Until when it may not be published, written alike. From then on its line, a `p` that holds only a `strong` with that `time`, is hidden. */
  @property() embargo = '';

  readonly #content = new ContentController(this);
  #hidden: HTMLElement[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override render(): TemplateResult | undefined {
    const { blank, language } = this.#content;
    const { published } = this;
    const isArchived =
      !blank &&
      isOld(momentOf(published), clock.now()) &&
      !this.querySelector('netsafe-archive-notice,[data-netsafe=archive-notice]');
    return isArchived
      ? html`${spoken(language, archiveNotice(language, published))}<slot></slot>`
      : undefined;
  }

  protected override updated(): void {
    for (const line of this.#hidden) line.hidden = false;
    const embargo = momentOf(this.embargo);
    const wait = embargo - clock.now();
    const day = ukDay(momentOf(this.published));
    this.#hidden = [
      ...(wait > 0 ? [] : this.#linesOf('strong', (moment) => moment === embargo)),
      // The first of two lines with one day is the source's.
      ...(ukDay(momentOf(this.updatedAt)) === day
        ? this.#linesOf('small', (moment) => ukDay(moment) === day).slice(1)
        : []),
    ];
    for (const line of this.#hidden) line.hidden = true;
    clearTimeout(this.#timer);
    if (wait > 0)
      this.#timer = setTimeout(() => this.requestUpdate(), Math.min(wait, LONGEST_WAIT));
  }

  /** The paragraphs of the head that hold nothing but a moment and its words, marked in this way. */
  #linesOf(mark: string, isMoment: (moment: number) => boolean): HTMLElement[] {
    return [...this.querySelectorAll<HTMLTimeElement>(`p>${mark}:only-child>time:only-child`)]
      .filter(({ dateTime }) => isMoment(momentOf(dateTime)))
      .flatMap((time) => {
        const words = time.parentElement!;
        const line = words.parentElement!;
        const isOfHead =
          line.parentElement === this || line.parentElement!.matches('hgroup,header');
        return isOfHead && line.textContent.trim() === words.textContent.trim() ? [line] : [];
      });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'netsafe-release-page': ReleasePage;
  }
}
