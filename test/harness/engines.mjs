// The engines that the browser tests run in.
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { findChromium, findFirefox, findWebKit } from '../../src/tools/browser/find-browser.mjs';
import { webkitLauncher } from './webdriver-launcher.mjs';

export const ENGINES = ['chromium', 'firefox', 'webkit'];

// One page at a time: a second one would be a background tab, without focus and with slow timers.
const concurrency = 1;

const launchers = {
  async chromium() {
    const launchOptions = await findChromium();
    return launchOptions && chromeLauncher({ concurrency, launchOptions });
  },
  async firefox() {
    const executablePath = findFirefox();
    return executablePath && chromeLauncher({ concurrency, ...firefoxOptions(executablePath) });
  },
  async webkit() {
    const paths = findWebKit();
    return paths && webkitLauncher(paths);
  },
};

function firefoxOptions(executablePath) {
  return {
    puppeteer: puppeteerCore.default ?? puppeteerCore,
    launchOptions: {
      browser: 'firefox',
      executablePath,
      headless: true,
      // The media command speaks to Firefox's own scope, which is closed without this.
      args: ['-remote-allow-system-access'],
    },
  };
}

/** The engines asked for in ENGINES ("chromium,firefox"), or all. */
export function wantedEngines() {
  const wanted = process.env.ENGINES?.split(',').map((name) => name.trim()) ?? ENGINES;
  const unknown = wanted.filter((name) => !ENGINES.includes(name));
  if (unknown.length > 0) {
    throw new Error(`ENGINES names ${unknown.join(', ')}; the engines are ${ENGINES.join(', ')}.`);
  }
  return wanted;
}

/**
 * Where tests of built pages run: with each change in the first of these engines, at night in all of them, and in those
 * that somebody asks for. What an engine alone does wrong, the browser tests and the faults meet with each change.
 */
export function pageEngines(engines) {
  const { ENGINES: asked, NIGHTLY } = process.env;
  if (!asked && !NIGHTLY) return engines.slice(0, 1);
  return engines.filter((engine) => wantedEngines().includes(engine));
}

/** The launchers of the wanted engines that this machine has, and what will not run, with the reason. */
export async function findEngines() {
  const wanted = wantedEngines();
  const notRun = ENGINES.filter((name) => !wanted.includes(name)).map(
    (name) => `${name} (not asked for)`,
  );
  const browsers = [];
  for (const name of wanted) {
    const browser = await launchers[name]();
    // The runner's name for it is "Chrome" whichever Chromium it is.
    if (browser) browsers.push(Object.assign(browser, { name: capitalized(name) }));
    else notRun.push(`${name} (not found)`);
  }
  return { browsers, notRun };
}

const capitalized = (name) => name[0].toUpperCase() + name.slice(1);
