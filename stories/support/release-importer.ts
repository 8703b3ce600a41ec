/** The page on which releases become tags: the same as `npm run import`, in the browser that it runs in. */
import { html, nothing, render, type TemplateResult } from 'lit';
import { isCalledWelsh } from '../../src/tools/lint/pair-names.js';
import {
  fillNumbers,
  pageStyles,
  parseRelease,
  renderRelease,
  type Release,
  type Warning,
} from '../../src/tools/release/index.js';
import type { Source } from '../../src/tools/release/readers.js';
import { FileDrop } from './file-drop.js';
import {
  bytesOf,
  counted,
  reasonOf,
  releasesIn,
  releasesInText,
  storyFinderFor,
} from './release-readers.js';
import { renderInert, toHtml } from './to-html.js';

const PASTED = 'Pasted text';

/** A release that was read, and where it came from. */
interface Entry {
  file: string;
  /** Which of its file's releases it is, where there are several. */
  part?: number;
  release: Release;
  warnings: readonly Warning[];
}

/** A file that could not be read, or a part of it, and why. */
interface Failure {
  file: string;
  reason: string;
}

/** A release as it looks, with what its page would fetch from elsewhere replaced by words. */
const previewOf = (release: Release): Node[] => {
  const holder = renderInert(renderRelease(release));
  for (const picture of holder.querySelectorAll('img')) {
    const words = holder.ownerDocument.createElement('span');
    words.className = 'importer-picture';
    words.textContent = `Picture, not fetched here: ${picture.alt || 'without alternative text'}`;
    picture.replaceWith(words);
  }
  // What is read stays on this page when somebody tries a link.
  for (const link of holder.querySelectorAll<HTMLAnchorElement>('a[href]:not([href^="#"])')) {
    link.target = '_blank';
    link.rel = 'noreferrer';
  }
  return [...holder.childNodes];
};

// Storybook's page of docs shows several importers at once.
let importers = 0;

/** One importer: what was given to it, and what it shows. */
class ReleaseImporter {
  readonly main = document.createElement('main');

  readonly #id = `importer-${(importers += 1)}`;
  readonly #example: string;
  #entries: Entry[] = [];
  #failures: Failure[] = [];
  #shown: Entry | undefined;
  #tags = '';
  #status = '';
  #work: Promise<void> = Promise.resolve();
  readonly #files = new FileDrop(this.main, {
    id: this.#id,
    label: 'Files with releases',
    read: (files) => this.#readFiles(files),
    update: () => this.#update(),
  });

  constructor(example: string) {
    this.#example = example;
    this.main.className = 'importer';
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
      <style>
        ${pageStyles.cssText}
      </style>
      <h1>Releases into tags</h1>
      <p class="importer-promise">
        <strong>Nothing leaves your browser.</strong> Files and words are read in this page. They
        are not uploaded, not stored, and no picture is fetched.
      </p>
      <div class="importer-ways">
        ${this.#files.render()}
        <details class="importer-paste">
          <summary>Paste a release instead</summary>
          <p><label for=${`${id}-text`}>The release</label></p>
          <textarea id=${`${id}-text`} rows="12" .value=${this.#example}></textarea>
          <p>
            <button type="button" class="importer-make" @click=${this.#paste}>
              Make tags of it
            </button>
          </p>
        </details>
      </div>
      <p role="status" class="importer-status">${this.#status}</p>
      ${this.#failures.length ? this.#renderFailures() : nothing}
      ${this.#entries.length ? this.#renderList() : nothing}
      <div class="importer-result" ?hidden=${!this.#shown}>
        <div class="importer-report">
          ${this.#shown ? this.#renderReport(this.#shown) : nothing}
        </div>
        <section aria-labelledby=${`${id}-look`}>
          <h2 id=${`${id}-look`}>How it looks</h2>
          <div class="importer-page netsafe-release"></div>
        </section>
      </div>
    `;
  }

  #renderFailures() {
    return html`<section class="importer-failures" aria-labelledby=${`${this.#id}-failures`}>
      <h2 id=${`${this.#id}-failures`}>Could not be read</h2>
      <ul>
        ${this.#failures.map(
          ({ file, reason }) => html`<li><strong>${file}</strong> ${reason}</li>`,
        )}
      </ul>
    </section>`;
  }

  #renderList() {
    return html`<section aria-labelledby=${`${this.#id}-list`}>
      <h2 id=${`${this.#id}-list`}>Releases that were read</h2>
      <ul class="importer-list">
        ${this.#entries.map(
          (entry) =>
            html`<li>
              <button
                type="button"
                aria-current=${entry === this.#shown ? 'true' : nothing}
                @click=${() => this.#choosePart(entry)}
              >
                <span lang=${entry.release.language}>${entry.release.title}</span>
                <span class="importer-from"
                  >${entry.file}${entry.part ? `, release ${entry.part}` : nothing}:
                  ${counted(entry.warnings.length, 'warning')}</span
                >
              </button>
            </li>`,
        )}
      </ul>
      <p>
        <button type="button" class="importer-quiet" @click=${this.#clear}>Empty the list</button>
      </p>
    </section>`;
  }

  #renderReport({ warnings, release }: Entry) {
    const id = this.#id;
    return html`
      <section class="importer-warnings" aria-labelledby=${`${id}-report`}>
        <h2 id=${`${id}-report`}>To look at again</h2>
        ${
          warnings.length
            ? html`<ul>
                ${warnings.map(
                  ({ line, message }) => html`<li><strong>Line ${line}</strong> ${message}</li>`,
                )}
              </ul>`
            : html`<p>Nothing: no rule has anything against “${release.title}”.</p>`
        }
      </section>
      <div>
        <h2 id=${`${id}-tags`}>The tags to paste</h2>
        <p class="importer-actions">
          <button type="button" class="importer-copy" @click=${this.#copy}>Copy the tags</button>
          <button type="button" class="importer-download" @click=${this.#download}>
            Download them (.html)
          </button>
        </p>
        <pre class="importer-tags" tabindex="0" role="region" aria-labelledby=${`${id}-tags`}>
${this.#tags}</pre>
      </div>
    `;
  }

  #show(entry: Entry) {
    this.#shown = entry;
    this.#tags = toHtml(renderRelease(entry.release));
    this.#update();
    const page = this.main.querySelector<HTMLElement>('.importer-page')!;
    page.lang = entry.release.language;
    page.replaceChildren(...previewOf(entry.release));
    const shown = this.main.querySelector<HTMLElement>('.importer-list [aria-current]')!;
    const list = shown.closest('ul')!;
    // Not scrollIntoView, which would scroll the page as well.
    const at = shown.offsetTop - list.offsetTop;
    if (at < list.scrollTop || at + shown.offsetHeight > list.scrollTop + list.clientHeight)
      list.scrollTop = at;
  }

  #say(status: string) {
    this.#status = status;
    this.#update();
  }

  async #add(file: string, sources: readonly Source[]) {
    for (const [index, { text, facts, warnings }] of sources.entries()) {
      const part = sources.length > 1 ? { part: index + 1 } : {};
      try {
        const storyOf = await storyFinderFor(text);
        const parsed = parseRelease(fillNumbers(text), {
          name: file,
          facts: { ...(isCalledWelsh(file) && { lang: 'cy' }), ...facts },
          warnings,
          ...(storyOf && { storyOf }),
        });
        this.#entries.push({ file, ...part, ...parsed });
      } catch (error) {
        const which = part.part ? `${file}, release ${part.part}` : file;
        this.#failures.push({ file: which, reason: reasonOf(error) });
      }
      // Each shows as soon as it is read: a feed of many takes seconds.
      this.#update();
      await new Promise((resolve) => setTimeout(resolve));
    }
  }

  /** Does one thing after the other, so that the list keeps their order whoever is quicker. */
  #enqueue(step: () => Promise<void> | void) {
    this.#work = this.#work.then(step, step);
  }

  #read(
    what: readonly { file: string; open: () => Promise<Source[]> }[],
    { replaces }: { replaces?: string } = {},
  ): void {
    this.#enqueue(async () => {
      if (replaces) this.#forget(replaces);
      const before = { entries: this.#entries.length, failures: this.#failures.length };
      this.#say(`Reading ${what.length === 1 ? what[0]!.file : `${what.length} files`}.`);
      for (const { file, open } of what) {
        try {
          await this.#add(file, await open());
        } catch (error) {
          this.#failures.push({ file, reason: reasonOf(error) });
        }
      }
      const first = this.#entries[before.entries];
      if (first) this.#show(first);
      const failed = this.#failures.length - before.failures;
      const wrong = failed ? `, and ${counted(failed, 'thing')} that could not be read` : '';
      const read = counted(this.#entries.length - before.entries, 'release');
      this.#say(`Read: ${read}${wrong}.${first ? ` Shown: ${first.release.title}.` : ''}`);
    });
  }

  #readFiles(files: readonly File[]) {
    this.#read(
      files.map((each) => ({
        file: each.name,
        open: async () => releasesIn(await bytesOf(each), each.name),
      })),
    );
  }

  readonly #paste = () => {
    const text = this.main.querySelector('textarea')!.value;
    // What was pasted before is what is being mended.
    this.#read([{ file: PASTED, open: () => releasesInText(text, PASTED) }], { replaces: PASTED });
  };

  #forget(file: string) {
    this.#entries = this.#entries.filter((each) => each.file !== file);
    this.#failures = this.#failures.filter((each) => !each.file.startsWith(file));
    if (this.#shown?.file === file) this.#shown = undefined;
  }

  #choosePart(entry: Entry) {
    this.#show(entry);
    this.#say(`Shown: ${entry.release.title}, ${counted(entry.warnings.length, 'warning')}.`);
  }

  readonly #clear = () => {
    this.#enqueue(() => {
      this.#entries = [];
      this.#failures = [];
      this.#shown = undefined;
      this.#say('The list is empty.');
      // The button that had the focus is gone.
      this.main.querySelector<HTMLElement>('input')!.focus();
    });
  };

  readonly #copy = async () => {
    try {
      await navigator.clipboard.writeText(this.#tags);
      this.#say('The tags are copied.');
    } catch {
      const tags = this.main.querySelector<HTMLElement>('.importer-tags')!;
      tags.focus();
      getSelection()?.selectAllChildren(tags);
      this.#say('This browser does not let the page copy. The tags are selected: copy them.');
    }
  };

  readonly #download = () => {
    const { file, part } = this.#shown!;
    const name = file === PASTED ? 'release' : file.replace(/\.[^.]*$/, '');
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([`${this.#tags}\n`], { type: 'text/html' }));
    link.download = `${name}${part ? `-${part}` : ''}.html`;
    link.click();
    // Not at once: a browser may begin to read it after the click.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    this.#say(`${link.download} is in your downloads.`);
  };
}

/** The page, with an example to paste. */
export const releaseImporter = (example: string): HTMLElement => new ReleaseImporter(example).main;
