import type { LaunchOptions } from 'puppeteer-core';

export interface WebKitPaths {
  driver: string;
  browser: string;
  screen: string;
}

export function findChromium(): Promise<LaunchOptions | undefined>;
export function findPinnedChromium(): Promise<LaunchOptions | undefined>;
export function findFirefox(): string | undefined;
export function findWebKit(): WebKitPaths | undefined;
