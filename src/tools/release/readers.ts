// What is read of a file, and what whoever reads one brings.
import type { Email } from 'postal-mime';
import type { Warning } from './release.js';

/** One release as text, and what the file says of it outside its words. */
export interface Source {
  text: string;
  facts: Readonly<Record<string, string>>;
  /** What was left out of the file, for instance: said once, with its first release. */
  warnings?: readonly Warning[];
}

/** What reads a form where this runs. */
export interface Readers {
  parseXml: (text: string) => Document;
  parseHtml: (html: string) => Document;
  /** A Word file as HTML. It rejects where Word did not write the file. */
  convertWord: (bytes: Uint8Array) => Promise<string>;
  parseMail: (bytes: Uint8Array) => Promise<Email>;
}
