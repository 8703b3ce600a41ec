// What must not come in with our tags.
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { TAGS } from '../harness/specimens.js';

export const SAFE_WORDS = 'Words that are safe.';

const HARM = 'top.harmed=true';

const inside = [
  `<p onmouseover="${HARM}">Moved over.</p>`,
  `<script>${HARM}</script>`,
  `<p><a href="javascript:${HARM}">An address that is a program.</a></p>`,
  `<p><a href=" java\tscript:${HARM}">The same, hidden.</a></p>`,
  `<p><a href="&#106;avascript:${HARM}">The same, spelt.</a></p>`,
  `<p><a href="data:text/html,<script>${HARM}</script>">An address that is a page.</a></p>`,
  `<p><img src="x" alt="" onerror="${HARM}"></p>`,
  `<iframe srcdoc="<script>${HARM}</script>"></iframe>`,
  `<svg onload="${HARM}"><script>${HARM}</script></svg>`,
  `<object data="javascript:${HARM}"></object>`,
  `<form action="javascript:${HARM}"><button formaction="javascript:${HARM}">A button.</button></form>`,
  `<p>${SAFE_WORDS}</p>`,
].join('');

const frame = (tag: string, more: string) =>
  `<${tag} ${more} onclick="${HARM}" onfocus="${HARM}" tabindex="0" autofocus>${inside}</${tag}>`;

/** Each of our tags, and a data-element, with every one of them on it and in it. */
export const DANGEROUS: readonly string[] = [
  ...TAGS.map((tag) => frame(tag, '')),
  frame('div', 'data-netsafe="helpline-banner"'),
  `<netsafe-nothing onclick="${HARM}"><p>${SAFE_WORDS}</p></netsafe-nothing>`,
];

// Control characters and spaces inside a scheme do not stop a browser.
const isProgram = (value: string) =>
  // oxlint-disable-next-line no-control-regex -- what browsers ignore
  /^(javascript|vbscript|data):/i.test(value.replace(/[\u0000-\u0020]/g, ''));

/** What of it is in some HTML. */
export const dangersIn = (html: string): string[] => {
  const tree = fromHtml(html, { fragment: true });
  return selectAll('*', tree).flatMap(({ tagName, properties }) => [
    ...(/^(script|netsafe-nothing)$/.test(tagName) ? [tagName] : []),
    ...Object.entries(properties).flatMap(([name, value]) =>
      /^(on|srcdoc)/i.test(name) || isProgram(String(value))
        ? [`${tagName}[${name}=${String(value)}]`]
        : [],
    ),
  ]);
};
