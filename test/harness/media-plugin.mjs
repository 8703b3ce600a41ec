// The commands behind `media()` and `engine()` of commands.ts.
// The runner's own emulateMedia knows neither forced colours in Chromium nor anything in Firefox.

/** A plugin for @web/test-runner: `netsafe:media` and `netsafe:engine`. */
export function mediaPlugin() {
  return {
    name: 'netsafe-media',
    executeCommand({ command, payload, session }) {
      if (command === 'netsafe:engine') return engineOf(session);
      if (command === 'netsafe:media')
        return emulateMedia(engineOf(session), pageOf(session), payload ?? {});
    },
  };
}

const engineOf = ({ browser }) => browser.name.toLowerCase();
const pageOf = ({ browser, id }) => browser.getPage?.(id);

/** Emulates media features in a page that puppeteer drives; whatever is left out goes back to normal. */
export function emulateMedia(engine, page, features) {
  switch (engine) {
    case 'chromium':
      return emulateInChromium(page, features);
    case 'firefox':
      return emulateInFirefox(page, features);
    default:
      return false;
  }
}

const devtools = new WeakMap();

// A session's emulation ends with the session, so it is kept for as long as the page.
async function devtoolsOf(page) {
  if (!devtools.has(page)) devtools.set(page, await page.createCDPSession());
  return devtools.get(page);
}

async function emulateInChromium(
  page,
  { media, colorScheme, forcedColors, reducedMotion, contrast },
) {
  const session = await devtoolsOf(page);
  await session.send('Emulation.setEmulatedMedia', {
    media: media ?? '',
    features: [
      { name: 'prefers-color-scheme', value: colorScheme ?? '' },
      { name: 'forced-colors', value: forcedColors ?? '' },
      { name: 'prefers-reduced-motion', value: reducedMotion ?? '' },
      { name: 'prefers-contrast', value: contrast ?? '' },
    ],
  });
  return true;
}

// WebDriver BiDi has no command for media features; the browser's own scope has.
async function emulateInFirefox(page, features) {
  const { connection } = page.browser();
  const { result: tree } = await connection.send('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const { result } = await connection.send('script.evaluate', {
    expression: `(${overrideInFirefox})(${JSON.stringify(features)})`,
    target: { context: tree.contexts[0].context },
    awaitPromise: true,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  // A preference reaches the page's own process a moment later.
  await page.waitForFunction(
    (expected) => matchMedia('(prefers-contrast: more)').matches === expected,
    { timeout: 5000 },
    features.contrast === 'more',
  );
  return true;
}

// Runs inside Firefox, not here.
function overrideInFirefox({ media, colorScheme, forcedColors, reducedMotion, contrast }) {
  for (const { linkedBrowser } of gBrowser.tabs) {
    const context = linkedBrowser.browsingContext;
    context.mediumOverride = media ?? '';
    context.prefersColorSchemeOverride = colorScheme ?? 'none';
    context.forcedColorsOverride = forcedColors ?? 'none';
    context.prefersReducedMotionOverride = reducedMotion ?? 'none';
  }
  // What Firefox takes for a wish for more contrast; there is no override for it alone.
  const preference = 'ui.useAccessibilityTheme';
  if (contrast === 'more') Services.prefs.setIntPref(preference, 1);
  else Services.prefs.clearUserPref(preference);
}
