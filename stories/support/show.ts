import { render } from 'lit';

/** For a page in MDX, which React draws: shows a template of ours in an element of its own. */
export const show = (template: () => unknown) => (place: HTMLElement | null) => {
  if (place) render(template(), place);
};
