import { createIn, ofDocument } from './page.js';

const PATIENCE_MS = 5000;

// Set by script, one by one, so that it holds under a policy that forbids styles in the page, and against any rule.
const COVER_STYLE = {
  all: 'initial',
  'box-sizing': 'border-box',
  'color-scheme': 'inherit',
  display: 'block',
  position: 'fixed',
  top: '0',
  left: '0',
  'z-index': '2147483647',
  width: '100vw',
  height: '100vh',
  'min-width': '100%',
  'min-height': '100%',
  padding: '2rem',
  background: 'Canvas',
  color: 'CanvasText',
  font: '1.25rem/1.5 system-ui, sans-serif',
};

/** What is shown while a page is being left, in the language of its reader. */
export interface LeavingWords {
  language: string;
  leaving: string;
  /** Where the page around a frame cannot be left. */
  onlyFrame: string;
}

/** Covers a page, and leaves it for another one. */
export class Departure {
  readonly #document: Document;
  readonly #view: Window;
  readonly #cover: HTMLDialogElement;
  readonly #policy: HTMLMetaElement;
  readonly #title: string;
  readonly #questions = new AbortController();
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document, address: string, words: LeavingWords) {
    this.#document = document;
    this.#view = ofDocument(document, 'defaultView')!;
    this.#cover = createIn(document, 'dialog');
    this.#policy = createIn(document, 'meta');
    this.#title = ofDocument(document, 'title');
    this.#hide(words);
    this.#silence();
    if (this.#view.top === this.#view) this.#replace(address);
    else this.#replaceTop(address, words.onlyFrame);
  }

  /** Shows the page again, as it was. */
  undo(): void {
    clearTimeout(this.#patience);
    this.#questions.abort();
    // Closed, it gives back the focus.
    this.#cover.close?.();
    this.#cover.remove();
    this.#policy.remove();
    Reflect.set(Document.prototype, 'title', this.#title, this.#document);
  }

  #hide({ language, leaving }: LeavingWords): void {
    const cover = this.#cover;
    cover.setAttribute('role', 'alert');
    cover.lang = language;
    for (const [name, value] of Object.entries(COVER_STYLE)) {
      cover.style.setProperty(name, value, 'important');
    }
    ofDocument(this.#document, 'documentElement').append(cover);
    // The top layer is above everything, an open dialog included, whose page would not let a popover be heard.
    cover.showModal?.();
    // Screen readers announce what changes in a region that was there before.
    cover.textContent = leaving;
    Reflect.set(Document.prototype, 'title', leaving, this.#document);
  }

  /** Tells the next site nothing, and lets no script of the page ask whether to stay. */
  #silence(): void {
    this.#policy.name = 'referrer';
    this.#policy.content = 'no-referrer';
    (ofDocument(this.#document, 'head') ?? this.#cover).append(this.#policy);
    const { signal } = this.#questions;
    const { navigation } = this.#view as { navigation?: EventTarget };
    for (const [target, question] of [
      [this.#view, 'beforeunload'],
      [navigation, 'navigate'],
    ] as const) {
      target?.addEventListener(
        question,
        (event) => {
          event.stopImmediatePropagation();
        },
        { capture: true, signal },
      );
    }
  }

  #replaceTop(address: string, onlyFrame: string): void {
    try {
      this.#view.top!.location.replace(address);
    } catch {
      // Browsers let a frame of another origin move the whole page seldom, and a sandboxed one not at all.
      this.#cover.textContent = onlyFrame;
    }
    this.#patience = setTimeout(() => {
      this.#replace(address);
    }, PATIENCE_MS);
  }

  #replace(address: string): void {
    this.#view.location.replace(address);
    // It may never answer, or a reader may have chosen to stay.
    this.#patience = setTimeout(() => {
      this.undo();
    }, PATIENCE_MS);
  }
}
