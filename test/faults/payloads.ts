// Addresses and markup that would run where anything let them. Each says so in `globalThis.ran`.
const RUN = 'top.ran=[...(top.ran??[]),1]';

const SCHEMES = [
  'javascript',
  'JaVaScRiPt',
  'vbscript',
  'data',
  'blob',
  'livescript',
  'feed:javascript',
  'view-source:javascript',
];
const BEFORE = [
  '',
  ' ',
  '\t',
  '\n',
  '\u0000',
  '\u0001',
  '\u001F',
  '\u00A0',
  '\uFEFF',
  '//',
  '/\\',
  'tel:',
  'https:',
];
const WITHIN = ['', '\t', '\n', '\r', '&colon;', '%3A', '&#58;'];

const bodies: Record<string, string> = {
  data: `text/html,<script>${RUN}</script>`,
  default: `${RUN}//`,
};

const split = (scheme: string, within: string) =>
  within.startsWith('&') || within.startsWith('%')
    ? `${scheme}${within}`
    : `${scheme.slice(0, 4)}${within}${scheme.slice(4)}:`;

const addresses = SCHEMES.flatMap((scheme) =>
  BEFORE.flatMap((before) => {
    // Every way of hiding the scheme before it, and every way inside it; not each with each.
    const inside = before === '' ? WITHIN : [''];
    return inside.map(
      (within) => `${before}${split(scheme, within)}${bodies[scheme] ?? bodies.default}`,
    );
  }),
);

const MARKUP = [
  `<script>${RUN}</script>`,
  `<img src=x onerror="${RUN}">`,
  `<svg onload="${RUN}">`,
  `<svg><script>${RUN}</script></svg>`,
  `<iframe srcdoc="<script>${RUN}</script>">`,
  `<details open ontoggle="${RUN}">`,
  `<style>*{background:url(javascript:${RUN})}</style>`,
  `<math><mtext></mtext><img src=x onerror="${RUN}"></math>`,
  `<template><img src=x onerror="${RUN}"></template>`,
  `<a href="javascript:${RUN}">x</a>`,
  `<base href="javascript:${RUN}//">`,
  `<meta http-equiv="refresh" content="0;url=javascript:${RUN}">`,
  `<object data="javascript:${RUN}"></object>`,
  `<embed src="javascript:${RUN}">`,
  `<form action="javascript:${RUN}"><button>x</button></form>`,
];
const BREAKING_OUT = [
  '',
  '"',
  "'",
  '">',
  "'>",
  '`',
  '-->',
  ']]>',
  '</style>',
  '</script>',
  '</template>',
  '${',
  '{{',
  '<!--',
];

const markup = MARKUP.flatMap((each) => BREAKING_OUT.map((before) => before + each));

export const PAYLOADS: readonly string[] = [...new Set([...addresses, ...markup])];
if (PAYLOADS.length < 200) throw new Error(`${PAYLOADS.length} payloads are too few.`);
