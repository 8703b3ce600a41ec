// Files in the forms that press offices keep them in. Each becomes text or HTML, with what stands around it. It runs in
// Node and in browsers: whoever reads brings the libraries, in the form that runs there.
import { checkFileSize, decodeRelease } from './decode.js';
import { readFeed } from './read-feed.js';
import { parseJson, readJson } from './read-json.js';
import { readMail, readSavedPage } from './read-mail.js';
import type { Readers, Source } from './readers.js';
import { isFeed, isMail, isSavedPage } from './refuse.js';
import { ReleaseError } from './release.js';

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
