// Starts Qt WebEngine, a Chromium of long ago, and connects to it as to any other.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

// The distribution's own Python: another has none of its packages.
const PYTHON = '/usr/bin/python3';
const HELPER = fileURLToPath(new URL('older_engine.py', import.meta.url));

/** Whether python3-pyqt6.qtwebengine is there. */
export const hasOlderEngine = (): boolean => {
  if (!existsSync(PYTHON)) return false;
  try {
    execFileSync(PYTHON, ['-c', 'import PyQt6.QtWebEngineWidgets'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
};

export class OlderEngine {
  private constructor(
    private readonly child: ChildProcess,
    private readonly browser: Browser,
    readonly page: Page,
  ) {}

  static async start(): Promise<OlderEngine> {
    const address = `127.0.0.1:${await freePort()}`;
    const child = spawn(PYTHON, [HELPER], {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: {
        ...process.env,
        QT_QPA_PLATFORM: 'offscreen',
        QTWEBENGINE_DISABLE_SANDBOX: '1',
        QTWEBENGINE_CHROMIUM_FLAGS: '--disable-gpu',
        QTWEBENGINE_REMOTE_DEBUGGING: address,
      },
    });
    await once(child.stdout, 'data');
    const browser = await puppeteer.connect({
      browserURL: `http://${address}`,
      defaultViewport: null,
    });
    const [page] = await browser.pages();
    return new OlderEngine(child, browser, page!);
  }

  /** What it says that it is: Chrome/102.0.5005.177 and more. */
  userAgent(): Promise<string> {
    return this.browser.userAgent();
  }

  async end(): Promise<void> {
    const ended = once(this.child, 'exit');
    await this.browser.disconnect();
    this.child.stdin!.end();
    await ended;
  }
}
