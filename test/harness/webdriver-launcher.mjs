// Lets @web/test-runner drive WebKitGTK. Its type is "webdriver", so the runner's own sendKeys and sendMouse commands
// work here.
import { WebDriverSession } from './webdriver-session.mjs';

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

/** A launcher for the browser that `findWebKit()` found. */
export function webkitLauncher(paths) {
  return new WebKitLauncher(paths);
}

class WebKitLauncher {
  name = 'WebKit';
  type = 'webdriver';
  // One window; a second page would be in the background, without focus and with slow timers.
  concurrency = 1;

  #paths;
  #starting;
  #session;
  #activeSession;

  constructor(paths) {
    this.#paths = paths;
  }

  async initialize(config) {
    this.config = config;
  }

  async startSession(id, url) {
    this.#session = await (this.#starting ??= WebDriverSession.start(this.#paths));
    this.#activeSession = id;
    await this.#session.goto(url);
  }

  startDebugSession(id, url) {
    return this.startSession(id, url);
  }

  isActive(id) {
    return this.#activeSession === id;
  }

  getBrowserUrl() {
    return this.#session.url();
  }

  async stopSession(id) {
    // Leaving the page ends whatever the test file left running.
    await this.#session.goto('about:blank');
    if (this.#activeSession === id) this.#activeSession = undefined;
    return {};
  }

  async stop() {
    // One that did not start has cleaned up after itself.
    const session = await this.#starting?.catch(() => undefined);
    await session?.close();
  }

  sendKeys(_id, keys) {
    return this.#session.act({ type: 'key', id: 'keyboard', actions: keys.flatMap(keyActions) });
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
    return this.#session.releaseActions();
  }

  #point(actions) {
    return this.#session.act({
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions,
    });
  }
}

/** What the driver does for a key, or for several at once: "Shift+Tab". */
export function keyActions(keys) {
  const values = (keys.length > 1 ? keys.split('+') : [keys]).map((key) => KEYS[key] ?? key);
  return [
    ...values.map((value) => ({ type: 'keyDown', value })),
    ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
  ];
}
