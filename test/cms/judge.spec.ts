// The judge must see every harm that it is there for.
import { expect } from 'chai';
import { OWN_ATTRIBUTES, pieces, type Piece } from './pieces.js';
import { survivalOf, type Survival } from './survival.js';

const PIECE: Piece = {
  id: 'a banner',
  tier: 'tag',
  tag: 'netsafe-helpline-banner',
  html: `<netsafe-helpline-banner loudness="loud" id="help" class="wide calm">
    <h2>Call now</h2><p>Call <a href="tel:01632960123">01632 960 123</a></p><p><small>Limits</small></p>
  </netsafe-helpline-banner>`,
};

const UNHARMED: Survival = {
  words: true,
  runTogether: [],
  links: true,
  frame: true,
  lost: [],
  lostOfFrame: [],
  gained: [],
};

const HARMS: Record<string, [from: string | RegExp, to: string, seen: Partial<Survival>]> = {
  'a word that is gone': ['now', '', { words: false }],
  'a paragraph that is one no more': [/<p>(Call.*?)<\/p>/, '$1', { words: true, lost: ['p'] }],
  'a digit of the number': ['960 123', '960 132', { words: false, links: false }],
  'a digit of what is dialled': ['tel:01632960123', 'tel:01632960132', { links: false }],
  'an address that is gone': [' href="tel:01632960123"', '', { links: false, lost: ['a[href]'] }],
  'words in another order': [/(<h2>.*<\/h2>)(<p>.*<\/p>)/, '$2$1', { words: false }],
  'a frame that is gone': [/<\/?netsafe[^>]*>/g, '', { frame: false }],
  'words that left their frame': [
    /(<p><small>.*)(<\/netsafe-helpline-banner>)/s,
    '$2$1',
    { frame: false, words: true },
  ],
  'an attribute of the frame': [' loudness="loud"', '', { lostOfFrame: ['[loudness]'] }],
  'a value of the frame': ['"loud"', '"quiet"', { lostOfFrame: ['[loudness]'] }],
  'a class of the frame': ['wide calm', 'wide', { lostOfFrame: ['[class]'] }],
  'an element inside': [/<\/?small>/g, '', { lost: ['small'] }],
  'an element that is new': ['<h2>', '<h2><br>', { gained: ['br'] }],
};

describe('the judge of what survived', () => {
  it('finds nothing where nothing happened', () => {
    const otherLines = PIECE.html.replace(/\s+/g, ' ');
    expect(survivalOf(PIECE, PIECE.html, otherLines)).to.deep.equal(UNHARMED);
  });

  for (const [what, [from, to, seen]] of Object.entries(HARMS)) {
    it(`finds ${what}`, () => {
      const harmed = PIECE.html.replace(from, to);
      expect(harmed).to.not.equal(PIECE.html);
      expect(survivalOf(PIECE, PIECE.html, harmed)).to.deep.include(seen);
    });
  }

  it('finds two words that became one where a block was lost', () => {
    const harmed = PIECE.html.replace('</h2><p>', '');
    expect(survivalOf(PIECE, PIECE.html, harmed)).to.deep.include({
      words: true,
      runTogether: [PIECE.tag],
    });
  });

  it('sees every component in every form, with every attribute that it has', async () => {
    const all = [...(await pieces('tag')), ...(await pieces('data'))];
    for (const piece of all) {
      const bare = piece.html.replace(/<(netsafe-\S+|\w+ data-netsafe="[^"]*")[^>]*>/, '<$1>');
      const { lostOfFrame } = survivalOf(piece, piece.html, bare);
      const prefix = piece.tier === 'data' ? 'data-' : '';
      const own = OWN_ATTRIBUTES[piece.tag]!.map(({ name }) => `[${prefix}${name}]`);
      expect(lostOfFrame, piece.html.slice(0, 200)).to.have.members([
        '[class]',
        '[data-netsafe-theme]',
        '[id]',
        '[lang]',
        ...own,
      ]);
    }
  });
});
