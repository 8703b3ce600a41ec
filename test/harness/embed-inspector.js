// Runs inside a page of test/pages/, and says what a reader meets there. It is plain JavaScript so that no build puts
// helpers of its own into what the page is given.
(() => {
  const DEADLINE_MS = 5000;
  const sections = (page = document) => [...page.querySelectorAll('section.specimen')];
  const frameOf = (section) => section.firstElementChild;

  /** The children of a node as they are shown: through shadow roots and slots. */
  const shownChildren = (node) => {
    if (node.shadowRoot) return [...node.shadowRoot.childNodes];
    if (node.localName === 'slot') {
      const assigned = node.assignedNodes();
      if (assigned.length) return assigned;
    }
    return [...node.childNodes];
  };

  const walk = function* (node) {
    yield node;
    for (const child of shownChildren(node)) yield* walk(child);
  };

  const hasBox = ({ width, height }) => width > 1 && height > 1;

  const isShown = (text) => {
    const range = new Range();
    range.selectNodeContents(text);
    if (![...range.getClientRects()].some(hasBox)) return false;
    const style = getComputedStyle(text.parentElement ?? text.getRootNode().host);
    return (
      style.visibility === 'visible' && style.opacity !== '0' && parseFloat(style.fontSize) > 4
    );
  };

  const words = (root) =>
    [...walk(root)]
      .filter((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() && isShown(node))
      // What an exit adds for those who have a keyboard is not what its author wrote.
      .filter((node) => !node.parentElement?.closest('.keys'))
      .map(({ data }) => data)
      .join('')
      .replace(/\s+/g, '');

  const isOnTop = (link) => {
    link.scrollIntoView({ block: 'center' });
    const [box] = link.getClientRects();
    if (!box) return false;
    const { left, top, width, height } = box;
    const at = link.getRootNode().elementFromPoint(left + width / 2, top + height / 2);
    // A link may hold words that are slotted into it.
    for (let up = at; up; up = up.assignedSlot ?? up.parentNode ?? up.host)
      if (up === link) return true;
    return false;
  };

  // Whether a box is in view from side to side, before anything was scrolled.
  const isWithin = ({ left, right }, { scrollX, innerWidth }) =>
    left + scrollX >= 0 && right + scrollX <= innerWidth;

  // A reader opens what is closed. Here all is opened at once, so a group that opens one at a time is undone.
  const unfold = (root) => {
    for (const node of walk(root)) {
      if (node.localName !== 'details') continue;
      node.removeAttribute('name');
      node.open = true;
    }
  };

  const linksIn = (root) => [...walk(root)].filter(({ localName }) => localName === 'a');

  const describeLink = (link) => {
    // A link that begins where a line ends has a box there with nothing in it.
    const boxes = [...link.getClientRects()].filter(hasBox);
    return {
      text: link.textContent,
      href: link.getAttribute('href'),
      canBeSeen:
        boxes.length > 0 &&
        boxes.every((box) => isWithin(box, link.ownerDocument.defaultView)) &&
        words(link) !== '',
      canBePressed: isOnTop(link),
      fontSize: parseFloat(getComputedStyle(link).fontSize),
      height: boxes[0]?.height ?? 0,
    };
  };

  const describeFrame = (frame) => {
    const style = getComputedStyle(frame);
    return {
      name: frame.localName,
      isUpgraded: 'requestUpdate' in frame,
      display: style.display,
      fontSize: parseFloat(style.fontSize),
      padding: parseFloat(style.paddingBlockStart),
      border: style.borderBlockStartStyle,
      // An edge at one side is one.
      borderWidth: Math.max(
        parseFloat(style.borderInlineStartWidth),
        parseFloat(style.borderBlockStartWidth),
      ),
      height: frame.getBoundingClientRect().height,
    };
  };

  const isReached = async (test) => {
    const end = performance.now() + DEADLINE_MS;
    while (performance.now() < end) {
      if (await test()) return true;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return false;
  };

  const frames = async (count) => {
    for (; count; count--) await new Promise((resolve) => requestAnimationFrame(resolve));
  };

  const everyElement = () => sections().flatMap((section) => [...section.querySelectorAll('*')]);

  const nameOf = (element) => {
    const section = element.closest('section');
    const at = [...section.querySelectorAll(element.localName)].indexOf(element);
    const frame = frameOf(section) === element;
    return `${section.id}: ${frame ? 'frame' : `${element.localName} ${at + 1}`}`;
  };

  globalThis.embedInspector = {
    frameOf,
    sections,
    unfold,
    walk,

    /** Every specimen in the page's order, as a reader meets it; of this page, or of one in a frame of it. */
    look: (page) =>
      sections(page).map((section) => {
        const frame = frameOf(section);
        unfold(section);
        return {
          id: section.id,
          words: words(section),
          links: linksIn(section).map(describeLink),
          frame: describeFrame(frame),
          isFollowed: words(section.nextElementSibling) === `After${section.id}`.replace(/\s/g, ''),
        };
      }),

    /** What a reader reads in a part of the page, whatever became of its markup. */
    read: (selector) => {
      const root = document.querySelector(selector);
      unfold(root);
      return { words: words(root), links: linksIn(root).map(describeLink) };
    },

    /** Waits until every tag is registered and rendered and no data-element is left; says whether it came to that. */
    settle: () =>
      isReached(async () => {
        const elements = [...document.querySelectorAll('section.specimen *')].filter(
          ({ localName }) => localName.startsWith('netsafe-'),
        );
        if (document.querySelector('[data-netsafe]')) return false;
        if (!elements.length || elements.some((element) => !customElements.get(element.localName)))
          return false;
        await Promise.all(elements.map((element) => element.updateComplete));
        await frames(2);
        return true;
      }),

    /** Waits until something is true of the page; says whether it came to that. */
    until: isReached,

    /** Waits until netsafe.css is there. */
    styled: () =>
      isReached(
        () => !!getComputedStyle(document.documentElement).getPropertyValue('--netsafe-css'),
      ),

    /** Waits until a text can be read somewhere in the page; says whether it came to that. */
    reads: (text) => isReached(() => words(document.body).includes(text.replace(/\s+/g, ''))),

    /** Lets everything that is due be done. */
    frames: () => frames(3),

    /** Where everything stands, and every computed style of it. */
    snapshot: () =>
      everyElement().map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        return {
          name: nameOf(element),
          box: [x, y + scrollY, width, height].map((value) => Math.round(value * 100) / 100),
          style: Object.fromEntries([...style].map((name) => [name, style.getPropertyValue(name)])),
        };
      }),

    /** Puts markup into a place, as a CMS would have written it. */
    put: (selector, html) => {
      document.querySelector(selector).innerHTML = html;
    },
  };
})();
