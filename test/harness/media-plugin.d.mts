import type { Page } from 'puppeteer-core';
import type { MediaFeatures } from './commands.js';
import type { DrivenEngine } from './launch.js';

/** Emulates media features in a page; whatever is left out goes back to normal. */
export function emulateMedia(
  engine: DrivenEngine,
  page: Page,
  features: MediaFeatures,
): Promise<boolean>;
