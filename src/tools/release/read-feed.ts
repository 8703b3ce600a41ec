// RSS and Atom, and WordPress's export, which is RSS with more in it.
import { filled, leftOut, momentIn } from './facts.js';
import type { Readers, Source } from './readers.js';
import { ReleaseError } from './release.js';
import {
  describeLeftOut,
  plainOf,
  reasonToLeaveOut,
  withParagraphs,
  type Kind,
} from './wordpress.js';

// A prefixed name is no selector that every parser reads.
const finderIn =
  (item: Element) =>
  (...names: string[]): string | undefined => {
    for (const name of names) {
      const found = [...item.children].find((child) => child.nodeName.toLowerCase() === name);
      const words = found?.textContent?.trim();
      if (words) return words;
    }
    return undefined;
  };

const sourceOf = (item: Element, force: string | undefined): Source => {
  const find = finderIn(item);
  const link = find('link') ?? item.querySelector('link')?.getAttribute('href') ?? undefined;
  const words = find('content:encoded', 'content', 'description', 'summary') ?? '';
  return {
    text: words.includes('<') ? `<div>${words}</div>` : words,
    facts: filled({
      title: find('title'),
      force,
      published: momentIn(find('pubdate', 'published', 'dc:date', 'updated')),
      url: link,
    }),
  };
};

/** Only what the public reads on the site is a release: not a draft, a page or a picture. */
const readExport = (
  items: readonly Element[],
  force: string | undefined,
  file: string,
  readers: Pick<Readers, 'parseHtml'>,
): Source[] => {
  const left: Kind[] = [];
  const sources = items.flatMap((item): Source[] => {
    const find = finderIn(item);
    const words = find('content:encoded');
    const reason =
      reasonToLeaveOut({
        type: find('wp:post_type'),
        status: find('wp:status'),
        isProtected: Boolean(find('wp:post_password')),
      }) ?? (words ? undefined : 'empty');
    if (reason) left.push(reason);
    if (reason || !words) return [];
    return [
      {
        text: `<div>${withParagraphs(words)}</div>`,
        facts: filled({
          title: plainOf(find('title'), readers),
          force,
          published: momentIn(find('wp:post_date_gmt'), true) ?? momentIn(find('pubdate')),
          updated: momentIn(find('wp:post_modified_gmt'), true),
          summary: plainOf(find('excerpt:encoded'), readers),
          url: find('link'),
        }),
      },
    ];
  });
  const [first, ...others] = sources;
  if (!first)
    throw new ReleaseError(
      `This WordPress export holds no published posts: ${describeLeftOut(left)}. Export the posts that are published.`,
      file,
    );
  if (!left.length) return sources;
  const message = `Left out of the WordPress export, of which only published posts are read: ${describeLeftOut(left)}.`;
  return [{ ...first, warnings: [leftOut(message)] }, ...others];
};

export const readFeed = (text: string, file: string, readers: Readers): Source[] => {
  // A feed's content stands in CDATA or escaped: an XML parser gives both as text.
  const feed = readers.parseXml(text);
  // What a browser's own parser says of XML that is none; others read what they can.
  if (feed.querySelector('parsererror'))
    throw new ReleaseError(
      'This feed is not well-formed XML, so a browser cannot read it. Save it again from its address, or save one release as text or HTML.',
      file,
    );
  const force = feed.querySelector('channel > title, feed > title')?.textContent?.trim();
  const items = [...feed.querySelectorAll('item, entry')];
  if (items.some((item) => finderIn(item)('wp:post_type')))
    return readExport(items, force, file, readers);
  const full = items.map((item) => sourceOf(item, force)).filter((source) => source.text.trim());
  if (!full.length)
    throw new ReleaseError('This feed holds no releases. Is it the right file?', file);
  return full;
};
