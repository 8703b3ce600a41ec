// What the scripts that run inside a page have in common. A plain script, as it is sent to the browser as it stands.
(() => {
  const elementsIn = (tree) =>
    [...tree.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? elementsIn(element.shadowRoot) : []),
    ]);

  const treesIn = (tree) => [
    tree,
    ...elementsIn(tree).flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : [])),
  ];

  function finish(motion) {
    if (motion.effect.getComputedTiming().endTime === Infinity) motion.cancel();
    else motion.finish();
  }

  function putBack(element, attribute, value) {
    if (value === null) element.removeAttribute(attribute);
    else element.setAttribute(attribute, value);
  }

  window.pageTools = {
    /** Every element below a node, those of open shadow roots included. */
    elementsIn,

    /** A node and every open shadow root below it. */
    treesIn,

    twoFrames: () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),

    // Half a transition has colours that no one will see, and not every engine can be asked for reduced motion.
    finishMotion() {
      for (const tree of treesIn(document)) tree.getAnimations().forEach(finish);
    },

    /** The theme and the scheme of the page: CSS alone, nothing is rendered again. */
    putTheme(theme, scheme) {
      const { dataset, style } = document.documentElement;
      dataset.netsafeTheme = theme;
      style.colorScheme = scheme;
    },

    /** Does what tries themes on, and leaves the page in the theme that it had. */
    async keepTheme(work) {
      const page = document.documentElement;
      const theme = page.getAttribute('data-netsafe-theme');
      const style = page.getAttribute('style');
      try {
        return await work();
      } finally {
        putBack(page, 'data-netsafe-theme', theme);
        putBack(page, 'style', style);
      }
    },

    putBack,
  };
})();
