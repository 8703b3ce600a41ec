// Runs inside Storybook's preview, put there by scripts/check-stories.ts; scripts/support/story-walk.ts calls it.
// A plain script, as it is sent to the browser as it stands.
(() => {
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  const preview = window.__STORYBOOK_PREVIEW__;
  const TIMEOUT = 15_000;
  const FAILURES = [
    'storyErrored',
    'storyMissing',
    'storyThrewException',
    'playFunctionThrewException',
    'unhandledErrorsWhilePlaying',
  ];

  const CONTRAST_ONLY = {
    runOnly: { type: 'rule', values: ['color-contrast'] },
    resultTypes: ['violations', 'incomplete'],
  };

  const root = () => document.querySelector('#storybook-root');

  // A play function that throws still ends in "storyFinished", so its own event is listened for too.
  function render(storyId, start) {
    return new Promise((resolve, reject) => {
      const problems = [];
      const note = (error) => problems.push(messageOf(error));
      const stopListening = () => {
        clearTimeout(timer);
        channel.off('storyFinished', onFinished);
        for (const event of FAILURES) channel.off(event, note);
      };
      const onFinished = (result) => {
        if (result.storyId !== storyId) return;
        if (result.status !== 'success' && problems.length === 0) problems.push('the story failed');
        stopListening();
        resolve([...new Set(problems)]);
      };
      const timer = setTimeout(() => {
        stopListening();
        reject(new Error([...problems, `it did not finish in ${TIMEOUT / 1000} s`].join('; ')));
      }, TIMEOUT);
      channel.on('storyFinished', onFinished);
      for (const event of FAILURES) channel.on(event, note);
      start();
    });
  }

  function messageOf(error) {
    if (Array.isArray(error)) return error.map(messageOf).join('; ');
    return error?.message ?? error?.description ?? error?.title ?? String(error);
  }

  async function settle() {
    // An element that finishes may have made others.
    for (let round = 0; round < 3; round += 1) {
      await Promise.all(everyElement(root()).map((element) => element.updateComplete));
    }
    await document.fonts.ready;
    await settleStyle();
  }

  const twoFrames = () =>
    new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

  // Half a transition has colours that no one will see, and not every engine can be asked for reduced motion.
  async function settleStyle() {
    await twoFrames();
    const trees = [document, ...everyElement(root()).flatMap(shadowRootOf)];
    for (const tree of trees) {
      for (const motion of tree.getAnimations()) finish(motion);
    }
  }

  const shadowRootOf = ({ shadowRoot }) => (shadowRoot ? [shadowRoot] : []);

  function finish(motion) {
    if (motion.effect.getComputedTiming().endTime === Infinity) motion.cancel();
    else motion.finish();
  }

  function putTheme(theme, scheme) {
    document.documentElement.dataset.netsafeTheme = theme;
    document.documentElement.style.colorScheme = scheme;
  }

  function everyElement(from) {
    return [...(from?.querySelectorAll('*') ?? [])].flatMap((element) => [
      element,
      ...(element.shadowRoot ? everyElement(element.shadowRoot) : []),
    ]);
  }

  function nameOf(element) {
    const host = element.getRootNode().host;
    const id = element.id ? `#${element.id}` : '';
    const part = element.part.value ? `[part="${element.part.value}"]` : '';
    return `${host ? `${nameOf(host)} ` : ''}${element.localName}${id}${part}`;
  }

  const isVisible = (element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0;
  };

  window.storyInspector = {
    async show(storyId) {
      const isCurrent = preview.currentRender?.id === storyId;
      const problems = await render(storyId, () =>
        isCurrent
          ? channel.emit('forceRemount', { storyId })
          : channel.emit('setCurrentStory', { storyId, viewMode: 'story' }),
      );
      await settle();
      return problems;
    },

    async setGlobals(storyId, globals) {
      const problems = await render(storyId, () => channel.emit('updateGlobals', { globals }));
      await settle();
      return problems;
    },

    findUndefined() {
      const names = everyElement(root())
        .filter((element) => element.matches(':not(:defined)'))
        .map((element) => element.localName);
      return [...new Set(names)];
    },

    showsComponent() {
      return everyElement(root()).some(
        (element) => element.localName.startsWith('netsafe-') && isVisible(element),
      );
    },

    // What stands further out than the page is wide, when the page scrolls sideways.
    async findOverflow() {
      await twoFrames();
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth <= clientWidth) return null;
      const wide = everyElement(root()).filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (right > clientWidth + 0.5 || left < -0.5);
      });
      return { scrollWidth, clientWidth, where: wide.map(nameOf) };
    },

    findViolations(options) {
      return violationsIn(document, options);
    },

    // Themes and schemes are CSS alone: no story is rendered again for them.
    async findContrast(themes, schemes) {
      const { netsafeTheme } = document.documentElement.dataset;
      const { colorScheme } = document.documentElement.style;
      const found = [];
      for (const theme of themes) {
        for (const scheme of schemes) {
          putTheme(theme, scheme);
          await settleStyle();
          found.push({ theme, scheme, violations: await violationsIn(root(), CONTRAST_ONLY) });
        }
      }
      putTheme(netsafeTheme, colorScheme);
      return found;
    },
  };

  async function violationsIn(context, options) {
    const { violations, incomplete } = await axe.run(context, options);
    return [...violations, ...incomplete.map(onlyInvisibleText)].flatMap(describeViolation);
  }

  // axe leaves text in the very colour of its background for a person to decide: no one can read it.
  function onlyInvisibleText({ nodes, ...rule }) {
    return { ...rule, nodes: nodes.filter(isInvisibleText) };
  }

  const isInvisibleText = ({ any }) => any.some(({ data }) => data?.messageKey === 'equalRatio');

  const describeViolation = ({ id, help, nodes }) =>
    nodes.length > 0
      ? [{ id, help, where: nodes.map(({ target }) => target.flat().join(' ')) }]
      : [];
})();
