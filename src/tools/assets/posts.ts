// What to write above a picture, for each channel: the message, the number, and whoever stands beside it.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { say, siteName } from '../../record/fill.js';
import { record, type Language, type MessageId } from '../../record/record.js';
import { UsageError } from '../command-line.js';

/** Channels, each with the most characters that a post may have there, and whether that is room for all of it. */
export const CHANNELS = {
  x: { most: 280, isShort: true },
  bluesky: { most: 300, isShort: true },
  facebook: { most: 63_206, isShort: false },
  instagram: { most: 2200, isShort: false },
  linkedin: { most: 3000, isShort: false },
} as const;
export type Channel = keyof typeof CHANNELS;

export interface Post {
  channel: Channel;
  message: MessageId;
  language: Language;
  /** Its file, from the page. */
  file: string;
  text: string;
}

const ended = (text: string) => (/[.?!”"]$/.test(text) ? text : `${text}.`);

const supportIn = (language: Language, message: MessageId): string[] => {
  const { support } = record.messages[message];
  if (!support) return [];
  const { prompt, name, number } = record.services[support];
  const welsh =
    (language === 'cy' &&
      record.services[support].channels?.find(({ kind }) => kind === 'welsh')) ||
    undefined;
  return [
    `${prompt[language]} ${name[language]}: ${number!}.${welsh ? ` ${welsh.text.cy} ${welsh.number!}.` : ''}`,
  ];
};

/** The text of a post. Where there is room for little, the body is left out, and never the number or who stands beside. */
export const postOf = (channel: Channel, message: MessageId, language: Language): string => {
  const { heading, body, short } = record.messages[message];
  const { name, number, site, limits } = record.services['stop-it-now'];
  const words = (...of: Parameters<typeof say>) => say(...of).join('');
  const call = `${words(language, 'callNow', { name: name[language], number: number! })}. ${siteName(site!)}`;
  const { isShort, most } = CHANNELS[channel];
  const support = supportIn(language, message);
  const lines = isShort
    ? [ended(heading[language]), ...(short ? [short[language]] : []), call, ...support]
    : [
        ended(heading[language]),
        ...body.map((text) => text[language]),
        words(language, 'offer', { name: name[language] }),
        call,
        words(language, 'onCall', { limits: limits?.[language] ?? '' }),
        ...support,
      ];
  const text = lines.join('\n\n');
  if (text.length > most)
    throw new UsageError(
      `The post on “${message}” (${language}) has ${text.length} characters and may have ${most} on ${channel}. Shorten the message in campaign.json or src/record/`,
    );
  return text;
};

/** Writes the posts for some messages, in some languages. */
export async function writePosts(
  folder: string,
  { languages, messages }: { languages: readonly Language[]; messages: readonly MessageId[] },
): Promise<Post[]> {
  const posts = languages.flatMap((language) =>
    messages.flatMap((message) =>
      (Object.keys(CHANNELS) as Channel[]).map((channel) => ({
        ...{ channel, message, language },
        file: `posts/${language}/${message}-${channel}.txt`,
        text: postOf(channel, message, language),
      })),
    ),
  );
  for (const language of languages)
    await mkdir(join(folder, 'posts', language), { recursive: true });
  await Promise.all(posts.map(({ file, text }) => writeFile(join(folder, file), `${text}\n`)));
  return posts;
}
