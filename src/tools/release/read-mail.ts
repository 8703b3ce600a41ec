// Mails, and pages that a browser saved whole (.mhtml), which have a mail's form.
import { filled } from './facts.js';
import type { Readers, Source } from './readers.js';
import { ReleaseError } from './release.js';

export const readMail = async (
  bytes: Uint8Array,
  file: string,
  { parseMail }: Pick<Readers, 'parseMail'>,
): Promise<Source[]> => {
  const { html, text, subject, date } = await parseMail(bytes);
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

/** Where the page itself stands among the parts: frames, which come behind it, are pages too. */
const pageIn = (bytes: Uint8Array): Uint8Array => {
  // A byte is a letter here, so that what is found in the text is found in the bytes.
  const text = new TextDecoder('windows-1252').decode(bytes);
  const boundary = /^Content-Type:\s*multipart\/[^]*?boundary=(?:"([^"]+)"|([^\s;]+))/im.exec(text);
  const mark = `--${boundary?.[1] ?? boundary?.[2] ?? ''}`;
  for (let at = text.indexOf(`\n${mark}`); boundary && at >= 0;) {
    const from = text.indexOf('\n', at + 1) + 1;
    const next = text.indexOf(`\n${mark}`, from);
    const part = text.slice(from, next < 0 ? undefined : next);
    if (/^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*?Content-Type:\s*text\/html/i.test(part))
      return bytes.subarray(from, from + part.length);
    at = next;
  }
  return bytes;
};

/** A saved page. Its title, day and force are the page's own: the head around it says when it was saved, and by what. */
export const readSavedPage = async (
  bytes: Uint8Array,
  file: string,
  { parseMail }: Pick<Readers, 'parseMail'>,
): Promise<Source[]> => {
  const page = await parseMail(pageIn(bytes));
  if (!page.html?.trim())
    throw new ReleaseError(
      'This saved page holds no HTML. Save it again in the browser, as a page or as one file.',
      file,
    );
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 8192));
  const url = /^(?:Snapshot-)?Content-Location:\s*(https?:\S+)/im.exec(head)?.[1];
  return [{ text: page.html, facts: filled({ url }) }];
};
