import { expect } from 'chai';
import { tellsWhoIn } from '../../src/internal/tells-who.js';

describe('tellsWhoIn', () => {
  // Invented. The postcode’s area has no such district.
  const telling: [text: string, found: string][] = [
    ['offences against a girl aged 14', 'aged 14'],
    ['a child of Exampletown at the age of 9', 'age of 9'],
    ['a 12-year-old boy', '12-year-old'],
    ['who was 7 years old', '7 years old'],
    ['merch 14 oed', '14 oed'],
    ['bachgen 9 mlwydd oed', '9 mlwydd oed'],
    ['of Sample Street, Exampletown', 'Sample Street'],
    ['o Heol yr Enghraifft', 'Heol yr Enghraifft'],
    ['at ZZ99 9ZZ', 'ZZ99 9ZZ'],
  ];
  for (const [text, found] of telling) {
    it(`finds “${found}”`, () => {
      expect(tellsWhoIn(text)).to.deep.equal([found]);
    });
  }

  for (const text of [
    'A man in his 40s, north Exampleshire, 8 May 2017',
    'a 43-year-old man, aged 43, 43 oed',
    'sexual activity with a child under 13',
    'a child aged under 16',
    'a child under 13 years old',
    'images of anyone under 18 years old',
    'aged 13 to 15',
    'aged 13–15',
    'aged 16 or over',
    'aged 18 to 24',
    'plentyn dan 13 oed',
    'rhwng 13 a 15 oed',
    'Exampletown Crown Court, 14 images, 9 months in prison',
    'on the street, by the road',
    'Operation ZZ9',
  ]) {
    it(`finds nothing in “${text}”`, () => {
      expect(tellsWhoIn(text)).to.deep.equal([]);
    });
  }
});
