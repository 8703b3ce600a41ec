import { html, type TemplateResult } from 'lit';

/** A level that a heading may have. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** A heading of a level that is known only when it is shown. Anything but 1 to 6 is a 2. */
export const heading = (level: number, content: unknown): TemplateResult => {
  switch (level) {
    case 1:
      return html`<h1>${content}</h1>`;
    case 3:
      return html`<h3>${content}</h3>`;
    case 4:
      return html`<h4>${content}</h4>`;
    case 5:
      return html`<h5>${content}</h5>`;
    case 6:
      return html`<h6>${content}</h6>`;
    default:
      return html`<h2>${content}</h2>`;
  }
};
