// What an export of WordPress and an answer of its REST API have in common.
import type { Readers } from './readers.js';

/** A post as WordPress describes it. */
export interface Post {
  type: string | undefined;
  status: string | undefined;
  isProtected: boolean;
}

// What WordPress itself keeps as posts and shows as none. A type of the site's own, such as `news`, is kept.
const PARTS_OF_THE_SITE =
  /^(?:revision|nav_menu_item|custom_css|customize_changeset|oembed_cache|user_request|wp_.*)$/;

const KINDS = {
  unpublished: ['post that is not published', 'posts that are not published'],
  locked: ['post with a password', 'posts with a password'],
  page: ['page', 'pages'],
  attachment: ['attachment', 'attachments'],
  part: ['other part of the site', 'other parts of the site'],
  empty: ['post without words', 'posts without words'],
} as const;

export type Kind = keyof typeof KINDS;

/** Why a post is no release that the public reads; nothing where it is one. */
export const reasonToLeaveOut = ({
  type = 'post',
  status = 'publish',
  isProtected,
}: Post): Kind | undefined => {
  if (type === 'attachment' || type === 'page') return type;
  if (PARTS_OF_THE_SITE.test(type)) return 'part';
  if (status !== 'publish') return 'unpublished';
  return isProtected ? 'locked' : undefined;
};

const listed = (parts: readonly string[]) =>
  parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : (parts[0] ?? '');

/** What was left out, counted by what it is. */
export const describeLeftOut = (left: readonly Kind[]): string =>
  listed(
    (Object.keys(KINDS) as Kind[]).flatMap((kind) => {
      const count = left.filter((each) => each === kind).length;
      const [one, many] = KINDS[kind];
      return count ? [`${count} ${count === 1 ? one : many}`] : [];
    }),
  );

const BLOCK =
  /^(?:<!--[^]*?-->\s*)*<\/?(?:address|article|aside|blockquote|details|div|dl|dt|dd|figure|figcaption|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|td|th|thead|tr|ul)[\s>/]/i;

// What WordPress puts in a text for its own programs. Their contents, such as a caption, are words and stay.
const SHORTCODES = /\[\/?(?:audio|caption|embed|gallery|playlist|video|wp_caption)\b[^\]]*\]/g;

/** A post's words as HTML: the classic editor keeps paragraphs as empty lines, which WordPress reads when it shows them. */
export const withParagraphs = (content: string): string => {
  const text = content.replace(SHORTCODES, '').replace(/\r\n?/g, '\n');
  if (/<!--\s*wp:/.test(text)) return text;
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => (BLOCK.test(part) ? part : `<p>${part.replaceAll('\n', '<br>\n')}</p>`))
    .join('\n\n');
};

/** The words of a title or an excerpt, which WordPress writes as HTML. */
export const plainOf = (
  html: string | undefined,
  { parseHtml }: Pick<Readers, 'parseHtml'>,
): string | undefined =>
  html &&
  (parseHtml(`<!doctype html><html><body>${html}</body></html>`).body.textContent ?? '')
    // An excerpt that breaks off says so in this way.
    .replace(/\s*\[(?:…|\.{3})\]\s*$/, '…')
    .replace(/\s+/g, ' ')
    .trim();
