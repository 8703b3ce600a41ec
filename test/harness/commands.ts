// What a browser test may ask of the browser that it runs in.
import { executeServerCommand } from '@web/test-runner-commands';

export type Engine = 'chromium' | 'firefox' | 'webkit';

export interface MediaFeatures {
  media?: 'print' | 'screen';
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active' | 'none';
  reducedMotion?: 'reduce' | 'no-preference';
  contrast?: 'more' | 'no-preference';
}

let isEmulating = false;

/**
 * Emulates media features until the end of the test; whatever is left out goes back to normal.
 * False in WebKit, which cannot do it: `if (!(await media({ … }))) this.skip();`
 */
export async function media(features: MediaFeatures = {}): Promise<boolean> {
  isEmulating = Object.keys(features).length > 0;
  return executeServerCommand<boolean, MediaFeatures>('netsafe:media', features);
}

/** The engine that the test runs in. */
export async function engine(): Promise<Engine> {
  return executeServerCommand<Engine, undefined>('netsafe:engine');
}

// A page is used for one test file after another, so what one leaves behind the next would meet.
afterEach(async () => {
  if (isEmulating) await media();
});
