// Files in the forms that press offices keep them in. Each becomes text or HTML, with what stands around it. It runs in
// Node and in browsers: whoever reads brings the libraries, in the form that runs there.
import type { Email } from 'postal-mime';
import { checkFileSize, decodeRelease } from './decode.js';
import { readFeed } from './read-feed.js';
import { parseJson, readJson } from './read-json.js';
import { readMail, readSavedPage } from './read-mail.js';
import { isFeed, isMail, isSavedPage } from './refuse.js';
import { ReleaseError, type Warning } from './release.js';

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

const isZip = (bytes: Uint8Array) =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

const readWord = async (
  bytes: Uint8Array,
  file: string,
  { convertWord }: Readers,
): Promise<Source[]> => {
  const html = await convertWord(bytes).catch(() => {
    throw new ReleaseError(
      'This is a zip archive that Word cannot have written. Save the release as .docx, as plain text in UTF-8, or as HTML.',
      file,
    );
  });
  return [{ text: `<div>${html}</div>`, facts: {} }];
};

/** The releases that a text holds: one, or those of a feed, an export or a program's answer. */
export const readText = async (
  text: string,
  file: string,
  readers: Readers,
  bytes: Uint8Array = new TextEncoder().encode(text),
): Promise<Source[]> => {
  if (isSavedPage(text)) return readSavedPage(bytes, file, readers);
  if (isMail(text)) return readMail(bytes, file, readers);
  if (isFeed(text)) return readFeed(text, file, readers);
  const data = parseJson(text);
  return data ? readJson(data, file, readers) : [{ text, facts: {} }];
};

/** The releases that a file holds. */
export const readFile = async (
  bytes: Uint8Array,
  file: string,
  readers: Readers,
): Promise<Source[]> => {
  checkFileSize(bytes.length, file);
  if (isZip(bytes)) return readWord(bytes, file, readers);
  if (/\.eml$/i.test(file)) return readMail(bytes, file, readers);
  if (/\.mht(?:ml)?$/i.test(file)) return readSavedPage(bytes, file, readers);
  return readText(decodeRelease(bytes, file), file, readers, bytes);
};
