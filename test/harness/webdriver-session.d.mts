import type { WebKitPaths } from './browser.mjs';

export class WebDriverSession {
  readonly version: string;
  static start(paths: WebKitPaths, options?: { waits?: boolean }): Promise<WebDriverSession>;
  goto(url: string): Promise<void>;
  url(): Promise<string>;
  evaluate<T>(expression: string): Promise<T>;
  run(script: string): Promise<void>;
  role(selector: string): Promise<string>;
  act(source: object): Promise<void>;
  click(x: number, y: number, button: 'left' | 'middle' | 'right'): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  close(): Promise<void>;
  kill(): void;
}
