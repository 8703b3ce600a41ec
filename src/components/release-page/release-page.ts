import { html, nothing, type TemplateResult } from 'lit';
import { setState } from '../../base/states.js';
import { NetsafeElement } from '../../base/element.js';
import { property } from 'lit/decorators.js';
import { archiveNotice } from '../../record/archive.js';
import { warnRenamed } from '../../base/warn-author.js';
import { ContentController } from '../../base/content-controller.js';
import { clock } from '../../time/clock.js';
import { isOld, momentOf, ukDay } from '../../time/moment.js';
import { fallback } from '../../base/fallback.js';
import { host } from '../../styles/host.styles.js';
import { links } from '../../styles/links.styles.js';
import { silent } from '../../styles/silent.styles.js';
import { styles } from './release-page.styles.js';

// A longer wait than this is no wait at all.
const LONGEST_WAIT = 2 ** 31 - 1;

/**
 * The shell of a press release. Put the release inside, in this order: an `hgroup` with the headline (`h1`), the source
 * (`<p><small>` force, area and day), the day of an update (`<p><small>`) and an embargo (`<p><strong>`), each day in a
 * `time`; the standfirst (`p`); the body, with other components in it; a `section` for the notes to editors, and one for
 * what the campaign is and its helpline.
 *
 * With the script, in browsers that know custom states, the line of an update that fell on the day of publication is
 * hidden, the embargo is hidden at its moment, and after 12 months a notice stands above it all that says how old the release is and where help is today.
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
  static override styles = [host, silent, links, styles];

  /**
   * When the release was published: a day (`2017-05-08`) or a moment (`2017-05-08T11:36+01:00`); without an offset the
   * time is the UK’s. More than 12 months later the page brings an archive notice, unless it holds one.
   */
  @property({ useDefault: true }) published = '';

  /** When it was last updated, written alike. On the day of publication its line, a `p` that holds only a `small` with that `time`, is hidden. */
  @property({ useDefault: true }) modified = '';

  /** Until when it may not be published, written alike. From then on its line, a `p` that holds only a `strong` with that `time`, is hidden. */
  @property({ useDefault: true }) embargo = '';

  /**
   * When it was last updated, under its name before version 0.2. It still works, and the console says so once.
   *
   * @deprecated Write `modified`.
   */
  @property({ attribute: 'updated' })
  get updatedAt(): string {
    return this.modified;
  }
  set updatedAt(value: string) {
    warnRenamed(this, 'updated', 'modified');
    this.modified = value ?? '';
  }

  readonly #content = new ContentController(this);
  #timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override render(): TemplateResult | typeof nothing | undefined {
    const { blank, language } = this.#content;
    const { published } = this;
    if (blank) return nothing;
    const isArchived =
      isOld(momentOf(published), clock.now()) &&
      !this.querySelector('netsafe-archive-notice,[data-netsafe=archive-notice]');
    return isArchived
      ? html`${fallback(language, archiveNotice(language, published))}<slot></slot>`
      : this.asWritten;
  }

  protected override updated(): void {
    const embargo = momentOf(this.embargo);
    const wait = embargo - clock.now();
    const day = ukDay(momentOf(this.published));
    const [end, ...otherEnds] = this.#linesOf('strong');
    const [source, update, ...otherDays] = this.#linesOf('small');
    // The styles find these lines by their markup alone. Where that leaves a choice, all of them are shown.
    setState(this, 'embargo-over', wait <= 0 && end?.moment === embargo && !otherEnds.length);
    setState(
      this,
      'updated-same-day',
      !!day &&
        [momentOf(this.modified), source?.moment ?? NaN, update?.moment ?? NaN].every(
          (moment) => ukDay(moment) === day,
        ) &&
        !otherDays.length,
    );
    clearTimeout(this.#timer);
    if (wait > 0)
      this.#timer = setTimeout(() => this.requestUpdate(), Math.min(wait, LONGEST_WAIT));
  }

  /** The lines of the head that hold a moment, marked in this way; one that says more has none. */
  #linesOf(mark: string): { moment: number }[] {
    return [
      ...this.querySelectorAll<HTMLTimeElement>(
        [':scope', ':scope>hgroup', ':scope>header']
          .map((head) => `${head}>p>${mark}:only-child>time:only-child`)
          .join(),
      ),
    ].map((time) => {
      const words = time.parentElement!;
      const isAlone = words.parentElement!.textContent.trim() === words.textContent.trim();
      return { moment: isAlone ? momentOf(time.dateTime) : NaN };
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'netsafe-release-page': ReleasePage;
  }
}
