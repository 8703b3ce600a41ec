import { createIn, ofDocument, setTitle } from '../../page/dom.js';

const PATIENCE_MS = 5000;

// Set as a property, not as an attribute, so that it holds under a policy that forbids styles in the page; and against
// any rule.
const COVER_STYLE = [
  'all: initial',
  'color-scheme: inherit',
  'display: block',
  'position: fixed',
  'top: 0',
  'left: 0',
  'z-index: 2147483647',
  'width: 100%',
  'height: 100%',
  'background: Canvas',
  'color: CanvasText',
  'font: 1.25rem/3 sans-serif',
  'text-align: center',
].map((declaration) => `${declaration} !important`);

/** A document, and the page around it that it may speak to. */
const pagesOf = (document: Document, view: Window): Document[] => {
  try {
    return [...new Set([document, view.top!.document])];
  } catch {
    // It is of another origin.
    return [document];
  }
};

/** Takes from events of a kind what they hold back with; what gives it back. */
const disarm = (prototype: object): (() => void) => {
  const nothing = { configurable: true, writable: true, value: () => undefined };
  const before = ['preventDefault', 'returnValue', 'intercept'].map((name) => {
    const own = Object.getOwnPropertyDescriptor(prototype, name);
    Object.defineProperty(prototype, name, nothing);
    return [name, own] as const;
  });
  return () => {
    for (const [name, own] of before) {
      Reflect.deleteProperty(prototype, name);
      if (own) Object.defineProperty(prototype, name, own);
    }
  };
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
  readonly #pages: readonly Document[];
  readonly #cover: HTMLDialogElement;
  readonly #title: string;
  readonly #restore: (() => void)[] = [];
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document, address: string, words: LeavingWords) {
    this.#document = document;
    this.#view = ofDocument('defaultView', document)!;
    this.#pages = pagesOf(document, this.#view);
    this.#cover = createIn(document, 'dialog');
    this.#title = ofDocument('title', document);
    try {
      this.#hide(words);
      this.#silence();
      this.#askNothing();
    } catch (error) {
      // Whatever a page has broken, it is left.
      console.error(error);
    }
    if (this.#view.top === this.#view) this.#replace(address);
    else this.#replaceTop(address, words.onlyFrame);
  }

  /** Shows the page again, as it was. */
  undo(): void {
    clearTimeout(this.#patience);
    // Closed, it gives back the focus.
    this.#cover.close?.();
    this.#cover.remove();
    for (const restore of this.#restore.splice(0)) restore();
    setTitle(this.#document, this.#title);
  }

  #hide({ language, leaving }: LeavingWords): void {
    const cover = this.#cover;
    cover.setAttribute('role', 'alert');
    cover.lang = language;
    cover.style.cssText = COVER_STYLE.join(';');
    ofDocument('documentElement', this.#document).append(cover);
    // The top layer is above everything, an open dialog included, whose page would not let a popover be heard.
    cover.showModal?.();
    // Screen readers announce what changes in a region that was there before.
    cover.textContent = leaving;
    setTitle(this.#document, leaving);
  }

  /** Tells the next site nothing. WebKit goes by what the page around a frame says. */
  #silence(): void {
    for (const document of this.#pages) {
      const policy = createIn(document, 'meta');
      policy.name = 'referrer';
      policy.content = 'no-referrer';
      (ofDocument('head', document) ?? this.#cover).append(policy);
      this.#restore.push(() => policy.remove());
    }
  }

  /**
   * Lets no script of the page ask whether to stay. Chromium calls a window's listeners in the order in which they came,
   * so that no other can be the first; for this moment what they hold back with does nothing.
   */
  #askNothing(): void {
    for (const page of this.#pages) {
      const view = ofDocument('defaultView', page)!;
      const { onbeforeunload } = view;
      view.onbeforeunload = null;
      this.#restore.push(() => (view.onbeforeunload = onbeforeunload));
      for (const name of ['BeforeUnloadEvent', 'NavigateEvent']) {
        const { prototype } = (Reflect.get(view, name) ?? {}) as { prototype?: object };
        if (prototype) this.#restore.push(disarm(prototype));
      }
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
