import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import {
  DIST,
  STYLESHEET,
  describeEngines,
  expectReadable,
  look,
  open,
  pageOf,
  script,
  settle,
} from '../support/embed.js';
import { TAGS, specimens } from '../support/specimens.js';

describeEngines('a page that loads the library twice', (engine) => {
  it('says nothing of two tags with one address', async () => {
    const written = await specimens('twin', 'tag', 'empty');
    const visit = await open(engine, pageOf(written, STYLESHEET + script() + script()));
    await settle(visit);
    expectReadable(await look(visit), written);
    expect(visit.server.requests.filter((path) => path === '/netsafe.js')).to.have.length(1);
    expect([visit.heard.problems(), visit.heard.warnings]).to.deep.equal([[], []]);
  });

  it('keeps the first of two copies, and says so once for each tag', async () => {
    const written = await specimens('twin', 'tag', 'empty');
    const visit = await open(
      engine,
      pageOf(written, STYLESHEET + script() + script('', '/copy/netsafe.js')),
      { routes: { '/copy/netsafe.js': { body: readFileSync(`${DIST}/netsafe.js`) } } },
    );
    await settle(visit);
    expectReadable(await look(visit), written);
    expect(visit.heard.problems()).to.be.empty;
    expect(visit.heard.warnings.map((text) => /<([\w-]+)>/.exec(text)?.[1]).sort()).to.deep.equal([
      ...TAGS,
    ]);
  });
});

describeEngines('a page where somebody else has a tag’s name', (engine) => {
  for (const taken of TAGS) {
    it(`leaves <${taken}> to them, registers the others, and says so once`, async () => {
      const all = await specimens('tag');
      const visit = await open(
        engine,
        pageOf(all, `${STYLESHEET}<script src="/theirs.js"></script>${script()}`),
        {
          routes: {
            '/theirs.js': {
              body: `customElements.define('${taken}', class Theirs extends HTMLElement {});`,
            },
          },
        },
      );
      await settle(visit);
      const views = await look(visit);
      // The words are children: they can be read whoever has the tag.
      expectReadable(views, all);
      expect(
        views.filter(({ frame }) => !frame.isUpgraded).map(({ frame }) => frame.name),
      ).to.deep.equal([taken]);
      expect(visit.heard.warnings).to.have.length(1);
      expect(visit.heard.warnings[0]).to.include(`<${taken}> is taken by something else`);
      expect(visit.heard.problems()).to.be.empty;
    });
  }
});
