import { nothing, type TemplateResult } from 'lit';
import { NetsafeElement } from '../../base/element.js';
import { ContentController } from '../../base/content-controller.js';
import { figureProblems } from './figure.js';
import { fallback } from '../../base/fallback.js';
import { record } from '../../record/record.js';
import { warnAuthor } from '../../base/warn-author.js';
import { setState } from '../../base/states.js';
import { host } from '../../styles/host.styles.js';
import { prose } from '../../styles/prose.styles.js';
import { silent } from '../../styles/silent.styles.js';
import { unframed } from '../../styles/unframed.styles.js';
import { figuresIn, keyFiguresContent } from './key-figures.content.js';
import { styles } from './key-figures.styles.js';

/**
 * Figures, each with all that makes it a fact: what is counted, the value, when, where and who says so. Put a `dl`
 * inside, with a `div` for each figure: a `dt` with the label, then one `dd` each for the value (its number in `strong`),
 * the period, the area and the source, in that order. A period is known by a digit, a source by a link or a `cite`. What a value is made of stands in a list in a `dd` of its own.
 *
 * A figure that leaves one of them out, or whose parts do not add up to its value, is reported to the page’s author on
 * the console; readers see no difference. Only amounts that are certain, and counted alike, are added up: “1,822 people”,
 * “£1.5 million” and “24%” are certain, “more than 60” is not, and what was rounded may be half of its last place off.
 *
 * @summary Figures that say what they count, when, where and who says so.
 * @status experimental
 * @tagname netsafe-key-figures
 *
 * @slot - A `dl` of figures, with a heading before it if the page wants one. Empty, it takes the figures of the site’s campaign, if there are any: see `data-record`.
 *
 * @cssprop [--netsafe-key-figures-accent=var(--netsafe-color-accent)] - The line above each figure. It needs 3:1 against the frame (WCAG 2.2 SC 1.4.11).
 */
export class KeyFigures extends NetsafeElement {
  static override styles = [host, unframed, silent, prose, styles];

  readonly #content = new ContentController(this);

  protected override render(): TemplateResult | typeof nothing | undefined {
    const { blank, language } = this.#content;
    if (!blank) return this.asWritten;
    const { figures } = record.campaign;
    return figures
      ? fallback(language, keyFiguresContent({ language, figures: figuresIn(language, figures) }))
      : nothing;
  }

  protected override updated(): void {
    setState(this, 'open', !!record.campaign.figures);
    warnAuthor(this, () =>
      [...this.querySelectorAll('dt')].flatMap((label) => {
        const problems = figureProblems(label);
        return problems.length
          ? `“${label.textContent.trim()}”: write ${problems.join(', ')}.`
          : [];
      }),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'netsafe-key-figures': KeyFigures;
  }
}
