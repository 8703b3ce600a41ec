import { html, render, type TemplateResult } from 'lit';
import type { Language } from '../../src/record/record.js';

/** Where a host page of stories/hosts/ takes our components. */
export type Places = Record<'banner' | 'notice' | 'quotation' | 'cards', TemplateResult>;

/**
 * A whole page of somebody else's, with our components in its places. Its style stands in the story, so it acts on the
 * document while the story is shown and goes with it. The host speaks its own language; its places, the toolbar's.
 */
export const hostPage = (source: string, language: Language, places: Places): TemplateResult => {
  const page = new DOMParser().parseFromString(source, 'text/html');
  document.title = page.title;
  const body = document.importNode(page.body, true);
  for (const place of body.querySelectorAll<HTMLElement>('[data-place]')) {
    place.lang = language;
    render(places[place.dataset.place as keyof Places], place);
  }
  return html`${[...page.querySelectorAll('style')]}
    <div lang=${page.documentElement.lang}>${[...body.childNodes]}</div>`;
};
