import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import files from 'virtual:design-tokens';
import { themes } from '../../tokens/roles.generated.json';
import { SCHEMES } from '../../src/tools/theme/contract.js';
import { swatch, table } from '../support/table.js';

const meta: Meta = { title: 'Foundations/Design tokens' };

export default meta;

const fileOf = (id: string, scheme: string) => `${id}.${scheme}.tokens.json`;
const textOf = (file: string) => files[`tokens/${file}`]!;

const download = (id: string, name: string, scheme: string) => {
  const file = fileOf(id, scheme);
  // An address that holds the file: nothing is fetched, and the page needs to free nothing.
  const href = `data:application/json;charset=utf-8,${encodeURIComponent(textOf(file))}`;
  return html`<a href=${href} download=${file} aria-label=${`${name}, ${scheme}: ${file}`}
    >${file}</a
  >`;
};

/** Each theme’s roles as files that a design tool imports: DTCG 2025.10, every alias resolved, one file for each scheme. In a tool that has modes, a theme is a collection and each file one of its modes. */
export const Download: StoryObj = {
  render: () =>
    table(
      'Tokens for design tools',
      ['Colours', 'Theme', 'Light', 'Dark'],
      themes
        .filter(({ values }) => values)
        .map(({ id, name, values }) => ({
          sample: swatch(
            `background:linear-gradient(90deg, ${values!.light['color.brand']} 50%, ${values!.dark['color.brand']} 50%)`,
          ),
          name,
          facts: SCHEMES.map((scheme) => download(id, name, scheme)),
        })),
    ),
  play: ({ canvasElement }) => {
    const links = [...canvasElement.querySelectorAll<HTMLAnchorElement>('a[download]')];
    if (links.length !== Object.keys(files).length)
      throw new Error(`${links.length} links for ${Object.keys(files).length} files.`);
    for (const { download: file } of links) {
      const { color } = JSON.parse(textOf(file)) as { color: Record<string, { $type: string }> };
      if (color.text?.$type !== 'color') throw new Error(`${file} has no colour for text.`);
    }
  },
};
