import { expect } from 'chai';
import {
  STYLESHEET,
  describeEngines,
  expectReadable,
  expectStyled,
  look,
  open,
  pageOf,
  script,
  settle,
  styled,
} from '../support/embed.js';
import type { Reply } from '../support/server.js';
import { specimens } from '../support/specimens.js';

const BROKEN: Record<string, Reply> = {
  'answers 404': { status: 404, body: 'Not found' },
  'comes with another type': { headers: { 'content-type': 'text/plain' }, body: 'alert(1)' },
  'never comes': { hang: true },
};

describeEngines('a page without the script', (engine) => {
  // Firefox has no switch for it that a test could reach; what it does then is what a policy does below.
  if (engine === 'chromium') {
    it('reads and dials where JavaScript is off', async () => {
      const written = await specimens('plain', 'twin', 'tag');
      const visit = await open(engine, pageOf(written, STYLESHEET + script()), {
        withoutJavaScript: true,
      });
      const views = await look(visit);
      expectReadable(views, written);
      const framed = views.filter(({ id }) => !id.endsWith('plain'));
      expectStyled(framed);
      expect(framed.map(({ frame }) => frame.isUpgraded)).to.not.include(true);
      expect(visit.heard.problems()).to.be.empty;
    });
  }

  it('reads and dials where a policy forbids all scripts', async () => {
    const written = await specimens('plain', 'twin', 'tag');
    const visit = await open(engine, pageOf(written, STYLESHEET + script()), {
      headers: { 'content-security-policy': "script-src 'none'" },
    });
    expect(visit.server.requests).to.not.include('/netsafe.js');
    const views = await look(visit);
    expectReadable(views, written);
    expectStyled(views.filter(({ id }) => !id.endsWith('plain')));
    expect(visit.heard.problems('/netsafe.js')).to.be.empty;
  });

  for (const [what, reply] of Object.entries(BROKEN)) {
    it(`reads and dials where the script ${what}`, async () => {
      const written = await specimens('twin', 'tag');
      const visit = await open(engine, pageOf(written, STYLESHEET + script()), {
        routes: { '/netsafe.js': reply },
        // A script that hangs holds back `load`, and must not hold back this.
        until: reply.hang ? 'domcontentloaded' : 'load',
      });
      expect(visit.server.requests).to.include('/netsafe.js');
      await styled(visit);
      const views = await look(visit);
      expectReadable(views, written);
      expectStyled(views);
      expect(visit.heard.problems('/netsafe.js')).to.be.empty;
    });
  }

  it('reads and dials with the stylesheet alone, and an empty tag takes nothing along', async () => {
    const written = await specimens('twin', 'tag');
    const empty = await specimens('empty');
    const visit = await open(engine, pageOf([...written, ...empty], STYLESHEET));
    const views = await look(visit);
    expectReadable(views.slice(0, written.length), written);
    expectStyled(views.slice(0, written.length));
    const rest = views.slice(written.length);
    expect(rest.map(({ id, words, isFollowed }) => ({ id, words, isFollowed }))).to.deep.equal(
      empty.map(({ id }) => ({ id, words: '', isFollowed: true })),
    );
    expect(visit.heard.problems()).to.be.empty;
  });
});

describeEngines('a page with the script alone', (engine) => {
  it('gets netsafe.css from beside the script, and asks nobody else', async () => {
    const written = await specimens('twin', 'tag', 'empty');
    const visit = await open(engine, pageOf(written, script()));
    await settle(visit);
    await styled(visit);
    const views = await look(visit);
    expectReadable(views, written);
    expectStyled(views);
    expect(views.map(({ frame }) => frame.isUpgraded)).to.not.include(false);
    const { origin } = visit.server;
    expect(visit.heard.requests).to.deep.equal([
      `${origin}/`,
      `${origin}/netsafe.js`,
      `${origin}/netsafe.css`,
    ]);
    expect(visit.heard.problems()).to.be.empty;
  });
});
