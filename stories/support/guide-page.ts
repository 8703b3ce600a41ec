/** A component's guide, as its page shows it. */
import { html, nothing, render, type TemplateResult } from 'lit';
import changes from '../../CHANGELOG.md?raw';
import { ruleOf } from '../../src/tools/lint/lint.js';
import { described, guides, pageOf, titleOf, type Guide, type Part, type Shown } from './guide.js';

// A press on a picture of the exit would leave Storybook.
const stay = (event: Event) => event.preventDefault();

/** A picture made of the components themselves: it is looked at, and cannot be used. */
export const pictureOf = (picture: () => TemplateResult): TemplateResult =>
  html`<div class="guide-picture" inert @netsafe-exit=${stay}>${picture()}</div>`;

const list = (items: readonly unknown[]) =>
  html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;

const linkTo = (name: string) => html`<a href=${pageOf(name)} target="_top">${titleOf(name)}</a>`;

const whenToUse = ({ use, instead }: Guide) => html`
  <h2>When to use it</h2>
  <div class="guide-sides">
    <div class="guide-yes">
      <h3>Use it</h3>
      ${list(use)}
    </div>
    <div class="guide-no">
      <h3>Use something else</h3>
      ${list(instead.map(({ when, use: other }) => (other ? html`${when}: ${linkTo(other)}.` : `${when}.`)))}
    </div>
  </div>
`;

const shown = ({ title, picture, why }: Shown, isGood: boolean) =>
  html`<div class=${isGood ? 'guide-yes' : 'guide-no'}>
    <h3>${isGood ? 'Do' : 'Don’t'}: ${title}</h3>
    ${pictureOf(picture)}
    <p>${why}</p>
  </div>`;

const doAndDont = ({ good, bad }: Guide) => html`
  <h2>Do and don’t</h2>
  <div class="guide-sides">${shown(good, true)} ${shown(bad, false)}</div>
`;

/** Puts each number where its part begins. */
const placePins = (picture: HTMLElement, parts: readonly Part[]) => {
  const edge = picture.getBoundingClientRect();
  for (const [index, { at }] of parts.entries()) {
    const pin = picture.querySelector<HTMLElement>(`.guide-pin:nth-of-type(${index + 1})`)!;
    const part = picture.querySelector(`.guide-picture ${at}`)?.getBoundingClientRect();
    pin.hidden = !part?.width;
    if (part) pin.style.insetBlockStart = `${part.top - edge.top}px`;
  }
};

const anatomy = ({ picture, parts }: Guide) => html`
  <h2>Anatomy</h2>
  <div class="guide-anatomy">
    <div class="guide-pins">
      ${parts.map((_, index) => html`<i class="guide-pin" aria-hidden="true">${index + 1}</i>`)}
      ${pictureOf(picture)}
    </div>
    <ol>
      ${parts.map(({ name, about }) => html`<li><strong>${name}.</strong> ${about}</li>`)}
    </ol>
  </div>
`;

const ruleRow = (id: string) => {
  const { why, examples } = ruleOf(id)!;
  const [example] = examples;
  return html`<tr>
    <th scope="row"><code>${id}</code></th>
    <td lang=${example?.language ?? nothing}>${example?.bad}</td>
    <td lang=${example?.language ?? nothing}>${example?.good}</td>
    <td>${why}</td>
  </tr>`;
};

const whatToWrite = (name: string, { write, rules = [] }: Guide) => html`
  <h2>What to write</h2>
  ${list(write)}
  ${
    rules.length
      ? html`<p>
            <a href="?path=/story/pages-before-it-goes-out--text" target="_top"
              >Before it goes out</a
            >
            reads a text by these rules, among others:
          </p>
          <div
            class="scroller"
            tabindex="0"
            role="region"
            aria-label=${`Rules for what to write: ${titleOf(name)}`}
          >
            <table class="foundation">
              <thead>
                <tr>
                  ${['Rule', 'Not', 'But', 'Why'].map((each) => html`<th scope="col">${each}</th>`)}
                </tr>
              </thead>
              <tbody>
                ${rules.map(ruleRow)}
              </tbody>
            </table>
          </div>`
      : nothing
  }
`;

const ROLES: readonly (readonly [selector: string, role: (element: Element) => string])[] = [
  ['h1,h2,h3,h4,h5,h6', ({ localName }) => `Heading, level ${localName.slice(1)}`],
  ['summary', () => 'Button that opens what follows'],
  ['a[href]', () => 'Link'],
  ['blockquote', () => 'Quotation'],
  ['figcaption', () => 'Caption of the quotation'],
  ['dt', () => 'Term'],
  [
    'ul,ol',
    ({ children }) => `List, ${children.length} ${children.length === 1 ? 'item' : 'items'}`,
  ],
  ['img', () => 'Picture'],
];

/** What the words are to assistive technology, in their order: read from the picture itself. */
const readOut = (picture: () => TemplateResult): { role: string; words: string }[] => {
  const holder = document.createElement('div');
  render(picture(), holder);
  return [...holder.querySelectorAll(ROLES.map(([selector]) => selector).join())].map((element) => {
    const [, role] = ROLES.find(([selector]) => element.matches(selector))!;
    const hasWords = !element.matches('ul,ol,blockquote');
    const words = element.getAttribute('alt') ?? element.textContent ?? '';
    return { role: role(element), words: hasWords ? words.replace(/\s+/g, ' ').trim() : '' };
  });
};

const accessibility = ({ picture, keys = [] }: Guide) => html`
  <h2>Accessibility</h2>
  <p>
    What stands inside is plain HTML, so assistive technology is told what the elements say by
    themselves. In the example above it finds, in this order:
  </p>
  <ol class="guide-read">
    ${readOut(picture).map(
      ({ role, words }) => html`<li><strong>${role}</strong>${words ? `: ${words}` : nothing}</li>`,
    )}
  </ol>
  <dl class="guide-keys">
    <div>
      <dt><kbd>Tab</kbd>, <kbd>Enter</kbd></dt>
      <dd>
        Each link and button above, in the same order; Enter follows or opens it. Nothing takes the
        focus by itself.
      </dd>
    </div>
    ${keys.map(
      ([key, does]) =>
        html`<div>
          <dt><kbd>${key}</kbd></dt>
          <dd>${does}</dd>
        </div>`,
    )}
  </dl>
  <table class="foundation guide-proof">
    <caption>
      What is shown by tests, and what is not
    </caption>
    <tbody>
      <tr>
        <th scope="row">Contrast</th>
        <td>
          Computed for each pair of colours, in each theme, light and dark, before it can be built:
          <a href="?path=/docs/foundations-colour--docs" target="_top">Foundations, Colour</a>.
        </td>
      </tr>
      <tr>
        <th scope="row">Rules (axe)</th>
        <td>
          Each example on this page, in English and Welsh, light and dark: in Chromium with each
          change, in Chromium, Firefox and WebKit each night.
        </td>
      </tr>
      <tr>
        <th scope="row">320 px, text spacing, forced colours, print</th>
        <td>By tests of every component, in each engine that lets a test set it.</td>
      </tr>
      <tr>
        <th scope="row">Not tested</th>
        <td>With NVDA, JAWS, VoiceOver or TalkBack, and with people who have called a helpline.</td>
      </tr>
    </tbody>
  </table>
`;

const withCode = (text: string) =>
  text.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));

const changesOf = (name: string) =>
  changes
    .split(/\n{2,}/)
    .filter((part) => new RegExp(`netsafe-${name}(?![a-z-])`).test(part))
    .map((part) => part.replace(/\s*\n\s*/g, ' '));

const changelog = (name: string) => {
  const parts = changesOf(name);
  return parts.length
    ? html`<h2>Changes</h2>
        ${parts.map((part) => html`<p>${withCode(part)}</p>`)}`
    : nothing;
};

const STATUSES: Record<string, string> = {
  experimental:
    'until version 1.0 its attributes and its look may still change. Words that you have pasted stay, and so do their links.',
  stable: 'what stands on your pages keeps its meaning until the next major version.',
  deprecated: 'it works as before, and a later version will not have it.',
};

/** How far a component is to be relied on. */
export const statusLine = (name: string): TemplateResult | typeof nothing => {
  const status = described.get(name)?.status;
  return status
    ? html`<p class="guide-status" lang="en">
        <strong>${titleOf(status)}</strong>: ${STATUSES[status]}
      </p>`
    : nothing;
};

/** All that a component's guide says, or nothing where it has none. */
export const guidePage = (name: string): TemplateResult | typeof nothing => {
  const guide = guides.get(name);
  return guide
    ? html`<div class="guide" lang="en" dir="ltr">
        ${whenToUse(guide)} ${doAndDont(guide)} ${anatomy(guide)} ${whatToWrite(name, guide)}
        ${accessibility(guide)} ${changelog(name)}
      </div>`
    : nothing;
};

/** Shows a guide in a place, and keeps its numbers beside their parts. */
export const showGuide = (name: string, place: HTMLElement): void => {
  render(guidePage(name), place);
  const pins = place.querySelector<HTMLElement>('.guide-pins');
  const guide = guides.get(name);
  if (!pins || !guide) return;
  new ResizeObserver(() => placePins(pins, guide.parts)).observe(pins);
};
