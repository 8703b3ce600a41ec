// The readers of files as they run in Node.
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { convertToHtml, images } from 'mammoth';
import PostalMime from 'postal-mime';
import { readFile } from './read.js';
import type { Readers, Source } from './readers.js';

export type { Source };

const parseHtml = (html: string): Document => parseHTML(html).document;

/** What a browser's reader view would show of a page. */
export const storyOf = (html: string): string =>
  new Readability(parseHtml(html)).parse()?.textContent ?? '';

const READERS: Readers = {
  parseHtml,
  parseXml: (text) => {
    const { DOMParser } = parseHTML('');
    return new DOMParser().parseFromString(text, 'text/xml');
  },
  convertWord: async (bytes) => {
    // A picture of the file's own cannot stand on a page; as text it may be larger than any release.
    const convertImage = images.imgElement(() => Promise.resolve({ src: '' }));
    return (await convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage })).value;
  },
  parseMail: (bytes) => PostalMime.parse(bytes),
};

/** The releases that a file holds: one, or a feed's. */
export const readSources = (bytes: Uint8Array, file: string): Promise<Source[]> =>
  readFile(bytes, file, READERS);
