import type { NetsafeElement } from '../internal/element.js';
import type { Controller } from '../internal/element.js';
import { onRecordChange, record, type Language } from '../content/record.js';
import { correctNumbers } from '../internal/correct-numbers.js';
import { styleRoot } from '../styles/page.js';

const hosts = new Set<NetsafeElement>();

const updateAll = () => {
  for (const host of hosts) host.requestUpdate();
};

const isHost = (node: Node): node is NetsafeElement => (hosts as Set<Node>).has(node);

const updateChanged = (changes: readonly MutationRecord[]) => {
  for (const { target } of changes) {
    for (let at: Node | null = target; at; at = at.parentNode) if (isHost(at)) at.requestUpdate();
  }
};

// One watch for the whole page: `lang` and the record change seldom, and a page may hold hundreds of elements.
let children: MutationObserver | undefined;
const watchPage = () => {
  if (children) return;
  children = new MutationObserver(updateChanged);
  onRecordChange(updateAll);
  new MutationObserver(updateAll).observe(document.documentElement, {
    attributeFilter: ['lang'],
    subtree: true,
  });
};

/** The nearest `lang` of an element, out through shadow roots. */
const nearestLang = (element: Element): string => {
  for (
    let at: Element | undefined = element;
    at;
    at = (at.getRootNode() as Partial<ShadowRoot>).host
  ) {
    const lang = at.closest<HTMLElement>('[lang]')?.lang;
    if (lang) return lang;
  }
  return '';
};

/** What an element takes for true until it is in a page. Who renders one without a page sets it. */
export const initial: { blank: boolean; language: Language } = { blank: true, language: 'en' };

/**
 * Knows what an element has to say: what its author put inside, with the numbers kept true and styled where
 * netsafe.css does not reach; or, where there is nothing to read, the record, in the language of the page around it.
 */
export class ContentController implements Controller {
  /** Whether there is nothing to read inside: the element then speaks for itself. */
  blank = initial.blank;

  /** The language to speak: Welsh under `lang="cy"`, else English. Follows a change of `lang`. */
  language = initial.language;

  readonly #host: NetsafeElement;

  constructor(host: NetsafeElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    styleRoot(this.#host);
    // Not before: where a page is rendered on a server there is nothing to observe, and no observer.
    watchPage();
    hosts.add(this.#host);
    children!.observe(this.#host, { characterData: true, childList: true, subtree: true });
    // Its place may be another language's now, and its children may have changed while nobody watched.
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const host = this.#host;
    // What is corrected here must not come back as a change to correct; what others changed before must not be lost.
    updateChanged(children?.takeRecords() ?? []);
    correctNumbers(host, record.numbers);
    children?.takeRecords();
    this.blank =
      !/\S/.test(host.textContent ?? '') && !host.querySelector('img,svg,video,audio,iframe');
    this.language = /^cy\b/i.test(nearestLang(host)) ? 'cy' : 'en';
  }

  hostUpdated(): void {
    // A translator may have put words of its own where Lit would write: an address alone would then be new.
    const { shadowRoot } = this.#host;
    if (this.blank && shadowRoot) correctNumbers(shadowRoot, record.numbers);
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
  }
}
