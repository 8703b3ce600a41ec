import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { roles } from '../../tokens/roles.generated.json';
import { swatch, table } from '../support/table.js';

const meta: Meta = { title: 'Foundations/Type and space' };
export default meta;

const named = (start: string) => roles.filter(({ name }) => name.startsWith(start));

/** The scale of type. Sizes follow the reader’s own setting, and never fall below their pixels where a page shrank its rem. */
export const Type: StoryObj = {
  render: () => html`
    <h2 lang="en">Sizes of type</h2>
    <dl lang="en">
      ${named('font.size').map(
        ({ property, description, values }) => html`
          <dt
            style=${`font-size:var(${property}, ${values.light});line-height:1.2;margin-block-start:24px`}
          >
            Help to stop
          </dt>
          <dd><code>${property}</code>, ${values.light}. ${description}</dd>
        `,
      )}
    </dl>
  `,
};

/** The steps of space, from a 4 px grid, and the sizes of edges and targets. */
export const Space: StoryObj = {
  render: () =>
    table(
      'Space, edges and targets',
      ['Size', 'Custom property', 'What it is for'],
      ['space', 'edge', 'radius', 'target']
        .flatMap(named)
        .map(({ property, description, values }) => ({
          sample: [
            swatch(`inline-size:${values.light};block-size:16px;background:CanvasText`),
            values.light,
          ],
          name: html`<code>${property}</code>`,
          facts: [description],
        })),
    ),
};
