import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { RULES } from '../../src/tools/lint/rules/index.js';
import { gallery as galleryOf, forces } from '../support/gallery.js';
import { described, guides, pageOf } from '../support/guide.js';
import { showGuide } from '../support/guide-page.js';

const meta: Meta = { title: 'Components/Overview', tags: ['!autodocs'] };

export default meta;

/** Every component at a glance. Each is a picture of itself, and a link to its page. */
export const Gallery: StoryObj = {
  render: () =>
    html`<h2 lang="en">The components</h2>
      ${galleryOf()}`,
  play: ({ canvasElement }) => {
    const missing = [...described.keys()].filter(
      (name) => !canvasElement.querySelector(`a[href="${pageOf(name)}"]`),
    );
    if (missing.length) throw new Error(`The gallery leaves out ${missing.join()}.`);
  },
};

/** One banner in each theme. */
export const Forces: StoryObj = {
  render: () =>
    html`<h2 lang="en">The forces</h2>
      ${forces()}`,
};

const ids = new Set(RULES.map(({ id }) => id));

/** What a guide names and does not have. */
const gapsOf = (name: string, place: Element): string[] => {
  const guide = guides.get(name)!;
  const { instead, rules = [], parts } = guide;
  const first = place.querySelector('.guide-pins .guide-picture')!;
  return [
    ...instead.flatMap(({ use }) => (use && !guides.has(use) ? [`no component ${use}`] : [])),
    ...rules.filter((id) => !ids.has(id)).map((id) => `no rule ${id}`),
    ...parts.filter(({ at }) => !first.querySelector(at)).map(({ at }) => `no part ${at}`),
  ].map((gap) => `${name}: ${gap}`);
};

/** What stands on the components’ own pages, all of it: when to use each, how, and what to write in it. */
export const Guidance: StoryObj = {
  render: () => {
    const places = [...guides.keys()].map((name) => {
      const place = document.createElement('section');
      showGuide(name, place);
      return place;
    });
    return html`${places}`;
  },
  play: ({ canvasElement }) => {
    const places = [...canvasElement.querySelectorAll('section:has(> .guide)')];
    const gaps = [...guides.keys()].flatMap((name, index) => gapsOf(name, places[index]!));
    const without = [...described.keys()].filter((name) => !guides.has(name));
    if (without.length) throw new Error(`No guide for ${without.join()}.`);
    if (gaps.length) throw new Error(gaps.join('; '));
  },
};
