import type { ReactiveController } from 'lit';
import { languageOf } from '../record/language.js';
import { onRecordChange, record, type Language } from '../record/record.js';
import { correctionsOf } from '../numbers/correct-numbers.js';
import { closestOut, ofDocument } from '../page/dom.js';
import { isEditable } from '../page/editable.js';
import type { NetsafeElement } from './element.js';
import { isEmpty } from '../page/emptiness.js';
import { bringStylesheet } from '../page/stylesheet.js';
import { Rounds } from '../page/rounds.js';
import { setState } from './states.js';
import { styleRoot } from './style-root.js';

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

// One watch for all elements: `lang` and the record change seldom, and a page may hold hundreds of elements.
let children: MutationObserver | undefined;
const watched = new WeakSet<Document>();
const watchPage = (host: NetsafeElement) => {
  const page = host.ownerDocument;
  if (!children) {
    children = new MutationObserver(updateChanged);
    onRecordChange(updateAll);
  }
  if (watched.has(page)) return;
  watched.add(page);
  if (page !== document && !isEditable(host)) bringStylesheet(page);
  new MutationObserver(updateAll).observe(ofDocument('documentElement', page), {
    attributeFilter: ['lang'],
    subtree: true,
  });
};

const rounds = new Rounds();

/** Corrects what an element holds, unless somebody is editing it, or another script undoes it each time. */
const correct = (host: NetsafeElement, corrections: () => readonly (() => void)[]): void => {
  if (isEditable(host)) return;
  const due = corrections();
  if (due.length && rounds.goesOn(host, host.localName, host.outerHTML))
    for (const each of due) each();
};

/** The state before an element is connected. Server rendering, which has no page, sets it. */
export const initial: { blank: boolean; language: Language } = { blank: true, language: 'en' };

/**
 * Watches an element's children: corrects their numbers, brings styles where netsafe.css does not reach, and says whether
 * there is nothing to read, so that the element renders fallback content from the record, in the page's language.
 */
export class ContentController implements ReactiveController {
  /** Whether there is nothing to read inside: the element then renders fallback content. */
  blank = initial.blank;

  /** The language of fallback content: Welsh under `lang="cy"`, else English. Follows a change of `lang`. */
  language = initial.language;

  readonly #host: NetsafeElement;

  readonly #alsoCorrect: (() => (() => void)[]) | undefined;

  /** `alsoCorrect` finds what else has to change in what the author put inside. */
  constructor(host: NetsafeElement, alsoCorrect?: () => (() => void)[]) {
    this.#host = host;
    this.#alsoCorrect = alsoCorrect;
    host.addController(this);
  }

  hostConnected(): void {
    styleRoot(this.#host);
    // Not in the constructor: on a server there is no MutationObserver.
    watchPage(this.#host);
    hosts.add(this.#host);
    children!.observe(this.#host, { characterData: true, childList: true, subtree: true });
    // The language may differ in its new place, and its children may have changed while it was not observed.
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const host = this.#host;
    // Drain the observer, so that our own edits do not trigger another update; what others changed before is not lost.
    updateChanged(children?.takeRecords() ?? []);
    correct(host, () => [...correctionsOf(host, record.numbers), ...(this.#alsoCorrect?.() ?? [])]);
    children?.takeRecords();
    this.blank = isEmpty(host);
    this.language = languageOf(closestOut(host, '[lang]')?.getAttribute('lang') ?? '');
  }

  hostUpdated(): void {
    const host = this.#host;
    const { shadowRoot } = host;
    // Nothing to read, and nothing that it would say: no frame stands around nothing. One without any child is :empty.
    const isSilent = this.blank && host.firstChild && !shadowRoot?.querySelector('slot');
    setState(host, 'silent', !!isSilent);
    // A translator may have put words of its own where Lit would write: an address alone would then be new.
    if (this.blank && shadowRoot) correct(host, () => correctionsOf(shadowRoot, record.numbers));
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
  }
}
