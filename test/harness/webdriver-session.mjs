// A window of WebKitGTK on a virtual screen of its own, driven by W3C WebDriver through fetch.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const START_TIMEOUT = 20_000;
const SCRIPT_TIMEOUT = 120_000;

/** One driver with its screen and its window. */
export class WebDriverSession {
  #paths;
  #waits;
  #children = [];
  #address = '';

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
    return this.#post('/url', { url });
  }

  url() {
    return this.#call('GET', '/url');
  }

  /** What an expression gives in the page, or what the promise it gives is kept with; as JSON. */
  async evaluate(expression) {
    const script = `
      const done = arguments[arguments.length - 1];
      (async () => (${expression}))().then(
        (value) => done(JSON.stringify({ value })),
        (error) => done(JSON.stringify({ error: error?.message ?? String(error) })),
      );`;
    const { value, error } = JSON.parse(await this.#post('/execute/async', { script, args: [] }));
    if (error !== undefined) throw new Error(error);
    return value;
  }

  /** Runs statements in the page. */
  async run(script) {
    await this.#post('/execute/sync', { script, args: [] });
  }

  /** The role by which assistive technology knows the first element that a selector finds. */
  async role(selector) {
    const found = await this.#post('/element', { using: 'css selector', value: selector });
    return this.#call('GET', `/element/${Object.values(found)[0]}/computedrole`);
  }

  /** Does what one source of input does: https://www.w3.org/TR/webdriver2/#actions */
  act(source) {
    return this.#post('/actions', { actions: [source] });
  }

  /** Presses a button of the mouse at a place in the window. */
  click(x, y, button) {
    const number = { left: 0, middle: 1, right: 2 }[button];
    return this.act({
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [
        { type: 'pointerMove', duration: 0, x, y },
        { type: 'pointerDown', button: number },
        { type: 'pointerUp', button: number },
      ],
    });
  }

  /** Gives the page a size in CSS pixels: the window is larger by the browser's own bars. */
  async resize(width, height) {
    const bars = await this.evaluate('[outerWidth - innerWidth, outerHeight - innerHeight]');
    await this.#post('/window/rect', { width: width + bars[0], height: height + bars[1] });
  }

  releaseActions() {
    return this.#call('DELETE', '/actions');
  }

  async close() {
    await this.#call('DELETE', '').catch(() => {});
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
    this.#address = `http://127.0.0.1:${port}`;
    await Promise.race([this.#answers(), ended(driver, 'WebKitWebDriver')]);
    await this.#openWindow();
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

  async #answers() {
    const deadline = Date.now() + START_TIMEOUT;
    for (;;) {
      try {
        return await this.#call('GET', '/status');
      } catch (error) {
        if (Date.now() > deadline) throw error;
        await sleep(100);
      }
    }
  }

  async #openWindow() {
    const { sessionId, capabilities } = await this.#post('/session', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          pageLoadStrategy: this.#waits ? 'normal' : 'none',
          'webkitgtk:browserOptions': { binary: this.#paths.browser, args: ['--automation'] },
        },
      },
    });
    this.#address += `/session/${sessionId}`;
    this.version = capabilities.browserVersion;
    await this.#post('/timeouts', { script: SCRIPT_TIMEOUT });
  }

  #post(path, body) {
    return this.#call('POST', path, body);
  }

  async #call(method, path, body) {
    const response = await fetch(this.#address + path, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebKit: ${value?.error}: ${value?.message}`);
    return value;
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

function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
