// What the programs of two publishing systems answer: GOV.UK's content API and WordPress's REST API.
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

type Fields = Record<string, unknown>;

const GOVUK = 'https://www.gov.uk';

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const fieldsOf = (value: unknown): Fields => (isObject(value) ? value : {});
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value : undefined;
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

/** A text as the object or the list that a program wrote; nothing where it is none. */
export const parseJson = (text: string): object | undefined => {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data ? data : undefined;
  } catch {
    return undefined;
  }
};

// One form, or the same text in several of which one is HTML.
const bodyOf = (body: unknown): string | undefined =>
  textOf(body) ??
  textOf(
    fieldsOf(listOf(body).find((each) => fieldsOf(each).content_type === 'text/html')).content,
  );

const readGovuk = (item: Fields): Source | undefined => {
  const body = bodyOf(fieldsOf(item.details).body);
  if (!body) return undefined;
  const links = fieldsOf(item.links);
  const [publisher] = [
    ...listOf(links.organisations),
    ...listOf(links.primary_publishing_organisation),
  ];
  const path = textOf(item.base_path);
  return {
    // Its links lead on from GOV.UK, and the page will stand elsewhere.
    text: `<div>${body.replace(/(<a\s[^>]*?href=["'])\/(?!\/)/gi, `$1${GOVUK}/`)}</div>`,
    facts: filled({
      title: textOf(item.title),
      force: textOf(fieldsOf(publisher).title),
      published: momentIn(textOf(item.first_published_at) ?? textOf(item.public_updated_at)),
      updated: momentIn(textOf(item.public_updated_at)),
      summary: textOf(item.description),
      lang: textOf(item.locale),
      url: path && `${GOVUK}${path}`,
    }),
  };
};

const isWordPress = (item: Fields) =>
  textOf(fieldsOf(item.title).rendered) !== undefined && isObject(item.content);

const readWordPress = (
  item: Fields,
  left: Kind[],
  readers: Pick<Readers, 'parseHtml'>,
): Source | undefined => {
  const content = fieldsOf(item.content);
  const words = textOf(content.rendered);
  const reason =
    reasonToLeaveOut({
      type: textOf(item.type),
      status: textOf(item.status),
      isProtected: content.protected === true,
    }) ?? (words ? undefined : 'empty');
  if (reason) left.push(reason);
  if (reason || !words) return undefined;
  return {
    text: `<div>${withParagraphs(words)}</div>`,
    facts: filled({
      title: plainOf(textOf(fieldsOf(item.title).rendered), readers),
      // What many sites' search plug-in adds; WordPress itself does not name the site.
      force: textOf(fieldsOf(item.yoast_head_json).og_site_name),
      published: momentIn(textOf(item.date_gmt), true) ?? textOf(item.date),
      updated: momentIn(textOf(item.modified_gmt), true),
      summary: plainOf(textOf(fieldsOf(item.excerpt).rendered), readers),
      url: textOf(item.link),
    }),
  };
};

/** The releases of an answer: one item, or a list of them. */
export const readJson = (
  data: object,
  file: string,
  readers: Pick<Readers, 'parseHtml'>,
): Source[] => {
  const results = Array.isArray(data) ? data : (data as Fields).results;
  const items = (Array.isArray(results) ? results : [data]).filter(isObject);
  const left: Kind[] = [];
  const [first, ...others] = items.flatMap((item) => {
    const source = isWordPress(item) ? readWordPress(item, left, readers) : readGovuk(item);
    return source ? [source] : [];
  });
  const unread = items.length - left.length - others.length - (first ? 1 : 0);
  if (!first && left.length)
    throw new ReleaseError(
      `This holds no published posts of WordPress: ${describeLeftOut(left)}. Ask for those that are published.`,
      file,
    );
  if (!first && results && items.some((item) => textOf(item.title) && textOf(item.link)))
    throw new ReleaseError(
      `These are results of a search, without the words of the releases. Save what ${GOVUK}/api/content answers for each one’s address.`,
      file,
    );
  if (!first)
    throw new ReleaseError(
      'This is JSON, and neither an item of GOV.UK’s content API nor a post of WordPress’s REST API. Save the release’s own words as text or HTML.',
      file,
    );
  const said = [
    ...(left.length
      ? [`Left out, because only published posts are read: ${describeLeftOut(left)}.`]
      : []),
    ...(unread
      ? [`Left out, because there are no words in it: ${unread} of ${items.length} items.`]
      : []),
  ];
  return [said.length ? { ...first, warnings: said.map(leftOut) } : first, ...others];
};
