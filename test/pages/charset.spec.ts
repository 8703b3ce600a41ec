// A page in windows-1252 whose server says nothing of the stylesheet's letters: it is read as the page is.
import { expect } from 'chai';
import { describeEngines, open, pageWith, STYLESHEET, styled } from '../harness/embed.js';

describeEngines('a page in windows-1252', (engine) => {
  it('has the quotation marks of Welsh', async () => {
    const html = pageWith(
      `<div data-netsafe="quote-block"><figure><blockquote><p>Geiriau</p></blockquote></figure></div>`,
      STYLESHEET,
      'lang="cy"',
    ).replace('<meta charset="utf-8">', '');
    const visit = await open(engine, html, {
      headers: { 'content-type': 'text/html; charset=windows-1252' },
    });
    await styled(visit);
    const seen = await visit.page.evaluate(() => [
      document.characterSet,
      getComputedStyle(document.querySelector('[data-netsafe]')!).quotes,
    ]);
    expect(seen).to.deep.equal(['windows-1252', '"‘" "’" "“" "”"']);
  });
});
