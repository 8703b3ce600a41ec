/** The page on which texts are read before they go out: the same as `npx netsafe-elements lint`, in the browser that it runs in. */
import { html, nothing, render, type TemplateResult } from 'lit';
import type { LintDocument, LintPassage } from '../../src/tools/lint/document.js';
import { findPlaces, ruleOf, type Place } from '../../src/tools/lint/lint.js';
import { englishNames } from '../../src/tools/lint/pair-names.js';
import { ofSource, pairTexts } from '../../src/tools/lint/read.js';
import { asText, countLevels, summary } from '../../src/tools/lint/report.js';
import type { Level, Rule } from '../../src/tools/lint/rule.js';
import type { Source } from '../../src/tools/release/readers.js';
import { FileDrop } from './file-drop.js';
import {
  bytesOf,
  reasonOf,
  releasesIn,
  releasesInText,
  storyFinderFor,
} from './release-readers.js';

const PASTED = 'Pasted text';
const LEVELS: readonly Level[] = ['error', 'warning', 'info'];
const NAMES: Record<Level, readonly [one: string, all: string]> = {
  error: ['Error', 'Errors: do not publish'],
  warning: ['Warning', 'Warnings: look again'],
  info: ['Note', 'Notes: how it reads'],
};
// Only in these is a line of the text a line of its file.
const HAS_LINES = /\.(?:txt|text|md|markdown|x?html?)$/i;

/** One text that was read. */
interface Entry {
  file: string;
  /** Which of its file's texts it is, where there are several. */
  part?: number;
  document: LintDocument;
  places: readonly Place[];
}

/** A place in a passage, by the number of its finding. */
interface Mark {
  number: number;
  level: Level;
  from: number;
  to: number;
}

interface Piece {
  text: string;
  /** The gravest of what was found here. */
  level?: Level | undefined;
  /** The findings whose words end here. */
  ends: readonly Mark[];
}

/** A passage in pieces, each of which is found by the same rules. */
const piecesOf = (text: string, marks: readonly Mark[]): Piece[] => {
  const edges = [...new Set([0, text.length, ...marks.flatMap(({ from, to }) => [from, to])])].sort(
    (a, b) => a - b,
  );
  const beginning = marks.filter(({ to }) => to === 0);
  return [
    ...(beginning.length ? [{ text: '', ends: beginning }] : []),
    ...edges.slice(1).map((to, index): Piece => {
      const from = edges[index]!;
      const over = marks.filter((mark) => mark.from <= from && to <= mark.to);
      return {
        text: text.slice(from, to),
        level: LEVELS.find((level) => over.some((mark) => mark.level === level)),
        ends: over.filter((mark) => mark.to === to),
      };
    }),
  ];
};

const titleOf = ({ document, file, part }: Entry): string =>
  document.passages.find(({ kind }) => kind === 'title')?.text ??
  (part ? `${file}, text ${part}` : file);

const findingsOf = ({ file, places }: Entry) => ({
  file,
  findings: places.map(({ finding }) => finding),
});

// Storybook's page of docs shows several checkers at once.
let checkers = 0;

/** One checker: what was given to it, and what it shows. */
class TextChecker {
  readonly main = document.createElement('main');

  readonly #id = `checker-${(checkers += 1)}`;
  readonly #example: string;
  readonly #shownLevels = new Set<Level>(LEVELS);
  #entries: Entry[] = [];
  #failures: { file: string; reason: string }[] = [];
  #shown: Entry | undefined;
  #status = '';
  #work: Promise<void> = Promise.resolve();
  readonly #files = new FileDrop(this.main, {
    id: this.#id,
    label: 'Files to read',
    read: (files) => this.#enqueue(() => this.#readFiles(files)),
    update: () => this.#update(),
  });

  constructor(example: string) {
    this.#example = example;
    this.main.className = 'importer checker';
    this.main.lang = 'en';
    this.main.dir = 'ltr';
    this.#update();
  }

  #update() {
    render(this.#render(), this.main);
  }

  #render(): TemplateResult {
    const id = this.#id;
    return html`
      <h1>Before it goes out</h1>
      <p class="importer-promise">
        <strong>Nothing leaves your browser.</strong> Files and words are read in this page. They
        are not uploaded, not stored, and not changed.
      </p>
      <p>
        Nothing found is no promise: who a victim is can be told from things that no program knows.
        A person decides.
      </p>
      <div class="importer-ways">
        <div>
          <p>
            <label for=${`${id}-text`}>A release, a page or any text, in English or Welsh</label>
          </p>
          <textarea id=${`${id}-text`} rows="12" .value=${this.#example}></textarea>
          <p><button type="button" class="checker-read" @click=${this.#paste}>Read it</button></p>
        </div>
        ${this.#files.render()}
      </div>
      <p role="status" class="importer-status">${this.#status}</p>
      ${this.#failures.length ? this.#renderFailures() : nothing}
      ${this.#entries.length > 1 ? this.#renderList() : nothing}
      ${this.#shown ? this.#renderEntry(this.#shown) : nothing}
    `;
  }

  #renderFailures() {
    return html`<section class="importer-failures" aria-labelledby=${`${this.#id}-failures`}>
      <h2 id=${`${this.#id}-failures`}>Could not be read</h2>
      <ul>
        ${this.#failures.map(({ file, reason }) => html`<li><strong>${file}</strong> ${reason}</li>`)}
      </ul>
    </section>`;
  }

  #renderList() {
    return html`<section aria-labelledby=${`${this.#id}-list`}>
      <h2 id=${`${this.#id}-list`}>Texts that were read</h2>
      <ul class="importer-list">
        ${this.#entries.map(
          (entry) =>
            html`<li>
              <button
                type="button"
                aria-current=${entry === this.#shown ? 'true' : nothing}
                @click=${() => this.#show(entry)}
              >
                <span lang=${entry.document.language}>${titleOf(entry)}</span>
                <span class="importer-from">${summary([findingsOf(entry)])}</span>
              </button>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #renderEntry(entry: Entry) {
    const id = this.#id;
    return html`<div class="importer-result">
      <section class="importer-report" aria-labelledby=${`${id}-found`}>
        <h2 id=${`${id}-found`}>What was found</h2>
        ${
          entry.places.length
            ? html`${this.#renderLevels(entry)}
                <ol class="checker-findings">
                  ${entry.places.map((place, index) => this.#renderFinding(entry, place, index + 1))}
                </ol>
                <p>
                  <button type="button" class="importer-quiet" @click=${this.#copy}>
                    Copy the findings
                  </button>
                </p>`
            : html`<p>Nothing: no rule has anything against it.</p>`
        }
      </section>
      <section aria-labelledby=${`${id}-text-read`}>
        <h2 id=${`${id}-text-read`}>The text, as it was read</h2>
        <div class="checker-text" lang=${entry.document.language}>
          ${entry.document.passages.map((passage) => this.#renderPassage(entry, passage))}
        </div>
      </section>
    </div>`;
  }

  #renderLevels({ places }: Entry) {
    const counts = countLevels([{ findings: places.map(({ finding }) => finding) }]);
    return html`<fieldset class="checker-levels">
      <legend>Show</legend>
      ${LEVELS.map(
        (level) =>
          html`<label>
            <input
              type="checkbox"
              .checked=${this.#shownLevels.has(level)}
              @change=${() => this.#toggle(level)}
            />
            <span>${NAMES[level][1]} (${counts[level]})</span>
          </label>`,
      )}
    </fieldset>`;
  }

  #renderFinding(entry: Entry, { finding, found }: Place, number: number) {
    const { level, message, line } = finding;
    const rule = ruleOf(finding.rule);
    // What is missing has no place in the text.
    const isShown = entry.document.passages.includes(found.passage);
    return html`<li
      id=${`${this.#id}-finding-${number}`}
      value=${number}
      data-level=${level}
      ?hidden=${!this.#shownLevels.has(level)}
      tabindex="-1"
    >
      <p>
        <strong>${NAMES[level][0]}</strong>
        ${entry.file === PASTED || HAS_LINES.test(entry.file) ? html` on line ${line}:` : nothing}
        ${message}
        ${isShown ? html`<a href=${`#${this.#id}-place-${number}`}>Show ${number} in the text</a>` : nothing}
      </p>
      ${rule ? this.#renderRule(rule) : nothing}
    </li>`;
  }

  #renderRule({ id, why, source, examples: [example] }: Rule) {
    return html`<details>
      <summary>Why: <code>${id}</code></summary>
      <p>
        ${why}
        ${source ? html`<a href=${source} target="_blank" rel="noreferrer">Source of ${id}</a>` : nothing}
      </p>
      ${
        example
          ? html`<p>
              Instead of: <q lang=${example.language ?? 'en'}>${example.bad}</q><br />
              Write: <q lang=${example.language ?? 'en'}>${example.good}</q>
            </p>`
          : nothing
      }
    </details>`;
  }

  #renderPassage({ places }: Entry, passage: LintPassage) {
    const marks = places.flatMap(({ finding: { level }, found }, index): Mark[] =>
      found.passage === passage && this.#shownLevels.has(level)
        ? [{ number: index + 1, level, from: found.at, to: found.at + found.length }]
        : [],
    );
    const words = piecesOf(passage.text, marks).map(
      ({ text, level, ends }) =>
        html`${level ? html`<mark data-level=${level}>${text}</mark>` : text}${ends.map(
          ({ number }) =>
            html`<a
              class="checker-place"
              id=${`${this.#id}-place-${number}`}
              href=${`#${this.#id}-finding-${number}`}
              aria-label=${`Finding ${number}`}
              lang="en"
              >${number}</a
            >`,
        )}`,
    );
    return passage.isQuotation
      ? html`<blockquote>${words}</blockquote>`
      : html`<p
          class=${passage.kind === 'title' || passage.kind === 'heading' ? 'checker-heading' : ''}
        >
          ${words}
        </p>`;
  }

  #say(status: string) {
    this.#status = status;
    this.#update();
  }

  /** Does one thing after the other, so that the list keeps their order whoever is quicker. */
  #enqueue(step: () => Promise<void>) {
    this.#work = this.#work.then(step, step);
  }

  async #textsOf(sources: readonly Source[], file: string, isWelsh: boolean) {
    const texts: LintDocument[] = [];
    for (const source of sources)
      texts.push(
        ofSource(source, file, {
          language: isWelsh ? 'cy' : undefined,
          storyOf: await storyFinderFor(source.text),
        }),
      );
    return texts;
  }

  #add(file: string, texts: readonly LintDocument[]) {
    for (const [index, text] of texts.entries())
      this.#entries.push({
        file,
        ...(texts.length > 1 && { part: index + 1 }),
        document: text,
        places: findPlaces(text),
      });
  }

  async #readFiles(files: readonly File[]) {
    this.#entries = [];
    this.#failures = [];
    this.#shown = undefined;
    this.#say(`Reading ${files.length === 1 ? files[0]!.name : `${files.length} files`}.`);
    const read = new Map<string, LintDocument[]>();
    for (const file of files) {
      try {
        const sources = await releasesIn(await bytesOf(file), file.name);
        const isWelsh = englishNames(file.name).length > 0;
        read.set(file.name, await this.#textsOf(sources, file.name, isWelsh));
      } catch (error) {
        this.#failures.push({ file: file.name, reason: reasonOf(error) });
      }
    }
    for (const [file, texts] of read) {
      const english = englishNames(file).find((each) => read.has(each));
      this.#add(file, english ? pairTexts(texts, read.get(english)!) : texts);
      // Each shows as soon as it is read: a long one takes a second.
      this.#update();
      await new Promise((resolve) => setTimeout(resolve));
    }
    this.#finish();
  }

  readonly #paste = () => {
    const text = this.main.querySelector('textarea')!.value;
    this.#enqueue(async () => {
      this.#entries = [];
      this.#failures = [];
      this.#shown = undefined;
      try {
        this.#add(PASTED, await this.#textsOf(await releasesInText(text, PASTED), PASTED, false));
      } catch (error) {
        this.#failures.push({ file: PASTED, reason: reasonOf(error) });
      }
      this.#finish();
    });
  };

  #finish() {
    this.#shown = this.#entries[0];
    const wrong = this.#failures.length ? ' Something could not be read.' : '';
    this.#say(
      this.#entries.length
        ? `Read: ${summary(this.#entries.map(findingsOf)).replace('file', 'text')}${wrong}`
        : wrong.trim(),
    );
  }

  #show(entry: Entry) {
    this.#shown = entry;
    this.#say(`Shown: ${titleOf(entry)}, ${summary([findingsOf(entry)])}`);
  }

  #toggle(level: Level) {
    if (!this.#shownLevels.delete(level)) this.#shownLevels.add(level);
    this.#update();
  }

  readonly #copy = async () => {
    try {
      await navigator.clipboard.writeText(asText([findingsOf(this.#shown!)]));
      this.#say('The findings are copied.');
    } catch {
      this.#say('This browser does not let the page copy. Select the findings, and copy them.');
    }
  };
}

/** The page, with a text to begin with. */
export const textChecker = (example: string): HTMLElement => new TextChecker(example).main;
