// A window of WebKitGTK on a virtual screen of its own, driven by Selenium.
import { spawn } from 'node:child_process';
import { Builder, Button, By, Key } from 'selenium-webdriver';
import { waitForServer } from 'selenium-webdriver/http/util.js';
import { findFreePort } from 'selenium-webdriver/net/portprober.js';

const START_TIMEOUT = 20_000;
const SCRIPT_TIMEOUT = 120_000;

/** One driver with its screen and its window. */
export class WebDriverSession {
  #paths;
  #waits;
  #children = [];
  #driver;

  /** The version of the browser, as it says itself. */
  version = '';

  constructor(paths, { waits = true }) {
    this.#paths = paths;
    this.#waits = waits;
  }

  /**
   * Starts the browser that `findWebKit()` found. It waits for each page until all has come, or not at all.
   */
  static async start(paths, options = {}) {
    const session = new WebDriverSession(paths, options);
    try {
      await session.#start();
    } catch (error) {
      session.kill();
      throw error;
    }
    return session;
  }

  goto(url) {
    return this.#driver.get(url);
  }

  url() {
    return this.#driver.getCurrentUrl();
  }

  /** What an expression gives in the page, or what the promise it gives is kept with; as JSON. */
  async evaluate(expression) {
    const script = `
      const done = arguments[arguments.length - 1];
      (async () => (${expression}))().then(
        (value) => done(JSON.stringify({ value })),
        (error) => done(JSON.stringify({ error: error?.message ?? String(error) })),
      );`;
    const { value, error } = JSON.parse(await this.#driver.executeAsyncScript(script));
    if (error !== undefined) throw new Error(error);
    return value;
  }

  /** Runs statements in the page. */
  async run(script) {
    await this.#driver.executeScript(script);
  }

  /** The role by which assistive technology knows the first element that a selector finds. */
  async role(selector) {
    return (await this.#driver.findElement(By.css(selector))).getAriaRole();
  }

  /** Presses and releases a key, or several at once: "Shift+Tab". */
  press(keys) {
    const values = (keys.length > 1 ? keys.split('+') : [keys]).map(keyOf);
    const actions = this.#driver.actions();
    for (const value of values) actions.keyDown(value);
    for (const value of values.toReversed()) actions.keyUp(value);
    return actions.perform();
  }

  /** Does something with the mouse: `(mouse) => mouse.move({ x, y }).press()`. */
  point(act) {
    return act(this.#driver.actions()).perform();
  }

  /** Presses a button of the mouse at a place in the window. */
  click(x, y, button) {
    const number = Button[button.toUpperCase()];
    return this.point((mouse) => mouse.move({ x, y, duration: 0 }).press(number).release(number));
  }

  /** Gives the page a size in CSS pixels: the window is larger by the browser's own bars. */
  async resize(width, height) {
    const bars = await this.evaluate('[outerWidth - innerWidth, outerHeight - innerHeight]');
    await this.#driver
      .manage()
      .window()
      .setRect({ width: width + bars[0], height: height + bars[1] });
  }

  releaseActions() {
    return this.#driver.actions().clear();
  }

  async close() {
    await this.#driver.quit().catch(() => {});
    this.kill();
  }

  kill() {
    for (const child of this.#children.splice(0).reverse()) killGroup(child);
  }

  async #start() {
    process.once('exit', () => this.kill());
    const display = await this.#startScreen();
    const port = await findFreePort();
    const driver = this.#spawn(this.#paths.driver, [`--port=${port}`], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: display,
        GDK_BACKEND: 'x11',
        LIBGL_ALWAYS_SOFTWARE: '1',
        NO_AT_BRIDGE: '1',
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      },
    });
    const address = `http://127.0.0.1:${port}`;
    await Promise.race([waitForServer(address, START_TIMEOUT), ended(driver, 'WebKitWebDriver')]);
    await this.#openWindow(address);
  }

  // Xvfb chooses a free display itself and writes its number to the file descriptor it is given.
  async #startScreen() {
    const screen = this.#spawn(
      this.#paths.screen,
      ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
    );
    const number = new Promise((resolve) => screen.stdio[3].once('data', resolve));
    return `:${String(await Promise.race([number, ended(screen, 'Xvfb')])).trim()}`;
  }

  async #openWindow(address) {
    this.#driver = await new Builder()
      .usingServer(address)
      .withCapabilities({
        browserName: 'MiniBrowser',
        pageLoadStrategy: this.#waits ? 'normal' : 'none',
        timeouts: { script: SCRIPT_TIMEOUT },
        'webkitgtk:browserOptions': { binary: this.#paths.browser, args: ['--automation'] },
      })
      .build();
    this.version = (await this.#driver.getCapabilities()).getBrowserVersion();
  }

  // A group of its own, so that the browser goes when its driver goes.
  #spawn(command, args, options) {
    const child = spawn(command, args, { ...options, detached: true });
    child.on('error', () => {});
    this.#children.push(child);
    return child;
  }
}

function ended(child, name) {
  return new Promise((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${name} ended with code ${code}`)));
  });
}

function killGroup({ pid, exitCode }) {
  if (pid === undefined || exitCode !== null) return;
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // It has gone already.
  }
}

// As the page knows a key, and as Selenium names it: ArrowDown, ARROW_DOWN.
function keyOf(name) {
  if (name === 'Backspace') return Key.BACK_SPACE;
  return Key[name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()] ?? name;
}
