import type { WebKitPaths } from '../../src/tools/browser/find-browser.mjs';

export class WebDriverSession {
  readonly version: string;
  static start(paths: WebKitPaths, options?: { waits?: boolean }): Promise<WebDriverSession>;
  goto(url: string): Promise<void>;
  url(): Promise<string>;
  evaluate<T>(expression: string): Promise<T>;
  run(script: string): Promise<void>;
  role(selector: string): Promise<string>;
  press(keys: string): Promise<void>;
  click(x: number, y: number, button: 'left' | 'middle' | 'right'): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  close(): Promise<void>;
  kill(): void;
}
