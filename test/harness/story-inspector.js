// Runs inside Storybook's preview, after page-tools.js, put there by test/stories/run.ts; test/stories/story-walk.ts calls it.
// A plain script, as it is sent to the browser as it stands.
(() => {
  const { elementsIn, finishMotion, keepTheme, putTheme, twoFrames } = pageTools;
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

  const settleStyle = () => twoFrames().then(finishMotion);

  const everyElement = (from) => (from ? elementsIn(from) : []);

  function nameOf(element) {
    const host = element.getRootNode().host;
    const id = element.id ? `#${element.id}` : '';
    const part = element.part.value ? `[part="${element.part.value}"]` : '';
    return `${host ? `${nameOf(host)} ` : ''}${element.localName}${id}${part}`;
  }

  // One that has no box of its own is where its words are.
  const isVisible = (element) =>
    [element, ...[element, element.shadowRoot ?? []].flat().flatMap(elementsIn)].some((each) => {
      const { width, height } = each.getBoundingClientRect();
      return width > 0 && height > 0;
    });

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
    findContrast(themes, schemes) {
      return keepTheme(async () => {
        const found = [];
        for (const theme of themes) {
          for (const scheme of schemes) {
            putTheme(theme, scheme);
            // axe asks for each style itself, which brings it up to date: no frame has to be waited for.
            finishMotion();
            found.push({ theme, scheme, violations: await violationsIn(root(), CONTRAST_ONLY) });
          }
        }
        return found;
      });
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
