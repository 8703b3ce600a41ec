// Which data-netsafe elements become tags, and which stay as they are.
import '../../src/components/helpline-banner/helpline-banner.define.js';
import { expect, fixture } from '@open-wc/testing';
import { record } from '../../src/record/record.js';
import { watchDataElements } from '../../src/page/data-elements.js';

const { number = '' } = record.services['stop-it-now'];
const WORDS = '<h2>Words of the page</h2>';
const TAG = 'netsafe-helpline-banner';

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));
const dataElement = (html: string = WORDS, name = 'section') => {
  const element = document.createElement(name);
  element.dataset.netsafe = 'helpline-banner';
  element.innerHTML = html;
  return element;
};

describe('a data-element', () => {
  let place: HTMLElement;
  before(() => {
    watchDataElements();
  });
  beforeEach(async () => {
    place = await fixture<HTMLElement>('<div></div>');
  });
  it('becomes the tag when it is marked later, and when it is filled later', async () => {
    place.innerHTML = `<section>${WORDS}</section><section data-netsafe="helpline-banner"></section>`;
    await settle();
    expect(place.querySelector(TAG)).to.equal(null);
    const [later, empty] = place.children as unknown as [HTMLElement, HTMLElement];
    later.dataset.netsafe = 'helpline-banner';
    empty.innerHTML = WORDS;
    await settle();
    expect([...place.children].map(({ localName }) => localName)).to.deep.equal([TAG, TAG]);
    expect(place.querySelectorAll('h2')).to.have.length(2);
  });

  it('is left alone where it is empty: its words may stand behind it', async () => {
    place.innerHTML = `<div data-netsafe="helpline-banner">&#8203;</div><h2>Words</h2><p>${number}</p>`;
    const was = place.innerHTML;
    await settle();
    expect(place.innerHTML).to.equal(was);
  });

  for (const key of ['__reactFiber$x', '__vnode', Symbol('svelte')]) {
    it(`stays the node that a framework knows and will look for: ${String(key)}`, async () => {
      const element = dataElement();
      Object.assign(element, { [key]: {} });
      place.append(element);
      await settle();
      expect(element.parentNode).to.equal(place);
      expect(element.innerHTML).to.equal(WORDS);
      // What React does when it unmounts.
      place.removeChild(element);
      expect(place.childNodes).to.have.length(0);
    });
  }

  it('is no form, whose fields stand in for its methods, and stops no other', async () => {
    const form = dataElement('<input name="attributes"><input name="matches">', 'form');
    const broken = dataElement();
    // One that fails, whatever fails in it.
    broken.before = () => {
      throw new Error('once');
    };
    place.append(form, dataElement(), dataElement('<form><input name="childNodes"></form>'));
    await settle();
    expect([...place.children].map(({ localName }) => localName)).to.deep.equal(['form', TAG, TAG]);
    expect(broken.isConnected).to.equal(false);
  });

  it('keeps what stands in it, though a name of the page stands in for a document’s property', async () => {
    const names = ['scripts', 'head', 'readyState', 'activeElement', 'documentElement', 'title'];
    const images = names.map((name) => {
      const image = document.createElement('img');
      image.setAttribute('name', name);
      return image;
    });
    place.append(...images, dataElement());
    await settle();
    expect(document.scripts).to.equal(images[0]);
    expect(place.querySelector(`${TAG} > h2`)).not.to.equal(null);
    for (const image of images) image.remove();
  });
});
