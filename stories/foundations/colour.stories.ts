import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { pairs, roles } from '../../tokens/roles.generated.json';

const meta: Meta = { title: 'Foundations/Colour' };
export default meta;

const colours = roles.filter(({ type }) => type === 'color');
const scheme = (globals: Record<string, unknown>) => (globals.scheme === 'dark' ? 'dark' : 'light');

/** Every colour role, what it is for, and what it is in each scheme. Components read roles, never raw values. */
export const Roles: StoryObj = {
  render: (_, { globals }) => html`
    <h2 lang="en">Colour roles</h2>
    <div class="scroller" tabindex="0" role="region" aria-label="Table of colours" lang="en">
      <table class="foundation">
        <thead>
          <tr>
            <th scope="col">Colour</th>
            <th scope="col">Custom property</th>
            <th scope="col">What it is for</th>
          </tr>
        </thead>
        <tbody>
          ${colours.map(
            ({ property, description, values }) => html`
              <tr>
                <td>
                  <span class="swatch" style=${`background:${values[scheme(globals)]}`}></span>
                  ${values[scheme(globals)]}
                </td>
                <th scope="row"><code>${property}</code></th>
                <td>${description}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `,
};

/** Every pair that the roles declare, with the ratio that the build computed and the one that it demands. */
export const Contrast: StoryObj = {
  render: (_, { globals }) => html`
    <h2 lang="en">Contrast of every pair</h2>
    <div class="scroller" tabindex="0" role="region" aria-label="Table of colours" lang="en">
      <table class="foundation">
        <thead>
          <tr>
            <th scope="col">Seen together</th>
            <th scope="col">Foreground on surface</th>
            <th scope="col">Ratio</th>
            <th scope="col">Needed</th>
          </tr>
        </thead>
        <tbody>
          ${pairs
            .filter((pair) => pair.scheme === scheme(globals))
            .map(({ foreground, surface, ratio, needed, rule }) => {
              const value = (name: string) =>
                colours.find((role) => role.name === `color.${name}`)?.values[scheme(globals)] ??
                '';
              return html`
                <tr>
                  <td>
                    <span
                      class="swatch"
                      aria-hidden="true"
                      style=${`background:${value(surface)};box-shadow:inset 0 0 0 10px ${value(surface)},inset 0 0 0 40px ${value(foreground)}`}
                    ></span>
                  </td>
                  <th scope="row">${foreground} on ${surface}</th>
                  <td>${ratio.toFixed(2)}:1</td>
                  <td>${needed}:1. ${rule}</td>
                </tr>
              `;
            })}
        </tbody>
      </table>
    </div>
  `,
};
