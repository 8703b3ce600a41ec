// What somebody edits is saved as it stands: the script changes nothing there, and leaves no mark.
import '../../src/components/contact-link/contact-link.define.js';
import '../../src/components/helpline-banner/helpline-banner.define.js';
import '../../src/components/language-pair/language-pair.define.js';
import '../../src/components/operation-note/operation-note.define.js';
import '../../src/components/partner-strip/partner-strip.define.js';
import '../../src/components/quote-block/quote-block.define.js';
import '../../src/components/release-card/release-card.define.js';
import '../../src/components/release-list/release-list.define.js';
import '../../src/components/release-page/release-page.define.js';
import { expect, fixture } from '@open-wc/testing';
import { overrideServices, record } from '../../src/record/record.js';
import { telHref } from '../../src/numbers/phone.js';
import { watchDataElements } from '../../src/page/data-elements.js';

const FORMER = '01632 960 111';
const NEW = '01632 960 999';
const [site] = record.services['stop-it-now'].formerSites!;

const LINK = `<a href="${telHref(FORMER)}">${FORMER}</a>`;

// All that an earlier build wrote something to.
const MARKUP = `<netsafe-release-page published="2017-05-08" modified="2017-05-08" embargo="2017-05-08"><hgroup><h1>Title</h1>
<p><small>Force, <time datetime="2017-05-08">8 May 2017</time></small></p>
<p><small>Updated <time datetime="2017-05-08">8 May 2017</time></small></p>
<p><strong>Embargoed until <time datetime="2017-05-08">8 May 2017</time></strong></p></hgroup>
<netsafe-quote-block><figure><blockquote><p>“Words.”</p></blockquote></figure></netsafe-quote-block></netsafe-release-page>
<netsafe-release-list><netsafe-release-card><h3><a href="#x">Title</a></h3><img src="data:," alt="A field"></netsafe-release-card></netsafe-release-list>
<netsafe-partner-strip><ul><li><img src="data:," alt="Force"></li></ul></netsafe-partner-strip>
<netsafe-language-pair><p><a href="/cy" hreflang="cy">Cymraeg</a></p></netsafe-language-pair>
<netsafe-operation-note><aside><h2>Operation</h2></aside></netsafe-operation-note>
<netsafe-contact-link><a href="tel:01632960222">01632 960 222</a></netsafe-contact-link>`;

const DATED = `<netsafe-helpline-banner title="${FORMER}"><p>${LINK} <img alt="${FORMER}" src="data:,"></p></netsafe-helpline-banner>
<netsafe-contact-link><a href="https://${site!}/x">${site!}</a></netsafe-contact-link>
<div data-netsafe="helpline-banner"><p>${LINK}</p></div>`;

const settle = async () => {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve, 20));
};

describe('what an editor saves', () => {
  before(() => {
    overrideServices({ 'stop-it-now': { number: NEW, formerNumbers: [FORMER] } });
    watchDataElements();
  });
  after(() => {
    overrideServices({});
  });

  it('is what stood there, whatever the script has decided', async () => {
    const place = await fixture<HTMLElement>(`<div>${MARKUP}</div>`);
    await settle();
    expect(place.innerHTML).to.equal(MARKUP);
  });

  for (const [where, around] of Object.entries({
    contenteditable: (html: string) => `<div contenteditable>${html}</div>`,
    'contenteditable for plain text': (html: string) =>
      `<div contenteditable="plaintext-only">${html}</div>`,
    'what an editor keeps from being typed into': (html: string) =>
      `<div contenteditable="true"><div contenteditable="false">${html}</div></div>`,
  })) {
    it(`is to the letter what it was loaded with, in ${where}`, async () => {
      const html = around(MARKUP + DATED);
      const place = await fixture<HTMLElement>(`<div>${html}</div>`);
      const was = place.innerHTML;
      await settle();
      expect(place.innerHTML).to.equal(was);
    });
  }

  it('keeps what is being typed into a number’s link', async () => {
    const place = await fixture<HTMLElement>(
      `<div contenteditable><netsafe-helpline-banner><p>${LINK}</p></netsafe-helpline-banner></div>`,
    );
    const text = place.querySelector('a')!.firstChild as Text;
    text.data = FORMER.slice(0, -1);
    await settle();
    text.data = FORMER;
    await settle();
    expect(place.querySelector('a')!.outerHTML).to.equal(LINK);
  });

  it('is left alone in an editable part of a tag, and corrected beside it', async () => {
    const place = await fixture<HTMLElement>(
      `<netsafe-helpline-banner><p>${FORMER}</p><p contenteditable>${LINK}</p></netsafe-helpline-banner>`,
    );
    await settle();
    expect(place.innerHTML).to.equal(`<p>${NEW}</p><p contenteditable="">${LINK}</p>`);
  });

  it('is left alone in a document that is edited as a whole', async () => {
    const frame = await fixture<HTMLIFrameElement>('<iframe title="Editor"></iframe>');
    const page = frame.contentDocument!;
    page.designMode = 'on';
    const element = document.createElement('netsafe-helpline-banner');
    element.innerHTML = `<p>${LINK}</p>`;
    page.body.append(element);
    await settle();
    expect(element.innerHTML).to.equal(`<p>${LINK}</p>`);
  });
});
