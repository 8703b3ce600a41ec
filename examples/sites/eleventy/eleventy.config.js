import { readFile } from 'node:fs/promises';
import { fillPage } from 'netsafe-elements/ssr';

const NETSAFE = 'node_modules/netsafe-elements/dist';

export default async function (site) {
  const words = JSON.parse(await readFile('words.generated.json', 'utf8'));
  site.addGlobalData('said', words);
  site.addPassthroughCopy({
    [`${NETSAFE}/netsafe.js`]: 'netsafe.js',
    [`${NETSAFE}/netsafe.css`]: 'netsafe.css',
    'page.generated.css': 'page.css',
  });
  site.addTransform('netsafe', function (content) {
    return this.page.outputPath.endsWith('.html') ? fillPage(content) : content;
  });
}

export const config = { dir: { input: 'pages' } };
