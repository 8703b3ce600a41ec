// What a piece is put through.
import { readFileSync } from 'node:fs';
import type { EditorPage } from '../bench.js';

export interface Subject {
  id: string;
  name: string;
  version: string;
  /** Whether somebody can type in it. */
  isEditor: boolean;
  /** A page that puts `editorBench` in place, with our configuration or with none; for what needs a browser. */
  page?(isConfigured: boolean): Promise<EditorPage>;
  /** The same for what runs in Node. */
  clean?(html: string, isConfigured: boolean): string;
}

/** The version of a package as it is installed. */
export const versionOf = (name: string): string =>
  (
    JSON.parse(
      readFileSync(new URL(`../../../node_modules/${name}/package.json`, import.meta.url), 'utf8'),
    ) as { version: string }
  ).version;
