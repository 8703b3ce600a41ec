// Lets @web/test-runner drive WebKitGTK: W3C WebDriver by fetch, on a virtual screen of its own.
// Its type is "webdriver", so the runner's own sendKeys and sendMouse commands work here.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

// https://www.w3.org/TR/webdriver2/#keyboard-actions
const KEYS = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  Meta: '\uE03D',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Space: ' ',
  Tab: '\uE004',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };
const START_TIMEOUT = 20_000;

/** A launcher for the browser that `findWebKit()` found. */
export function webkitLauncher({ driver, browser, screen }) {
  return new WebKitLauncher(driver, browser, screen);
}

class WebKitLauncher {
  name = 'WebKit';
  type = 'webdriver';
  // One window; a second page would be in the background, without focus and with slow timers.
  concurrency = 1;

  #paths;
  #children = [];
  #address = '';
  #starting;
  #activeSession;

  constructor(driver, browser, screen) {
    this.#paths = { driver, browser, screen };
  }

  async initialize(config) {
    this.config = config;
  }

  async startSession(id, url) {
    await (this.#starting ??= this.#start());
    this.#activeSession = id;
    await this.#post('/url', { url });
  }

  startDebugSession(id, url) {
    return this.startSession(id, url);
  }

  isActive(id) {
    return this.#activeSession === id;
  }

  getBrowserUrl() {
    return this.#call('GET', '/url');
  }

  async stopSession(id) {
    // Leaving the page ends whatever the test file left running.
    await this.#post('/url', { url: 'about:blank' });
    if (this.#activeSession === id) this.#activeSession = undefined;
    return {};
  }

  async stop() {
    if (!this.#starting) return;
    await this.#starting.catch(() => {});
    await this.#call('DELETE', '').catch(() => {});
    this.#killChildren();
  }

  sendKeys(_id, keys) {
    return this.#act({ type: 'key', id: 'keyboard', actions: keys.flatMap(keyActions) });
  }

  sendMouseMove(_id, x, y) {
    return this.#point([{ type: 'pointerMove', duration: 0, x, y }]);
  }

  sendMouseClick(_id, x, y, button = 'left') {
    return this.#point([
      { type: 'pointerMove', duration: 0, x, y },
      { type: 'pointerDown', button: BUTTONS[button] },
      { type: 'pointerUp', button: BUTTONS[button] },
    ]);
  }

  sendMouseDown(_id, button = 'left') {
    return this.#point([{ type: 'pointerDown', button: BUTTONS[button] }]);
  }

  sendMouseUp(_id, button = 'left') {
    return this.#point([{ type: 'pointerUp', button: BUTTONS[button] }]);
  }

  resetMouse() {
    return this.#call('DELETE', '/actions');
  }

  #point(actions) {
    return this.#act({
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions,
    });
  }

  #act(source) {
    return this.#post('/actions', { actions: [source] });
  }

  async #start() {
    process.once('exit', () => this.#killChildren());
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
    const { sessionId } = await this.#post('/session', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: this.#paths.browser, args: ['--automation'] },
        },
      },
    });
    this.#address += `/session/${sessionId}`;
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

  #killChildren() {
    for (const child of this.#children.splice(0).reverse()) killGroup(child);
  }
}

function keyActions(keys) {
  const values = (keys.length > 1 ? keys.split('+') : [keys]).map((key) => KEYS[key] ?? key);
  return [
    ...values.map((value) => ({ type: 'keyDown', value })),
    ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
  ];
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
