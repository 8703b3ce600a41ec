// Lets @web/test-runner drive WebKitGTK. Its type is "webdriver", so the runner's own sendKeys and sendMouse commands
// work here.
import { Button } from 'selenium-webdriver';
import { WebDriverSession } from './webdriver-session.mjs';

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

  async sendKeys(_id, keys) {
    for (const each of keys) await this.#session.press(each);
  }

  sendMouseMove(_id, x, y) {
    return this.#session.point((mouse) => mouse.move({ x, y, duration: 0 }));
  }

  sendMouseClick(_id, x, y, button = 'left') {
    return this.#session.click(x, y, button);
  }

  sendMouseDown(_id, button = 'left') {
    return this.#session.point((mouse) => mouse.press(Button[button.toUpperCase()]));
  }

  sendMouseUp(_id, button = 'left') {
    return this.#session.point((mouse) => mouse.release(Button[button.toUpperCase()]));
  }

  resetMouse() {
    return this.#session.releaseActions();
  }
}
