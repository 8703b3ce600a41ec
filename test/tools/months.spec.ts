// Months, as people write them in English and in Welsh.
import { expect } from 'chai';
import { monthName, monthOf } from '../../src/tools/months.js';
import { AREA } from '../../src/tools/release/outcomes.js';
import { readDay } from '../../src/tools/release/day.js';

describe('a month', () => {
  it('is known by its name, its short form and its mutations, in any case', () => {
    for (const [month, ...words] of [
      [1, 'January', 'Jan', 'Ionawr'],
      [3, 'MARCH', 'Mawrth', 'Fawrth'],
      [5, 'May', 'Mai', 'fai'],
      [7, 'Jul', 'Gorffennaf', 'Orffennaf', 'Ngorffennaf'],
      [9, 'Sept', 'Sep', 'Medi', 'Fedi'],
      [11, 'Tachwedd', 'Dachwedd', 'Nhachwedd', 'Thachwedd'],
      [12, 'Dec', 'Rhagfyr', 'Ragfyr'],
    ] as const)
      for (const word of words) expect(monthOf(word), word).to.equal(month);
    for (const word of ['', 'Mayor', 'Marsh', 'Maidstone', 'constructor'])
      expect(monthOf(word), word).to.equal(0);
  });

  it('has one name in each language, which it is known by', () => {
    for (const language of ['en', 'cy'] as const)
      for (let month = 1; month <= 12; month++)
        expect(monthOf(monthName(month, language))).to.equal(month);
  });

  it('is read in a date of a release, however it is written', () => {
    for (const [written, day] of [
      ['8 May 2017', '2017-05-08'],
      ['8th of May 2017', '2017-05-08'],
      ['8 Mai 2017', '2017-05-08'],
      ['8 o Fai 2017', '2017-05-08'],
      ['8fed o Fai 2017', '2017-05-08'],
      ['1af o Fawrth 2024', '2024-03-01'],
      ['2 Dec 2025', '2025-12-02'],
    ] as const)
      expect(readDay(written, 'cy')?.iso, written).to.equal(day);
    expect(readDay('8 o Fai 2017', 'cy')?.text).to.equal('8 Mai 2017');
    expect(readDay('31 Chwefror 2024', 'cy')).to.equal(undefined);
  });

  it('is no area, in either language', () => {
    for (const text of ['of May', 'o Fai', 'o Ionawr', 'o Ragfyr'])
      expect(AREA.test(text), text).to.equal(false);
    for (const text of ['of Maidstone', 'o Fangor', 'from Northton'])
      expect(AREA.test(text), text).to.equal(true);
  });
});
