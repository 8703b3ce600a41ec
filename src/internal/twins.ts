const TWIN = '[data-netsafe]';

// A move that keeps focus, selection and frames (Chromium 133, Firefox 144); elsewhere focus is given back by hand.
type Movable = Element & { moveBefore?: (node: Node, before: Node | null) => void };

type Definition = CustomElementConstructor & {
  netsafeVersion?: string;
  observedAttributes?: string[];
};

const moveChildren = (from: Element, to: Movable) => {
  const focused = document.activeElement;
  for (const child of [...from.childNodes]) {
    if (to.moveBefore) to.moveBefore(child, null);
    else to.append(child);
  }
  if (focused !== document.activeElement && to.contains(focused))
    (focused as HTMLElement).focus({ preventScroll: true });
};

/**
 * Puts the tag in the place of an element that a CMS let through instead: `<div data-netsafe="helpline-banner"
 * data-loudness="quiet">`. Its id, class and other attributes come along; `data-` is taken off those of the component.
 */
const upgrade = (twin: Element): void => {
  const name = twin.getAttribute('data-netsafe') ?? '';
  const tag = `netsafe-${name}`;
  const { customElements: registry } = globalThis as Partial<typeof globalThis>;
  const definition = registry?.get(tag) as Definition | undefined;
  // Somebody else's element of that name may not show what is put into it.
  if (!definition?.netsafeVersion || !twin.parentNode) return;
  // An editor puts back what somebody else changes: neither would ever end.
  if ((twin as HTMLElement).isContentEditable) return;
  const element = document.createElement(tag);
  for (const { name: attribute, value } of [...twin.attributes]) {
    if (attribute === 'data-netsafe') continue;
    const own = attribute.replace(/^data-/, '');
    try {
      element.setAttribute(definition.observedAttributes?.includes(own) ? own : attribute, value);
    } catch {
      // A stray quotation mark is a name to the parser alone, and Trusted Types refuse handlers: no loss to a reader.
    }
  }
  twin.before(element);
  moveChildren(twin, element);
  twin.remove();
};

const upgradeAll = (root: ParentNode & Node): void => {
  if (root instanceof Element && root.matches(TWIN)) return upgrade(root);
  for (const twin of root.querySelectorAll(TWIN)) upgrade(twin);
};

/** Upgrades the twins of a page, those that are added later included. */
export const watchTwins = (): void => {
  // Not before the parser has finished: it would go on filling an element that is no longer there.
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', watchTwins, { once: true });
    return;
  }
  upgradeAll(document);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes)
        if (node instanceof Element && node.isConnected) upgradeAll(node);
    }
  }).observe(document.documentElement, { childList: true, subtree: true });
};
