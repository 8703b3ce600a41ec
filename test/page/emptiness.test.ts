// What is nothing to a reader: then the tag says what it is for.
import '../../src/components/helpline-banner/helpline-banner.define.js';
import '../../src/components/contact-link/contact-link.define.js';
import '../../src/components/key-figures/key-figures.define.js';
import { expect, fixture } from '@open-wc/testing';
import { record } from '../../src/record/record.js';
import type { NetsafeElement } from '../../src/base/element.js';
import { adoptPageStyles } from '../../stories/support/page-styles.js';

adoptPageStyles(['netsafe-helpline-banner', 'netsafe-contact-link', 'netsafe-key-figures']);

const { number = '' } = record.services['stop-it-now'];

const nothing: Record<string, string> = {
  'white space': ' \n\t\u00A0\u3000',
  'a zero-width space': '&#8203;',
  'a soft hyphen': '&shy;',
  'joiners and marks of direction': '&zwj;&zwnj;&lrm;&rlm;&#x2060;&#x202E;&#xFEFF;',
  'a variation selector and a tag character': '&#xFE0F;&#xE0041;',
  'a Hangul filler and a blank of Braille': '&#x3164;&#x2800;',
  'an empty paragraph of an editor': '<p><br></p><p>&nbsp;</p><p><o:p>&#8203;</o:p></p>',
  'a comment': '<!-- Banner -->',
  'a script': '<script type="application/json">{"a": 1}</script>',
  'a style': '<style>p { color: red }</style>',
  'a template': '<template><p>Words</p></template>',
  'what is there without scripts': '<noscript>Words</noscript>',
  'what is hidden': '<span hidden>Words</span><p hidden="until-found">Words</p>',
  'what its own style hides':
    '<p style="Display : none">Words</p><p style="visibility:hidden">W</p>',
  'what is for another slot': '<span slot="record">Words</span><p slot="x">Words</p>',
  'a hidden picture': '<img hidden src="data:,"><svg hidden></svg>',
  'a picture that counts visitors': '<img src="data:," width="1" height="1" alt="">',
  'a frame that counts visitors': '<iframe width="0" height="0" style="display:none"></iframe>',
  'a field for machines': '<input type="hidden" value="x">',
  'sound without controls': '<audio></audio>',
  'a dialog that is closed': '<dialog>Words</dialog>',
  'a list for a field': '<datalist><option>Words</option></datalist>',
  'what is about the page': '<link rel="x" href="data:,"><meta name="x" content="y">',
};

const something: Record<string, string> = {
  'a letter': 'x',
  'a sign': '☎',
  'a number in pieces': '<b>9</b>',
  'a picture': '<img src="data:," alt="A field">',
  'a drawing': '<svg viewBox="0 0 1 1"></svg>',
  'a film': '<video></video>',
  'sound with controls': '<audio controls></audio>',
  'a frame': '<iframe title="Film"></iframe>',
  'a field': '<input>',
  'a button': '<p><button aria-label="Play"></button></p>',
  'a choice': '<select><option></option></select>',
  'a place to write': '<textarea></textarea>',
  'a canvas': '<canvas></canvas>',
  'a measure': '<meter value="1"></meter>',
  'a formula': '<math><mi></mi></math>',
  'an open dialog': '<dialog open>Words</dialog>',
  'an element of somebody’s own': '<x-film></x-film>',
  'one of ours': '<netsafe-contact-link></netsafe-contact-link>',
  'a form whose field has a method’s name':
    '<form><input name="getAttribute"><input name="childNodes"></form>',
};

const banner = async (children: string) => {
  const element = await fixture<NetsafeElement>(
    `<netsafe-helpline-banner>${children}</netsafe-helpline-banner>`,
  );
  await element.updateComplete;
  return element;
};
const says = (element: Element) => !!element.shadowRoot?.textContent.includes(number);

describe('a tag', () => {
  for (const [what, html] of Object.entries(nothing)) {
    it(`speaks where it holds nothing but ${what}`, async () => {
      const element = await banner(html);
      expect(says(element)).to.equal(true);
      const link = element.shadowRoot!.querySelector('a')!;
      expect(link.getBoundingClientRect().height).to.be.at.least(44);
      // Nothing is lost.
      expect(element.childNodes.length).to.be.at.least(1);
    });
  }

  for (const [what, html] of Object.entries(something)) {
    it(`leaves the word to ${what}`, async () => {
      expect(says(await banner(html))).to.equal(false);
    });
  }

  it('speaks once its last words are hidden by what they are replaced with', async () => {
    const element = await banner('<p>Words</p>');
    element.innerHTML = '<p>&#8203;</p>';
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    expect(says(element)).to.equal(true);
  });

  it('has no frame where it holds nothing and has nothing to say', async () => {
    const element = await fixture<NetsafeElement>(
      '<netsafe-key-figures>&#8203;</netsafe-key-figures>',
    );
    await element.updateComplete;
    expect(getComputedStyle(element).display).to.equal('none');
    expect(element.getAttributeNames()).to.deep.equal([]);
    element.append('Words');
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    expect(getComputedStyle(element).display).to.equal('flow-root');
  });
});
