import type { Release, Warning } from './release.js';
export const advise = (_release: Release, _warnings: Warning[]): void => {};
