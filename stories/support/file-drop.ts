/** The part of a page that takes files: chosen, or dropped anywhere on the page. They are read where they are. */
import { html, type TemplateResult } from 'lit';

/** What the readers of releases read, for a file chooser. */
export const FORMS =
  '.txt,.text,.md,.markdown,.html,.htm,.xhtml,.mht,.mhtml,.docx,.eml,.xml,.rss,.atom,.json';

export interface FileDropOptions {
  /** Begins each id. */
  id: string;
  /** What the files are. */
  label: string;
  /** Takes what was chosen or dropped. */
  read: (files: readonly File[]) => void;
  /** Shows the page again. */
  update: () => void;
}

export class FileDrop {
  readonly #page: HTMLElement;
  readonly #options: FileDropOptions;
  #isOver = false;

  constructor(page: HTMLElement, options: FileDropOptions) {
    this.#page = page;
    this.#options = options;
    // The whole page takes files: one that misses the area would replace the page.
    page.addEventListener('dragover', this.#welcome);
    page.addEventListener('dragleave', this.#leave);
    page.addEventListener('drop', this.#drop);
  }

  render(): TemplateResult {
    const { id, label } = this.#options;
    return html`<div class="importer-drop" ?data-over=${this.#isOver}>
      <p><label for=${`${id}-files`}>${label}</label></p>
      <input
        id=${`${id}-files`}
        type="file"
        multiple
        accept=${FORMS}
        aria-describedby=${`${id}-forms`}
        @change=${this.#choose}
      />
      <p>Or drop them here: several at once.</p>
      <p id=${`${id}-forms`}>
        Text, markdown, HTML, Word (.docx), a mail (.eml), a saved page (.mhtml), a feed (RSS,
        Atom), an export of WordPress (.xml), JSON from GOV.UK or WordPress.
      </p>
    </div>`;
  }

  #read(files: Iterable<File> | null | undefined) {
    const all = [...(files ?? [])];
    if (all.length) this.#options.read(all);
  }

  readonly #choose = ({ currentTarget }: Event) => {
    const input = currentTarget as HTMLInputElement;
    this.#read(input.files);
    // The same file may be chosen again, when it was mended.
    input.value = '';
  };

  #hold(isOver: boolean) {
    if (this.#isOver === isOver) return;
    this.#isOver = isOver;
    this.#options.update();
  }

  readonly #welcome = (event: DragEvent) => {
    event.preventDefault();
    this.#hold(true);
  };

  readonly #leave = ({ relatedTarget }: DragEvent) => {
    if (!(relatedTarget instanceof Node && this.#page.contains(relatedTarget))) this.#hold(false);
  };

  readonly #drop = (event: DragEvent) => {
    event.preventDefault();
    this.#hold(false);
    this.#read(event.dataTransfer?.files);
  };
}
