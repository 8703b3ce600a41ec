/** The readers of releases as they run in a browser. Each library is loaded when a file needs it, and not before. */
import { checkFileSize } from '../../src/tools/release/decode.js';
import { readFile, readText } from '../../src/tools/release/read.js';
import type { Readers, Source } from '../../src/tools/release/readers.js';
import { ReleaseError } from '../../src/tools/release/release.js';

const parse = (text: string, type: DOMParserSupportedType) =>
  // Its documents run no script and fetch no picture.
  new DOMParser().parseFromString(text, type);

const parseHtml = (html: string): Document => parse(html, 'text/html');

const READERS: Readers = {
  parseHtml,
  parseXml: (text) => parse(text, 'text/xml'),
  convertWord: async (bytes) => {
    const { convertToHtml, images } = await import('mammoth');
    const arrayBuffer = Uint8Array.from(bytes).buffer;
    // As src/tools/release/read.node.ts does.
    const convertImage = images.imgElement(() => Promise.resolve({ src: '' }));
    return (await convertToHtml({ arrayBuffer }, { convertImage })).value;
  },
  parseMail: async (bytes) => {
    const { default: PostalMime } = await import('postal-mime');
    return PostalMime.parse(bytes);
  },
};

/** The releases of a file that somebody chose. */
export const releasesIn = (bytes: Uint8Array, file: string): Promise<Source[]> =>
  readFile(bytes, file, READERS);

/** The releases of a text that somebody pasted. */
export const releasesInText = (text: string, name: string): Promise<Source[]> =>
  readText(text, name, READERS);

/** What finds the story of a page whose markup does not say where it is; nothing where no page needs it. */
export const storyFinderFor = async (
  text: string,
): Promise<((html: string) => string) | undefined> => {
  if (!/<body|<html/i.test(text) || /<(?:article|main)[\s>]|role=["']?main/i.test(text))
    return undefined;
  const { Readability } = await import('@mozilla/readability');
  return (html) => new Readability(parseHtml(html)).parse()?.textContent ?? '';
};

export const bytesOf = async (file: File): Promise<Uint8Array> => {
  checkFileSize(file.size, file.name);
  return new Uint8Array(await file.arrayBuffer());
};

/** Why a file could not be read, in a sentence. */
export const reasonOf = (error: unknown): string => {
  if (error instanceof ReleaseError)
    return error.line > 1 ? `Line ${error.line}: ${error.reason}` : error.reason;
  return `The browser could not read it (${error instanceof Error ? error.message : String(error)}). Is it a file, and not a folder?`;
};

/** How many there are, in words for a status. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count === 0 ? 'no' : count} ${count === 1 ? one : many}`;
