// What a framework compares when it takes over a page that its server wrote: an attribute that it never wrote is a fault.
import { expect } from 'chai';
import { describeEngines, open, pageOf, script, settle, STYLESHEET } from '../harness/embed.js';
import { specimens, TAGS } from '../harness/specimens.js';

describeEngines('a component that its author gave no attribute', (engine) => {
  it('gives itself none', async () => {
    const all = await specimens('tag', 'empty');
    const visit = await open(engine, pageOf(all, STYLESHEET + script()));
    await settle(visit);
    const attributes = await visit.page.evaluate(() =>
      [...document.querySelectorAll('section.specimen > *')].map((element) => [
        element.localName,
        ...element.getAttributeNames(),
      ]),
    );
    expect(attributes).to.have.length(2 * TAGS.length);
    expect(attributes).to.deep.equal(all.map(({ tag }) => [tag]));
  });
});
