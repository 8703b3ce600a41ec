import { expect } from 'chai';
import {
  STYLESHEET,
  describeEngines,
  expectReadable,
  look,
  open,
  pageOf,
  script,
  settle,
} from '../support/embed.js';
import { specimens } from '../support/specimens.js';

describeEngines('what a page’s visitor leaves behind', (engine) => {
  it('is one request each for page, script, stylesheet and the record that the page names', async () => {
    const written = await specimens('plain', 'twin', 'tag', 'empty');
    const record = '/own/record.json';
    const visit = await open(
      engine,
      pageOf(written, STYLESHEET + script(`data-record="${record}"`)),
      { routes: { [record]: { body: '{ "services": {} }' } } },
    );
    await settle(visit);
    expectReadable(await look(visit), written);
    const { origin } = visit.server;
    const expected = ['/', '/netsafe.css', '/netsafe.js', record];
    expect([...visit.heard.requests].sort()).to.deep.equal(
      expected.map((path) => origin + path).sort(),
    );
    const served = visit.server.requests.filter((path) => path !== '/favicon.ico');
    expect(served.sort()).to.deep.equal(expected.sort());
    expect([visit.heard.problems(), visit.heard.warnings]).to.deep.equal([[], []]);
  });

  it('is no cookie and nothing in any storage', async () => {
    const visit = await open(
      engine,
      pageOf(await specimens('twin', 'tag', 'empty'), STYLESHEET + script()),
    );
    await settle(visit);
    const left = await visit.page.evaluate(async () => ({
      cookie: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
    }));
    expect(left).to.deep.equal({ cookie: '', local: 0, session: 0, databases: 0 });
    expect(await visit.page.browserContext().cookies()).to.deep.equal([]);
  });
});
