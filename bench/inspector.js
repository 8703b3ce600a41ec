// What a reader sees of a page, and what a press would dial: through shadow roots, in the order of the page.
(() => {
  const isSeen = (element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

  const words = [];
  const dialled = [];
  const walk = (node) => {
    if (node instanceof Text) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const { width, height } = range.getBoundingClientRect();
      if (width > 1 && height > 1) words.push(node.data);
      return;
    }
    if (!(node instanceof Element) || /^(script|style|template)$/.test(node.localName)) return;
    // A slot has no box of its own.
    if (node.localName !== 'slot' && !isSeen(node) && getComputedStyle(node).display !== 'contents')
      return;
    const href = node.localName === 'a' ? node.getAttribute('href') : null;
    if (href?.startsWith('tel:')) dialled.push(href);
    const slotted = node.localName === 'slot' ? node.assignedNodes() : [];
    for (const child of slotted.length ? slotted : (node.shadowRoot ?? node).childNodes)
      walk(child);
  };
  walk(document.body);
  return { words: words.join(' ').replace(/\s+/g, ' '), dialled: dialled };
})();
