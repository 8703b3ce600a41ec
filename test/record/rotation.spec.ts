import { expect } from 'chai';
import { messageOfWeek } from '../../src/record/rotation.js';
import type { Campaign } from '../../src/record/record.js';

const campaign: Campaign = {
  start: '2027-03-08',
  end: '2027-04-25',
  weeks: ['harm', 'law', 'help'],
};
const at = (moment: string, changed: Campaign = {}) =>
  messageOfWeek({ ...campaign, ...changed }, Date.parse(moment));

describe('the message of a week', () => {
  it('runs in the order of the file, from the first day on, and then from its beginning', () => {
    expect(
      ['03-08', '03-15', '03-22', '03-29', '04-05', '04-12', '04-19'].map((day) =>
        at(`2027-${day}T12:00Z`),
      ),
    ).to.deep.equal(['harm', 'law', 'help', 'harm', 'law', 'help', 'harm']);
  });

  it('changes at midnight in the UK, in winter', () => {
    expect(at('2027-03-14T23:59:59Z')).to.equal('harm');
    expect(at('2027-03-15T00:00:00Z')).to.equal('law');
  });

  it('changes at midnight in the UK after the clocks went forward on 28 March', () => {
    expect(at('2027-03-28T22:59:59Z')).to.equal('help');
    expect(at('2027-03-28T23:00:00Z')).to.equal('harm');
  });

  it('changes at midnight in the UK after the clocks went back on 31 October', () => {
    const autumn: Campaign = { start: '2027-10-25', end: '2027-11-14' };
    expect(at('2027-10-24T23:00:00Z', autumn)).to.equal('harm');
    expect(at('2027-10-31T23:59:59Z', autumn)).to.equal('harm');
    expect(at('2027-11-01T00:00:00Z', autumn)).to.equal('law');
  });

  it('begins on the first day and ends with the last, and is none before and after', () => {
    expect(at('2027-03-07T23:59:59Z')).to.equal(undefined);
    expect(at('2027-03-08T00:00:00Z')).to.equal('harm');
    expect(at('2027-04-25T22:59:59Z')).to.equal('harm');
    expect(at('2027-04-25T23:00:00Z')).to.equal(undefined);
  });

  it('is none where the file does not say, or says no day', () => {
    const now = '2027-03-10T12:00Z';
    expect(messageOfWeek({}, Date.parse(now))).to.equal(undefined);
    expect(at(now, { weeks: [] })).to.equal(undefined);
    for (const day of ['', '8 March 2027', '2027-02-30', '[The first day]'])
      expect(at(now, { start: day }), day).to.equal(undefined);
    expect(at(now, { end: 'never' })).to.equal(undefined);
    expect(messageOfWeek(campaign, NaN)).to.equal(undefined);
  });
});
