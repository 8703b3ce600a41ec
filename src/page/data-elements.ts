import { allIn, matches, ofDocument } from './dom.js';
import { isEditable } from './editable.js';
import { isEmpty } from './emptiness.js';
import { own } from './own.js';
import { Rounds } from './rounds.js';

const DATA_ELEMENT = '[data-netsafe]';

// A move that keeps focus, selection and frames (Chromium 133, Firefox 144); elsewhere focus is given back by hand.
type Movable = Element & { moveBefore?: (node: Node, before: Node | null) => void };

type Definition = CustomElementConstructor & {
  netsafeVersion?: string;
  observedAttributes?: string[];
};

const rounds = new Rounds();

const moveChildren = (from: Element, to: Movable) => {
  const focused = ofDocument('activeElement');
  for (const child of [...from.childNodes]) {
    if (to.moveBefore) to.moveBefore(child, null);
    else to.append(child);
  }
  if (focused !== ofDocument('activeElement') && to.contains(focused))
    (focused as HTMLElement).focus(own({ preventScroll: true }));
};

// Frameworks keep their notes on the nodes that they have made, and look for those nodes again: React removes them.
const isOwned = (element: Element) => Reflect.ownKeys(element).length > 0;

/**
 * Puts the tag in the place of an element that a CMS let through instead: `<section data-netsafe="helpline-banner"
 * data-loudness="quiet">`. Its id, class and other attributes come along; `data-` is taken off those of the component.
 *
 * An element stays as it is, with the styles that it has anyway, where the script cannot be certain: one that somebody
 * edits; one that holds nothing (its words may stand behind it, where an editor has lifted them out); one that a framework
 * has made; a form, whose controls stand in for its methods.
 */
const upgrade = (element: Element, mayChange: (element: Element) => boolean): void => {
  const name = element.getAttribute('data-netsafe') ?? '';
  const tag = `netsafe-${name}`;
  const { customElements: registry } = globalThis as Partial<typeof globalThis>;
  const definition: Definition | undefined = registry?.get(tag);
  const { parentNode: place } = element;
  // Somebody else's element of that name may not show what is put into it.
  if (!definition?.netsafeVersion || !place) return;
  if (isEditable(element) || isEmpty(element) || isOwned(element) || !mayChange(element)) return;
  const upgraded = document.createElement(tag);
  for (const { name: attribute, value } of [...element.attributes]) {
    if (attribute === 'data-netsafe') continue;
    const bare = attribute.replace(/^data-/, '');
    try {
      upgraded.setAttribute(
        definition.observedAttributes?.includes(bare) ? bare : attribute,
        value,
      );
    } catch {
      // A stray quotation mark is a name to the parser alone, and Trusted Types refuse handlers: no loss to a reader.
    }
  }
  element.before(upgraded);
  moveChildren(element, upgraded);
  element.remove();
};

const upgradeIn = (root: ParentNode & Node, mayChange: (element: Element) => boolean): void => {
  const found = root instanceof Element && matches(root, DATA_ELEMENT) ? [root] : [];
  for (const element of [...found, ...allIn(root, DATA_ELEMENT)]) {
    if (element instanceof HTMLFormElement) continue;
    try {
      upgrade(element, mayChange);
    } catch (error) {
      // One that fails stops no other.
      console.error(error);
    }
  }
};

/** Upgrades the data-elements of a page, and those that come later or are marked later. */
export const watchDataElements = (): void => {
  // Not before the parser has finished: it would go on filling an element that is no longer there.
  if (ofDocument('readyState') === 'loading') {
    addEventListener('DOMContentLoaded', watchDataElements, own({ once: true }));
    return;
  }
  upgradeIn(document, () => true);
  const watch = own({
    attributeFilter: ['data-netsafe'],
    childList: true,
    subtree: true,
  });
  new MutationObserver((changes) => {
    const mayChange = (element: Element) =>
      rounds.goesOn(element.parentNode!, 'data-netsafe', element.outerHTML);
    for (const { addedNodes, target } of changes) {
      // It was marked, or it was empty and is filled now.
      if (target instanceof Element && target.isConnected && matches(target, DATA_ELEMENT))
        upgradeIn(target, mayChange);
      for (const node of addedNodes)
        if (node instanceof Element && node.isConnected) upgradeIn(node, mayChange);
    }
  }).observe(ofDocument('documentElement'), watch);
};
