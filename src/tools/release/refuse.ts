import { ReleaseError } from './release.js';

const FEED =
  /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[^]*?-->\s*|<\?[^>]*\?>\s*)*<(?:rss|feed|rdf:RDF|urlset)[\s>]/i;
const XML = /^\s*<\?xml[^>]*\?>\s*(?:<!--[^]*?-->\s*)*<(?!html|!doctype\s+html)/i;
const MAIL =
  /^(?:(?:From|To|Subject|Date|Received|Return-Path|Message-ID|MIME-Version|Content-Type|Delivered-To|X-[\w-]+):.*\r?\n(?:[ \t].*\r?\n)*){3}/i;

const isJson = (text: string) => {
  if (!/^\s*[[{]/.test(text)) return false;
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
};

/** Whether a text is RSS or Atom. */
export const isFeed = (text: string): boolean => FEED.test(text.slice(0, 8192));

/** Whether a text is a mail as it was sent, with its head. */
export const isMail = (text: string): boolean => MAIL.test(text.slice(0, 8192));

// A mail may be made of related parts too; it says where it went.
const RELATED = /^Content-Type:\s*multipart\/related/im;
const SAVED = /^Snapshot-Content-Location:|^From:\s*<?Saved by /im;
const SENT = /^(?:To|Cc|Received|Return-Path|Message-ID|Delivered-To):/im;

/** Whether a text is a page that a browser saved in one file (.mhtml). */
export const isSavedPage = (text: string): boolean => {
  const start = text.slice(0, 8192);
  const head = /^\s*(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)+/.exec(start)?.[0] ?? '';
  return (
    RELATED.test(head) &&
    (SAVED.test(head) || (!SENT.test(head) && /^Content-Location:/im.test(start)))
  );
};

/** Throws where a text is made for machines: nobody is to read its markup on a page. */
export const refuseOthers = (text: string, name: string): void => {
  const start = text.slice(0, 8192);
  if (isFeed(text))
    throw new ReleaseError(
      'This is a feed, which holds several releases. Import it with `npm run import`, or save one release as text or HTML.',
      name,
    );
  if (XML.test(start))
    throw new ReleaseError('This is XML. Save the release’s own words as text or HTML.', name);
  if (isSavedPage(text))
    throw new ReleaseError(
      'This is a page that a browser saved in one file. Import it as a file that ends in .mhtml, or save its words as text or HTML.',
      name,
    );
  if (isMail(text))
    throw new ReleaseError(
      'This is a mail with its head. Import it as a file that ends in .eml, or save its words as text or HTML.',
      name,
    );
  if (isJson(text))
    throw new ReleaseError(
      'This is JSON, which a program reads. Save the release’s own words as text or HTML.',
      name,
    );
};
