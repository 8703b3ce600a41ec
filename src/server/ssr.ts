/**
 * For servers: writes the words of empty tags into a page’s HTML, so that they stand there without any script. Whatever
 * else is in the page passes through byte for byte. Works in Node, without a DOM.
 */
import type { Transform } from 'node:stream';
import { Filler, type FillOptions } from './filler.js';
import { PageFiller } from './page-stream.js';

export type { FillOptions } from './filler.js';
export { overrideCampaign, overrideServices } from '../record/record.js';

/**
 * A stream that fills empty tags: pipe a page’s HTML through it, in UTF-8. Filling a filled page changes nothing.
 * What comes in goes out as soon as it is certain that no words belong before it.
 */
export const pageFiller = (options: FillOptions = {}): Transform => new PageFiller(options);

/** A whole page, or a part of one, with its empty tags filled. */
export function fillPage(html: string, options: FillOptions = {}): Promise<string> {
  let filled = '';
  const take = (text: string) => (filled += text);
  return Promise.resolve().then(() => {
    const filler = new Filler(options, { pass: take, insert: take });
    filler.add(html);
    filler.end();
    return filled;
  });
}
