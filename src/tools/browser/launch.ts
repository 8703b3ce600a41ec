// How the browsers that puppeteer can drive are started. WebKit has a driver of its own: webdriver-launcher.mjs.
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { findChromium, findFirefox } from './find-browser.mjs';

export type DrivenEngine = 'chromium' | 'firefox';

/** The launch options of each engine, or undefined where this machine has none. */
export const LAUNCH: Record<DrivenEngine, () => Promise<LaunchOptions | undefined>> = {
  async chromium() {
    const options = await findChromium();
    // Nothing here needs a name looked up; a page that tries is a failure, and goes nowhere.
    const offline = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
    return options && { ...options, args: [...(options.args ?? []), offline] };
  },
  firefox() {
    const executablePath = findFirefox();
    return Promise.resolve(
      executablePath
        ? {
            browser: 'firefox',
            executablePath,
            headless: true,
            extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 },
          }
        : undefined,
    );
  },
};

/** A Chromium that draws the same on every machine: subpixels, and which of them are lit, are a matter of the machine. */
export const launchToDraw = (options: LaunchOptions): Promise<Browser> =>
  puppeteer.launch({
    ...options,
    args: [
      ...(options.args ?? []),
      '--disable-lcd-text',
      '--font-render-hinting=none',
      '--force-color-profile=srgb',
      '--hide-scrollbars',
    ],
  });
