// Nobody has to see where a thing stands, its colour or its shape, to know what is meant (WCAG 2.2 SC 1.3.3).
import { expect } from 'chai';
import { factsOf } from '../../src/tools/record/facts.js';
import { readRecord } from '../../src/tools/record/read-record.js';

const COLOURS = 'red|amber|green|blue|yellow|orange|grey|white|black|purple|round|square|large|big';
const COLOURS_CY =
  'coch|oren|gwyrdd|werdd|glas|las|melyn|felen|llwyd|gwyn|du|porffor|crwn|sgwâr|mawr';
const PARTS = 'buttons?|boxe?s?|links?|panels?|signs?|plates?|text|words|icons?';
const PARTS_CY = 'botwm|botymau|blwch|blychau|dolen|dolenni|panel|arwydd|testun|eicon';

const SENSES: Record<'en' | 'cy', readonly RegExp[]> = {
  en: [
    /\b(?:on|to|at) (?:the|your) (?:left|right|top|bottom)\b/i,
    /\b(?:left|right)[- ]hand\b/i,
    new RegExp(`\\b(?:${COLOURS}) (?:${PARTS})\\b`, 'i'),
    new RegExp(`\\b(?:${PARTS}) (?:above|below|beside|opposite)\\b`, 'i'),
  ],
  cy: [
    /\b(?:ar|i) (?:y|’r|'r) (?:chwith|dde|brig|gwaelod)\b/i,
    new RegExp(`\\b(?:${PARTS_CY}) (?:${COLOURS_CY})\\b`, 'i'),
    new RegExp(`\\b(?:${PARTS_CY}) (?:uchod|isod|gyferbyn)\\b`, 'i'),
  ],
};

const found = (text: string, language: 'en' | 'cy') =>
  SENSES[language].some((pattern) => pattern.test(text));

describe('the words of the record', () => {
  it('are read for what has to be seen', () => {
    for (const text of [
      'Press the red button.',
      'Call the number on the right.',
      'Use the box below.',
      'The left-hand column says more.',
    ])
      expect(found(text, 'en'), text).to.equal(true);
    for (const text of [
      'Pwyswch y botwm coch.',
      'Defnyddiwch y blwch isod.',
      'Mae’r rhif ar y dde.',
    ])
      expect(found(text, 'cy'), text).to.equal(true);
    for (const text of [
      'You have the right to be heard.',
      'Call the police.',
      'Below the age of 18, call Childline.',
    ])
      expect(found(text, 'en'), text).to.equal(false);
  });

  it('name nothing by its place, its colour or its shape alone', async () => {
    const facts = factsOf(await readRecord());
    const texts = facts.flatMap(({ entry, field, en, cy = [] }) => [
      ...en.map((text) => ({ where: `${entry}, ${field}`, text, language: 'en' as const })),
      ...cy.map((text) => ({ where: `${entry}, ${field}`, text, language: 'cy' as const })),
    ]);
    expect(texts.length).to.be.above(200);
    for (const { where, text, language } of texts)
      expect(found(text, language), `${where}: ${text}`).to.equal(false);
  });
});
