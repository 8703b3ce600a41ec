// One component without a bundler: its module, what it shares, and an import map that pins every file of them.
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { runSnippet } from '../../src/tools/snippet/command.js';
import { version } from '../../src/base/version.generated.js';
import { describeEngines, DIST, open } from '../harness/embed.js';
import type { Route } from '../harness/server.js';
import { TAGS } from '../harness/specimens.js';

const FILES = Object.keys(
  JSON.parse(readFileSync(`${DIST}/integrity.json`, 'utf8')) as Record<string, string>,
);
const typeOf = (file: string) => (file.endsWith('.css') ? 'text/css' : 'text/javascript');

/** Every built file, where a site serves it, and one of them otherwise. */
const routes = (changed = ''): Record<string, Route> =>
  Object.fromEntries(
    FILES.map((file) => [
      `/netsafe/${version}/${file}`,
      {
        headers: { 'content-type': typeOf(file) },
        body: `${readFileSync(`${DIST}/${file}`, 'utf8')}${file === changed ? '/* tampered with */' : ''}`,
      },
    ]),
  );

const pageOf = async (name: string, ...args: string[]) => {
  let html = '';
  await runSnippet([name, ...args], { out: (text) => (html += text) });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>${html}</html>`;
};

describeEngines('a component’s module', (engine) => {
  for (const tag of TAGS) {
    const name = tag.slice('netsafe-'.length);
    it(`registers ${tag}, and no other`, async () => {
      const visit = await open(engine, await pageOf(name, '--module'), { routes: routes() });
      const registered = await visit.page.evaluate(
        async (tag, tags) => {
          await customElements.whenDefined(tag);
          return tags.filter((each) => customElements.get(each));
        },
        tag,
        [...TAGS],
      );
      expect(registered).to.deep.equal([tag]);
      const asked = visit.server.requests.filter((path) => path.includes('/modules/'));
      expect(asked).to.have.length.within(2, 4);
      expect(visit.heard.problems()).to.deep.equal([]);
    });
  }

  it('is found by its name, through the import map', async () => {
    const page = await pageOf('quote-block', '--module');
    const visit = await open(
      engine,
      page.replace(
        '</html>',
        `<script type="module">import 'netsafe-elements/release-card.js'</script></html>`,
      ),
      { routes: routes() },
    );
    await visit.page.evaluate(() => customElements.whenDefined('netsafe-release-card'));
    expect(visit.heard.problems()).to.deep.equal([]);
  });

  // Firefox ESR checks a module by its tag, and does not yet know the hashes of an import map.
  const checked =
    engine === 'chromium' ? /^modules\/(?:shared-.+|quote-block)\.js$/ : /quote-block\.js$/;
  for (const changed of FILES.filter((file) => checked.test(file) && file.startsWith('modules/'))) {
    it(`does not run where a file of it was tampered with: ${changed.replace(/-[\w-]{8}\./, '.')}`, async () => {
      // An async module holds up the load event, so all is over when the page is open.
      const visit = await open(engine, await pageOf('quote-block', '--module'), {
        routes: routes(changed),
      });
      expect(visit.server.requests.some((path) => path.endsWith(changed))).to.equal(true);
      const isDefined = await visit.page.evaluate(
        () => !!customElements.get('netsafe-quote-block'),
      );
      expect(isDefined).to.equal(false);
      const words = await visit.page.evaluate(() => document.body.innerText);
      expect(words, 'the words stand without it').to.match(/\w+ \w+ \w+/);
    });
  }
});
