import { ReleaseError } from './release.js';

/** The largest release that is read, in bytes. A long one has about ten thousand. */
export const MAXIMUM_BYTES = 1024 * 1024;

const MAXIMUM_SHOWN = '1 MB';

const KINDS: readonly (readonly [signature: string, kind: string])[] = [
  ['%PDF', 'a PDF file'],
  ['PK\u0003\u0004', 'a Word file or another zip archive'],
  ['\u00D0\u00CF\u0011\u00E0', 'an old Word file'],
  ['{\\rtf', 'an RTF file'],
];

const isUtf8 = (bytes: Uint8Array, length: number, stream: boolean) => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream });
    return true;
  } catch {
    return false;
  }
};

// The longest beginning that could go on as UTF-8, without the letter that it breaks off in.
const firstWrongByte = (bytes: Uint8Array) => {
  let right = 0;
  let wrong = bytes.length + 1;
  while (wrong - right > 1) {
    const middle = (right + wrong) >> 1;
    if (isUtf8(bytes, middle, true)) right = middle;
    else wrong = middle;
  }
  let whole = right;
  while (whole > 0 && !isUtf8(bytes, whole, false)) whole -= 1;
  return whole;
};

/** The largest file that is read, in bytes, where it holds more than a release's words: pictures, or many releases. */
export const MAXIMUM_FILE_BYTES = 32 * MAXIMUM_BYTES;

const HOLDS_MORE = /\.(?:docx|eml|mht|mhtml|xml|rss|atom|json)$/i;

/** Throws where a file is larger than one of its kind that holds a release. Each release in it has its own limit. */
export const checkFileSize = (bytes: number, file: string): void => {
  if (!HOLDS_MORE.test(file)) checkSize(bytes, file);
  else if (bytes > MAXIMUM_FILE_BYTES)
    throw new ReleaseError(
      `This is ${(bytes / 1024 / 1024).toFixed(1)} MB; a file of releases may have 32 MB. Save fewer in one file, or the words alone.`,
      file,
    );
};

/** Throws where a text is too long to be a press release. */
export const checkSize = (bytes: number, file: string): void => {
  if (bytes > MAXIMUM_BYTES) {
    throw new ReleaseError(
      `This is ${(bytes / 1024 / 1024).toFixed(1)} MB; a press release may have ${MAXIMUM_SHOWN}. ` +
        'Save the words alone, with pictures as links.',
      file,
    );
  }
};

// What the markdown parser needs grows with the square of these and more: far above any release, it would take minutes.
const MAXIMUM_MARKDOWN = 256 * 1024;
const MAXIMUM_PARAGRAPHS = 2000;
export const MAXIMUM_PARAGRAPH = 16 * 1024;
export const TOO_LONG = 'This paragraph has more than 16 kB.';

/** Throws where markdown is not a press release's by its mere size. */
export const checkMarkdown = (body: string, file: string): void => {
  const words = body.trim();
  if (words.length > MAXIMUM_MARKDOWN) {
    throw new ReleaseError(
      `This has ${Math.ceil(words.length / 1024)} kB of text; a press release may have 256 kB. Is it the right file?`,
      file,
    );
  }
  let at = 0;
  let count = 0;
  for (const gap of body.matchAll(/\n[ \t>\r]*(?=\n)|$/g)) {
    const paragraph = body.slice(at, gap.index).trim();
    if (paragraph) count += 1;
    const line = () => body.slice(0, at).split('\n').length;
    if (count > MAXIMUM_PARAGRAPHS) {
      throw new ReleaseError(
        'From here on it has more than 2,000 paragraphs, which no press release has. Is it the right file?',
        file,
        line(),
      );
    }
    if (paragraph.length > MAXIMUM_PARAGRAPH)
      throw new ReleaseError(`${TOO_LONG} Put an empty line between paragraphs.`, file, line());
    at = gap.index + gap[0].length;
  }
};

/** The encoding that a file declares: by its first bytes, or in a page's or a feed's head. */
const declared = (bytes: Uint8Array): string | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = String.fromCharCode(...bytes.subarray(0, 2048));
  return (
    /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1]
  );
};

// What windows-1252 has where Latin-1 has control characters. Some versions of Node read the one as the other.
const WINDOWS =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

/** The text in the encoding that it declares; nothing where that is unknown or wrong. */
const decodeDeclared = (bytes: Uint8Array): string | undefined => {
  const label = declared(bytes);
  if (!label) return undefined;
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252'
      ? text.replace(/[\u0080-\u009F]/g, (mark) => WINDOWS.charAt(mark.charCodeAt(0) - 0x80))
      : text;
  } catch {
    return undefined;
  }
};

/** Turns a file's bytes into text, or says why they are not. */
export const decodeRelease = (bytes: Uint8Array, file: string): string => {
  checkFileSize(bytes.length, file);
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  const kind = KINDS.find(([signature]) => start.startsWith(signature))?.[1];
  if (kind) {
    throw new ReleaseError(`This is ${kind}. Save it as plain text in UTF-8, or as HTML.`, file);
  }
  const text = decodeDeclared(bytes);
  if (text !== undefined) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const at = firstWrongByte(bytes);
    const line = bytes.subarray(0, at).filter((byte) => byte === 10).length + 1;
    throw new ReleaseError(
      `This is not UTF-8: byte ${at} (counted from 0) is wrong. Save the file as text in UTF-8.`,
      file,
      line,
    );
  }
};
