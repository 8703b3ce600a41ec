import type { Root } from 'postcss';
import type { Plugin } from 'stylelint';
import type { Floor } from './browsers.mjs';

/** What a browser may lack, by its path in MDN's data, with what is there then. */
export const ENHANCEMENTS: Record<string, string>;
/** Each thing in a sheet that some browser does not know. */
export function unknownIn(
  root: Root,
  floors?: readonly Floor[],
): { word: string; path: string; lack: string[] }[];
/** What a browser does not know and nobody has accepted, each with its place. */
export function styleProblems(file: string, root: Root, floors?: readonly Floor[]): string[];
declare const plugin: Plugin;
export default plugin;
