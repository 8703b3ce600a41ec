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
import { specimens } from '../support/specimens.js';

declare global {
  var violations: string[];
}

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

const noteViolations = () => {
  globalThis.violations = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    // The browser's own icon, which no page asked for.
    if (!blockedURI.endsWith('/favicon.ico')) violations.push(`${violatedDirective} ${blockedURI}`);
  });
};

const HEADS = { 'stylesheet and script': STYLESHEET + script(), 'the script alone': script() };

describeEngines('a page under a strict content policy and Trusted Types', (engine) => {
  for (const [what, head] of Object.entries(HEADS)) {
    it(`upgrades and styles with ${what}, and violates nothing`, async () => {
      const written = await specimens('twin', 'tag', 'empty');
      const visit = await open(engine, pageOf(written, head), {
        headers: { 'content-security-policy': POLICY },
        before: noteViolations,
      });
      await settle(visit);
      await styled(visit);
      const views = await look(visit);
      expectReadable(views, written);
      expectStyled(views);
      expect(views.map(({ frame }) => frame.isUpgraded)).to.not.include(false);
      expect(await visit.page.evaluate(() => violations)).to.deep.equal([]);
      expect(visit.heard.problems('/favicon.ico')).to.be.empty;
    });
  }

  it('reports what does violate it, so that the silence above means something', async () => {
    const visit = await open(engine, pageOf(await specimens('tag'), STYLESHEET + script()), {
      headers: { 'content-security-policy': POLICY },
      before: noteViolations,
    });
    await visit.page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = 'p { color: red }';
      document.head.append(style);
      return embedInspector.frames();
    });
    expect(await visit.page.evaluate(() => violations)).to.have.length(1);
  });
});
