// Files that need a library to be read: Word, mail, feeds. Each becomes text or HTML, with what stands around it.
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { convertToHtml } from 'mammoth';
import PostalMime from 'postal-mime';
import { decodeRelease } from './decode.js';
import { isFeed, isMail } from './refuse.js';
import { ReleaseError } from './release.js';

/** One release as text, and what the file says of it outside its words. */
export interface Source {
  text: string;
  facts: Readonly<Record<string, string>>;
}

/** What a browser's reader view would show of a page. */
export const storyOf = (html: string): string =>
  new Readability(parseHTML(html).document).parse()?.textContent ?? '';

const isZip = (bytes: Uint8Array) =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

const readWord = async (bytes: Uint8Array, file: string): Promise<Source[]> => {
  try {
    const { value } = await convertToHtml({ buffer: Buffer.from(bytes) });
    return [{ text: `<div>${value}</div>`, facts: {} }];
  } catch {
    throw new ReleaseError(
      'This is a zip archive that Word cannot have written. Save the release as .docx, as plain text in UTF-8, or as HTML.',
      file,
    );
  }
};

const filled = (facts: Record<string, string | undefined>) =>
  Object.fromEntries(
    Object.entries(facts).filter((each): each is [string, string] => Boolean(each[1]?.trim())),
  );

const readMail = async (bytes: Uint8Array, file: string): Promise<Source[]> => {
  const { html, text, subject, date } = await PostalMime.parse(bytes);
  const words = text?.trim() ? text : undefined;
  const body = html?.trim() ? `<div>${html}</div>` : words;
  if (!body) throw new ReleaseError('This mail has no words. Is the release attached to it?', file);
  return [
    {
      text: body,
      facts: filled({ title: subject?.replace(/^(?:(?:re|fw|fwd):\s*)+/i, ''), published: date }),
    },
  ];
};

const readFeed = (text: string, file: string): Source[] => {
  // A feed's content stands in CDATA or escaped: an XML parser gives both as text.
  const { DOMParser } = parseHTML('');
  const feed = new DOMParser().parseFromString(text, 'text/xml');
  const force = feed.querySelector('channel > title, feed > title')?.textContent ?? undefined;
  const sources = [...feed.querySelectorAll('item, entry')].map((item): Source => {
    // A prefixed name is no selector that every parser reads.
    const find = (...names: string[]) => {
      for (const name of names) {
        const found = [...item.children].find((child) => child.nodeName.toLowerCase() === name);
        const words = found?.textContent?.trim();
        if (words) return words;
      }
      return undefined;
    };
    const date = find('pubdate', 'published', 'dc:date', 'updated');
    const moment = date === undefined ? NaN : Date.parse(date);
    const link = find('link') ?? item.querySelector('link')?.getAttribute('href') ?? undefined;
    const words = find('content:encoded', 'content', 'description', 'summary') ?? '';
    return {
      text: words.includes('<') ? `<div>${words}</div>` : words,
      facts: filled({
        title: find('title'),
        force,
        published: Number.isNaN(moment) ? undefined : new Date(moment).toISOString(),
        url: link,
      }),
    };
  });
  const full = sources.filter((source) => source.text.trim());
  if (!full.length)
    throw new ReleaseError('This feed holds no releases. Is it the right file?', file);
  return full;
};

/** The releases that a file holds: one, or a feed's. */
export const readSources = async (bytes: Uint8Array, file: string): Promise<Source[]> => {
  if (isZip(bytes)) return readWord(bytes, file);
  if (/\.eml$/i.test(file)) return readMail(bytes, file);
  const text = decodeRelease(bytes, file);
  if (isMail(text)) return readMail(bytes, file);
  return isFeed(text) ? readFeed(text, file) : [{ text, facts: {} }];
};
