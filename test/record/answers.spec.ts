import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { parse } from 'yaml';
import { runRecord, recordProblems } from '../../scripts/generate-record.js';
import { readRecord } from '../../src/tools/record/read-record.js';
import { takeAnswers } from '../../src/tools/record/answers.js';
import { doubtsOf, evidenceOf, factsOf } from '../../src/tools/record/facts.js';
import { organisationsOf } from '../../src/tools/record/organisations.js';
import { formOf, sheetOf } from '../../src/tools/record/sheet.js';
import type { RecordSource } from '../../src/record/record.types.generated.js';

const TODAY = '2026-12-01';
const SIGNED: Record<string, string> = {
  name: 'A. Example',
  role: 'duty manager',
  date: '2026-11-30',
};

interface Answer {
  right?: string;
  instead?: string | { en?: string; cy?: string };
  says?: string;
}

const organisation = async (id: string) =>
  organisationsOf(await readRecord()).find((each) => each.id === id)!;

/** A form as somebody fills it in: the file that was sent, with words behind the colons. */
const filled = async (
  id: string,
  answers: Record<string, Answer>,
  signed: Record<string, string> = SIGNED,
  missing: Record<string, string> = {},
): Promise<string> => {
  let part = '';
  let key = '';
  return formOf(await organisation(id))
    .split('\n')
    .map((line) => {
      const [, indent = '', name = ''] = /^( *)([\w.-]+):/.exec(line) ?? [];
      if (name && !indent) part = name;
      else if (indent.length === 2) key = name;
      const put = (value: string | undefined) =>
        value === undefined ? line : `${indent}${name}: ${value}`;
      if (part === 'signed' && indent) return put(signed[name]);
      if (part === 'missing' && indent) return put(missing[name]);
      if (part !== 'answers' || indent.length !== 4) return line;
      const value = answers[key]?.[name as keyof Answer];
      if (typeof value !== 'object') return put(value);
      return [
        line,
        ...Object.entries(value).map(([language, text]) => `      ${language}: ${text}`),
      ].join('\n');
    })
    .join('\n');
};

const take = async (text: string) => takeAnswers(await readRecord(), text, 'form.yaml', TODAY);
const known = (record: RecordSource, id: string, field: string) =>
  evidenceOf(record.services[id]!, field)!;

describe('npm run record -- --sheet', () => {
  it('writes a page and a form for each organisation, and asks about every fact of a service', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'netsafe-'));
    try {
      let said = '';
      const status = await runRecord(['--sheet', folder], {
        out: (text) => (said += text),
        err: (text) => (said += text),
      });
      expect(status, said).to.equal(0);
      const organisations = organisationsOf(await readRecord());
      expect((await readdir(folder)).sort()).to.deep.equal(
        organisations.flatMap(({ id }) => [`${id}.html`, `${id}.yaml`]).sort(),
      );
      const pages = (
        await Promise.all(
          organisations.map(({ id }) => readFile(join(folder, `${id}.html`), 'utf8')),
        )
      ).join('');
      const facts = factsOf(await readRecord()).filter(
        ({ part, field }) =>
          (part === 'services' || part === 'partners') && field !== 'organisation',
      );
      expect(facts.length).to.be.greaterThan(120);
      for (const { en, cy = [] } of facts)
        for (const line of [...en, ...cy]) expect(pages).to.include(line.replaceAll('&', '&#x26;'));
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('says what we say, where we read it, what we do not know, and where to sign', async () => {
    const page = sheetOf(await organisation('samaritans'));
    const { samaritans } = (await readRecord()).services;
    expect(page).to.include(samaritans!.number);
    expect(page).to.include('https://www.samaritans.org/how-we-can-help/contact-samaritan/');
    expect(page).to.include(
      'Read on the service’s own page, a stored copy without a date, on 2026-11-25.',
    );
    expect(page).to.include(`<td lang="cy">`).and.include(samaritans!.limits!.cy);
    expect(page).to.match(/What should we say\?\s*<\/p>\s*<ul>\s*<li>Opening hours/);
    expect(page.match(/☐ Right/g)).to.have.length(page.match(/☐ Wrong/g)!.length);
    expect(page).to.match(/<li>Name<span/);
    // The sentence of ours that speaks for them.
    expect(page).to.include('If you are finding it hard to cope');
    expect(page).not.to.match(/evidence|undefined|\[object/);
  });

  it('writes a form that holds what was said, as YAML', async () => {
    const { answers, organisation: id } = parse(formOf(await organisation('police'))) as {
      organisation: string;
      answers: Record<string, { says: string }>;
    };
    expect(id).to.equal('police');
    // Digits stay words: 999 is no number to reckon with.
    expect(answers['police-emergency.number']!.says).to.equal('999');
  });
});

describe('npm run record -- --confirm', () => {
  it('takes a yes as confirmed, by whom and when, and leaves the rest as it was', async () => {
    const before = await readRecord();
    const { record, done } = await take(
      await filled('the-lucy-faithfull-foundation', {
        'stop-it-now.number': { right: 'yes' },
        'stop-it-now.hours': { right: 'Yes' },
      }),
    );
    expect(done).to.deep.equal(['stop-it-now.number: confirmed', 'stop-it-now.hours: confirmed']);
    const { of, ...rest } = known(record, 'stop-it-now', 'number');
    expect(of).to.deep.equal(['number', 'hours']);
    expect(rest).to.deep.equal({
      level: 'confirmed',
      by: 'A. Example, duty manager, The Lucy Faithfull Foundation',
      on: '2026-11-30',
      review: '2027-05-30',
    });
    expect(known(record, 'stop-it-now', 'cost')).to.deep.include({ level: 'own page' });
    expect(await recordProblems(record)).to.deep.equal([]);
    expect(known(before, 'stop-it-now', 'number').level, 'the record itself').to.equal('own page');
  });

  it('lets a release go on once the last doubt is confirmed', async () => {
    const name = 'national-association-for-people-abused-in-childhood';
    const { record } = await take(await filled(name, { 'napac.number': { right: 'yes' } }));
    const doubts = (each: RecordSource) => doubtsOf(each).map(({ entry }) => entry);
    expect(doubts(await readRecord())).to.include('napac');
    expect(doubts(record)).not.to.include('napac');
  });

  it('puts a new number in the place of the old one, which becomes a former one', async () => {
    const { number: old } = (await readRecord()).services.napac!;
    const { record, done } = await take(
      await filled('national-association-for-people-abused-in-childhood', {
        'napac.number': { right: 'no', instead: '01632 960 111' },
      }),
    );
    expect(done).to.deep.equal(['napac.number: changed, and confirmed']);
    expect(record.services.napac).to.deep.include({
      number: '01632 960 111',
      formerNumbers: [old],
    });
    expect(await recordProblems(record)).to.deep.equal([]);
    expect(known(record, 'napac', 'formerNumbers').level).to.equal('confirmed');
  });

  it('takes new words in both languages', async () => {
    const words = { en: 'We never tell anyone.', cy: 'Nid ydym byth yn dweud wrth neb.' };
    const { record } = await take(
      await filled('samaritans', { 'samaritans.limits': { right: 'no', instead: words } }),
    );
    expect(record.services.samaritans!.limits).to.deep.equal(words);
    expect(record.services.samaritans!.welsh).to.equal('to review');
  });

  it('keeps what it cannot write itself as a contradiction, which stops a release', async () => {
    const { record, done } = await take(
      await filled('samaritans', {
        'samaritans.limits': { right: 'no', instead: 'We never tell anyone.' },
        'samaritans.channels.email': { right: 'no', instead: 'help@example.org' },
      }),
    );
    expect(done[0]).to.match(/limits: contradicted \(We never tell anyone\.\)\. Write it/);
    expect(await recordProblems(record)).to.deep.equal([]);
    expect(
      doubtsOf(record)
        .filter(({ entry }) => entry === 'samaritans')
        .map(({ field }) => field),
    ).to.deep.equal(['limits', 'channels.email']);
  });

  it('tells what was said of what the record has not', async () => {
    const { done } = await take(
      await filled('samaritans', {}, SIGNED, { 'samaritans.hours': 'Always open' }),
    );
    expect(done).to.deep.equal([
      'samaritans.hours: “Always open”. Write it into src/record/ by hand, confirmed by A. Example, duty manager, Samaritans',
    ]);
  });

  const yes = { 'samaritans.number': { right: 'yes' } };
  const refused: [what: string, form: () => Promise<string>, says: RegExp][] = [
    ['that is no YAML', () => Promise.resolve('a: [1'), /^form\.yaml:1: this is no YAML/],
    ['that is no form', () => Promise.resolve('- yes'), /^form\.yaml:1: this is no form/],
    [
      'of nobody',
      async () =>
        (await filled('samaritans', yes)).replace(
          'organisation: samaritans',
          'organisation: nobody',
        ),
      /^form\.yaml:5: organisation: “nobody” is none \(write one of: /,
    ],
    [
      'that nobody signed',
      () => filled('samaritans', yes, { ...SIGNED, name: '' }),
      /^form\.yaml:7: signed › name: is empty/,
    ],
    [
      'signed on no day',
      () => filled('samaritans', yes, { ...SIGNED, date: '30 November' }),
      /^form\.yaml:9: signed › date: “30 November” is no day/,
    ],
    [
      'signed on a day that no month has',
      () => filled('samaritans', yes, { ...SIGNED, date: '2026-02-31' }),
      /signed › date: “2026-02-31” is no day/,
    ],
    [
      'signed tomorrow',
      () => filled('samaritans', yes, { ...SIGNED, date: '2026-12-02' }),
      /signed › date: 2026-12-02 is yet to come/,
    ],
    [
      'that says maybe',
      () => filled('samaritans', { 'samaritans.number': { right: 'maybe' } }),
      /^form\.yaml:\d+: answers › samaritans\.number › right: “maybe” is no answer/,
    ],
    [
      'that says no, and not what instead',
      () => filled('samaritans', { 'samaritans.number': { right: 'no' } }),
      /samaritans\.number › instead: is empty/,
    ],
    [
      'that says yes, and something else',
      () =>
        filled('samaritans', { 'samaritans.number': { right: 'yes', instead: '01632 960 111' } }),
      /samaritans\.number › instead: stands after a “yes”/,
    ],
    [
      'that says neither, and something else',
      () => filled('samaritans', { 'samaritans.number': { instead: '01632 960 111' } }),
      /samaritans\.number › instead: stands without a “no”/,
    ],
    [
      'with words in one language of two',
      () => filled('samaritans', { 'samaritans.limits': { right: 'no', instead: { en: 'Yes.' } } }),
      /limits › instead(?: › cy)?: is empty: write it in both languages/,
    ],
    [
      'about what the record says no more',
      () => filled('samaritans', { 'samaritans.number': { right: 'yes', says: '01632 960 111' } }),
      /samaritans\.number › says: the record says “[\d ]+” now/,
    ],
    [
      'about somebody else',
      async () =>
        (await filled('samaritans', yes)).replace('samaritans.number:', 'childline.number:'),
      /answers › childline\.number: is no field/,
    ],
    [
      'with no answer',
      () => filled('samaritans', {}),
      /^form\.yaml:10: answers: has no answer yet/,
    ],
  ];
  for (const [what, form, says] of refused) {
    it(`refuses a form ${what}, with line and field`, async () => {
      const text = await form();
      let message = '';
      await take(text).catch((error: unknown) => {
        message = (error as Error).message;
      });
      expect(message).to.match(says);
    });
  }

  it('does not write a number that is none', async () => {
    const { record } = await take(
      await filled('samaritans', { 'samaritans.number': { right: 'no', instead: 'call us' } }),
    );
    expect((await recordProblems(record)).map(({ where }) => where).join()).to.match(
      /samaritans › number/,
    );
  });

  it('tells in words when there is no such file', async () => {
    let said = '';
    const hear = (text: string) => (said += text);
    expect(await runRecord(['--confirm', '/nowhere.yaml'], { out: hear, err: hear })).to.equal(2);
    expect(said).to.equal('There is no file /nowhere.yaml.\n');
  });
});
