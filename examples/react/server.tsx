import { fillPage } from 'netsafe-elements/ssr';
import { renderToString } from 'react-dom/server';
import { App } from './app';

/** The page, with every word in it: React writes the tags, and the empty ones are filled. */
export const renderPage = (shell: string): Promise<string> =>
  fillPage(shell.replace('<!--app-->', () => renderToString(<App />)));
