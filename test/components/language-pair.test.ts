import '../../src/components/language-pair/language-pair.define.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { LanguagePair } from '../../src/components/language-pair/language-pair.js';
import { adoptPageStyles } from '../../stories/support/page-styles.js';

adoptPageStyles(['netsafe-language-pair']);

const words = (root: { textContent: string | null } | null) =>
  (root?.textContent ?? '').replace(/\s+/g, ' ').trim();
const empty = (lang: string, href = '/the-other') =>
  fixture<LanguagePair>(
    html`<netsafe-language-pair lang=${lang} href=${href}></netsafe-language-pair>`,
  );

describe('<netsafe-language-pair>', () => {
  for (const [lang, other, name, own] of [
    ['en', 'cy', 'Cymraeg', 'English'],
    ['cy', 'en', 'English', 'Cymraeg'],
  ] as const) {
    it(`leads from a page in ${lang} to the one in ${other}, whose language it calls by its own name`, async () => {
      const element = await empty(lang);
      const link = element.shadowRoot!.querySelector('a')!;
      expect(link.getAttribute('href')).to.equal('/the-other');
      expect([link.lang, link.hreflang, words(link)]).to.deep.equal([other, other, name]);
      const current = element.shadowRoot!.querySelector('[aria-current]')!;
      expect([(current as HTMLElement).lang, words(current)]).to.deep.equal([lang, own]);
      await expect(element).to.be.accessible();
    });
  }

  it('turns round when the language of its page does', async () => {
    const element = await empty('en');
    element.lang = 'cy';
    // A change of `lang` is seen in a task of its own.
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('a')!.hreflang).to.equal('en');
  });

  it('takes the address from the page’s own alternate, where it has none', async () => {
    const alternate = document.createElement('link');
    alternate.rel = 'alternate';
    alternate.hreflang = 'cy-GB';
    alternate.href = '/cy/page';
    document.head.append(alternate);
    try {
      const element = await empty('en', '');
      expect(element.shadowRoot!.querySelector('a')!.pathname).to.equal('/cy/page');
    } finally {
      alternate.remove();
    }
  });

  it('shows nothing where there is no other page, or no safe address to it', async () => {
    for (const href of ['', 'javascript:alert(1)', 'data:text/html,x']) {
      const element = await empty('en', href);
      expect(words(element.shadowRoot), href).to.equal('');
      expect(element.getBoundingClientRect().height, href).to.be.lessThan(3);
    }
  });

  it('leaves links of the page’s own as they are, and tells their author what they lack', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => said.push(text);
    const element = await fixture<LanguagePair>(
      html`<netsafe-language-pair>
        <p><a href="/en" lang="en">English</a> <a href="/cy" hreflang="cy" lang="cy">Cymraeg</a></p>
      </netsafe-language-pair>`,
    );
    console.warn = warn;
    expect(
      [...element.querySelectorAll('a')].map((link) => link.getAttributeNames().join()),
    ).to.deep.equal(['href,lang', 'href,hreflang,lang']);
    expect(said.join()).to.include('“English”').and.not.include('Cymraeg');
    expect(words(element)).to.equal('English Cymraeg');
  });
});
