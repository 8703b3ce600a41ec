// What an editor copies is what an empty tag says: one template, two places.
import '../../src/components/deterrence-notice/deterrence-notice.define.js';
import '../../src/components/helpline-banner/helpline-banner.define.js';
import '../../src/components/quote-block/quote-block.define.js';
import '../../src/components/release-card/release-card.define.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { NetsafeElement } from '../../src/base/element.js';
import * as notice from '../../stories/components/deterrence-notice.stories.js';
import * as banner from '../../stories/components/helpline-banner.stories.js';
import * as quote from '../../stories/components/quote-block.stories.js';
import * as card from '../../stories/components/release-card.stories.js';
import { tiers, type Snippet } from '../../stories/support/with-snippet.js';
import { toHtml } from '../../stories/support/to-html.js';

type Args = Record<string, unknown>;
interface Story {
  args?: Args;
  parameters?: { snippet?: (args: Args, language: 'en' | 'cy') => Snippet };
}
type Stories = Record<string, Story>;

const pages = { banner, notice, quote, card } as unknown as Record<string, Stories>;

/** What is in a tree: elements, their attributes and words. White space at the edges of a block means nothing. */
const shapes = (root: Element): string => {
  const copy = root.cloneNode(true) as Element;
  const comments = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const found: Comment[] = [];
  while (comments.nextNode()) found.push(comments.currentNode as Comment);
  for (const comment of found) comment.remove();
  copy.normalize();
  return copy.innerHTML
    .replace(/\s+/g, ' ')
    .replace(/ ?(<\/?(?:h\d|p|ul|li|figure|figcaption|blockquote|img)\b[^>]*>) ?/g, '$1')
    .trim();
};
const parse = (code: string) => new DOMParser().parseFromString(code, 'text/html').body;

// The stories in which an empty tag speaks.
const empty: [page: string, story: string, tag: (args: Args, lang: string) => unknown][] = [
  ...['Default', 'Quiet', 'Loud', 'Samaritans', 'Emergency', 'WithoutNumber'].map(
    (story): [string, string, (args: Args, lang: string) => unknown] => [
      'banner',
      story,
      ({ service, loudness }, lang) =>
        html`<netsafe-helpline-banner
          lang=${lang}
          service=${service}
          loudness=${loudness}
        ></netsafe-helpline-banner>`,
    ],
  ),
  ...['Harm', 'Law', 'Consequences'].map(
    (story): [string, string, (args: Args, lang: string) => unknown] => [
      'notice',
      story,
      ({ message }, lang) =>
        html`<netsafe-deterrence-notice
          lang=${lang}
          message=${message}
        ></netsafe-deterrence-notice>`,
    ],
  ),
  ['quote', 'Empty', (_, lang) => html`<netsafe-quote-block lang=${lang}></netsafe-quote-block>`],
  [
    'card',
    'Empty',
    ({ headingLevel }, lang) =>
      html`<netsafe-release-card
        lang=${lang}
        heading-level=${headingLevel}
      ></netsafe-release-card>`,
  ],
];

describe('“Copy this”', () => {
  for (const [page, name, tag] of empty) {
    for (const language of ['en', 'cy'] as const) {
      it(`gives what an empty tag says: ${page}, ${name}, ${language}`, async () => {
        const stories = pages[page]!;
        const args = { ...stories.default!.args, ...stories[name]!.args };
        const snippet = (
          stories[name]!.parameters?.snippet ?? stories.default!.parameters!.snippet!
        )(args, language);
        const element = await fixture<NetsafeElement>(
          tag(args, language) as ReturnType<typeof html>,
        );
        const spoken = shapes(element.shadowRoot!.querySelector('slot')!);
        expect(spoken).to.match(/<h\d>|<blockquote>/);
        expect(shapes(parse(toHtml(snippet.content)))).to.equal(spoken);
      });
    }
  }

  it('offers the same words in three tiers, the choices as attributes of each', () => {
    const snippet = banner.default.parameters!.snippet as (args: Args, language: 'en') => Snippet;
    const [plain, data, tag] = tiers(snippet({ service: 'samaritans', loudness: 'loud' }, 'en'));
    expect(plain!.code).not.to.match(/netsafe|class=|data-/);
    const words = shapes(parse(plain!.code));
    expect(words).to.include('<h2>').and.include('<p>');
    const dataElement = parse(data!.code).firstElementChild!;
    expect(dataElement.outerHTML).to.match(
      /^<section data-netsafe="helpline-banner" data-service="samaritans" data-loudness="loud">/,
    );
    const element = parse(tag!.code).firstElementChild!;
    expect(element.outerHTML).to.match(
      /^<netsafe-helpline-banner service="samaritans" loudness="loud">/,
    );
    expect(shapes(dataElement)).to.equal(words);
    expect(shapes(element)).to.equal(words);
  });
});
