import { html, type TemplateResult } from 'lit';

/** One row of a table of foundations: what it looks like, its name, and what there is to know. */
export interface Row {
  sample: unknown;
  name: unknown;
  facts: readonly unknown[];
}

/** A table of foundations. It scrolls sideways by itself, by keyboard too, so that the page never does. */
export const table = (
  title: string,
  head: readonly string[],
  rows: readonly Row[],
): TemplateResult => html`
  <h2 lang="en">${title}</h2>
  <div class="scroller" tabindex="0" role="region" aria-label=${title} lang="en">
    <table class="foundation">
      <thead>
        <tr>
          ${head.map((each) => html`<th scope="col">${each}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ sample, name, facts }) => html`
            <tr>
              <td>${sample}</td>
              <th scope="row">${name}</th>
              ${facts.map((fact) => html`<td>${fact}</td>`)}
            </tr>
          `,
        )}
      </tbody>
    </table>
  </div>
`;

/** A field of colour, or of anything else that a style can draw. */
export const swatch = (style: string): TemplateResult =>
  html`<span class="swatch" aria-hidden="true" style=${style}></span>`;
