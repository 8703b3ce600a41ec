import type { Handle } from '@sveltejs/kit';
import { fillPage } from 'netsafe-elements/ssr';

export const handle: Handle = ({ event, resolve }) => {
  let page = '';
  return resolve(event, {
    // A tag may begin in one chunk and end in the next: the whole page is filled at once.
    transformPageChunk({ html, done }) {
      page += html;
      return done ? fillPage(page) : '';
    },
  });
};
