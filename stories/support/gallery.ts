/** Every component at a glance: each a picture of itself, and a link to its page. */
import { html, type TemplateResult } from 'lit';
import { numberLink, say } from '../../src/record/fill.js';
import { record } from '../../src/record/record.js';
import { themes } from '../../tokens/roles.generated.json';
import { described, guides, namesFor, pageOf, PURPOSES, titleOf } from './guide.js';
import { pictureOf } from './guide-page.js';

const card = (name: string) => html`
  <li>
    <h4><a href=${pageOf(name)} target="_top">${titleOf(name)}</a></h4>
    <p>${described.get(name)?.summary}</p>
    <div class="gallery-window" aria-hidden="true">${pictureOf(guides.get(name)!.picture)}</div>
  </li>
`;

const { prompt, does, name: helpline, number } = record.services['stop-it-now'];

/** What the campaign says in one breath. */
const banner = () =>
  html`<netsafe-helpline-banner loudness="loud">
    <h2>${prompt.en}</h2>
    <p>${say('en', 'call', { name: helpline.en, number: numberLink(number!) })}</p>
    <p>${does.en}</p>
  </netsafe-helpline-banner>`;

/** The components, by what somebody wants to do. */
export const gallery = (): TemplateResult => html`
  <div class="guide gallery" lang="en" dir="ltr">
    ${PURPOSES.map(
      (purpose) => html`
        <h3>${purpose}</h3>
        <ul class="gallery-list">
          ${namesFor(purpose).map(card)}
        </ul>
      `,
    )}
  </div>
`;

/** The same banner in each theme, by the name of its force. */
export const forces = (): TemplateResult => html`
  <ul class="guide gallery-list gallery-forces" lang="en" dir="ltr">
    ${themes
      .filter(({ id }) => id !== 'inherit')
      .map(
        ({ id, name, status }) => html`
          <li data-netsafe-theme=${id}>
            <h3>${name}${status === 'illustrative' ? ' (illustrative)' : ''}</h3>
            <div class="gallery-window" aria-hidden="true">${pictureOf(banner)}</div>
          </li>
        `,
      )}
  </ul>
`;

/** What the landing page begins with. */
export const hero = (): TemplateResult => html`
  <div class="guide gallery-hero" lang="en" dir="ltr">
    <div>
      <h1>The number first</h1>
      <p>
        NetSafe Elements are the campaign’s words in nineteen accessible parts. Put one into any
        page: it brings the helpline, in your force’s colours, and its words stand there with or
        without a script.
      </p>
      <ul>
        ${[
          ['guides-for-developers', 'Start in one line'],
          ['guides-for-editors', 'For editors'],
          ['guides-for-designers', 'For designers'],
          ['guides-themes', 'Your force’s colours'],
        ].map(
          ([id, words]) =>
            html`<li><a href=${`?path=/docs/${id}--docs`} target="_top">${words}</a></li>`,
        )}
      </ul>
    </div>
    ${pictureOf(banner)}
  </div>
`;
