// Names before version 1 that pages may still hold: each works, and its author is warned once.
import '../../src/components/contact-link/contact-link.define.js';
import '../../src/components/help-routes/help-routes.define.js';
import '../../src/components/release-page/release-page.define.js';
import { expect, fixture } from '@open-wc/testing';
import type { NetsafeElement } from '../../src/base/element.js';
import { record } from '../../src/record/record.js';

const RENAMED = [
  {
    old: '<netsafe-help-routes route="under-18"></netsafe-help-routes>',
    today: '<netsafe-help-routes open="under-18"></netsafe-help-routes>',
    warning: /netsafe-help-routes: route is called open now/,
    shows: (root: ParentNode) => root.querySelector('details[open] summary')?.textContent,
    expected: record.routes['under-18'].label.en,
  },
  {
    old: '<netsafe-contact-link service="nspcc" via="message"></netsafe-contact-link>',
    today: '<netsafe-contact-link service="nspcc" via="email"></netsafe-contact-link>',
    warning: /netsafe-contact-link: via="message" is called via="email" now/,
    shows: (root: ParentNode) => root.querySelector('a')?.getAttribute('href'),
    expected: record.services.nspcc.channels!.find(({ kind }) => kind === 'email')!.href,
  },
];

describe('a name that has been replaced', () => {
  let said: string[];
  const { warn } = console;
  beforeEach(() => {
    said = [];
    console.warn = (text: string) => said.push(text);
  });
  afterEach(() => {
    console.warn = warn;
  });

  for (const { old, today, warning, shows, expected } of RENAMED)
    it(`still works, and is warned of once: ${old}`, async () => {
      const rendered = async (html: string) => {
        const element = await fixture<NetsafeElement>(html);
        await element.updateComplete;
        return shows(element.shadowRoot!);
      };
      expect(await rendered(today)).to.equal(expected);
      expect(said).to.deep.equal([]);
      expect(await rendered(old)).to.equal(expected);
      expect(await rendered(old)).to.equal(expected);
      expect(said).to.have.length(1);
      expect(said[0]).to.match(warning);
    });

  it('gives its value to the new one: updated, of a release page', async () => {
    const page = await fixture<HTMLElementTagNameMap['netsafe-release-page']>(
      '<netsafe-release-page updated="2024-05-09"><p>Words</p></netsafe-release-page>',
    );
    expect(page.modified).to.equal('2024-05-09');
    page.removeAttribute('updated');
    expect(page.modified).to.equal('');
    page.setAttribute('modified', '2024-05-10');
    expect(page.modified).to.equal('2024-05-10');
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/netsafe-release-page: updated is called modified now/);
  });
});
