// The page that every variant shows: four parts with nine texts and one telephone link, in the same words.
import { record } from '../src/record/record.js';
import { telHref } from '../src/numbers/phone.js';

/** The parts of the page. More instances repeat them in this order. */
export const ROLES = ['helpline', 'notice', 'card', 'quotation'] as const;
export type Role = (typeof ROLES)[number];

const { number: recorded } = record.services['stop-it-now'];
/** The number of the record: what a reader must be able to see and to dial. */
export const NUMBER = recorded!;
export const TEL = telHref(NUMBER);

/** The nine texts, by part. */
export const WORDS = {
  helpline: {
    heading: 'Worried about what you look at online?',
    call: 'Stop It Now is free to call:',
  },
  notice: {
    heading: 'Every image shows a real child',
    body: 'Each time it is looked at, that child is harmed again. For help to stop, call',
  },
  card: {
    title: 'Six forces open a campaign with an example charity',
    from: 'Exampleshire Police, 8 May 2017',
    summary: 'The campaign offers confidential help to people who want to stop.',
  },
  quotation: {
    words: 'Nobody has to wait for a knock at the door before they ask for help.',
    speaker: 'The head of the unit, Exampleshire Police',
  },
} as const satisfies Record<Role, Record<string, string>>;

export const TEXTS: readonly string[] = Object.values(WORDS).flatMap((part) => Object.values(part));

export const CARD_HREF = '/release';
export const numberLink = `<a href="${TEL}">${NUMBER}</a>`;

/** The words of each part as plain HTML. */
export const PLAIN: Record<Role, string> = {
  helpline: `<h2>${WORDS.helpline.heading}</h2><p>${WORDS.helpline.call} ${numberLink}</p>`,
  notice: `<h2>${WORDS.notice.heading}</h2><p>${WORDS.notice.body} ${numberLink}</p>`,
  card: `<h3><a href="${CARD_HREF}">${WORDS.card.title}</a></h3><p><small>${WORDS.card.from}</small></p><p>${WORDS.card.summary}</p>`,
  quotation: `<figure><blockquote><p>${WORDS.quotation.words}</p></blockquote><figcaption>${WORDS.quotation.speaker}</figcaption></figure>`,
};

/** Each part inside a start tag and an end tag. */
export const wrapped = (wrap: (role: Role, words: string) => string): Record<Role, string> => ({
  helpline: wrap('helpline', PLAIN.helpline),
  notice: wrap('notice', PLAIN.notice),
  card: wrap('card', PLAIN.card),
  quotation: wrap('quotation', PLAIN.quotation),
});

// Every page has this much of its own.
const PAGE_CSS =
  'body{margin:0;padding:16px;font:1.0625rem/1.5 system-ui,sans-serif}main>*+*{margin-block-start:24px}';

/** A whole page with this many instances, the four kinds in turn. */
export const pageHtml = (head: string, parts: Record<Role, string>, count: number): string => {
  const body = Array.from({ length: count }, (_, index) => parts[ROLES[index % ROLES.length]!]);
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Operation NetSafe</title>
<link rel="icon" href="data:,">
<style>${PAGE_CSS}</style>
${head}
</head>
<body>
<main>
<h1>Operation NetSafe</h1>
${body.join('\n')}
</main>
</body>
</html>
`;
};
