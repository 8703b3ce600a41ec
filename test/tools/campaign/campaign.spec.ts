import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { readRecord } from '../../../src/tools/record/read-record.js';
import { checkCampaign } from '../../../src/tools/campaign/check.js';
import { logOf, rewritten, logTable } from '../../../src/tools/campaign/log.js';
import { runCampaign } from '../../../src/tools/campaign/command.js';
import type { CampaignFile } from '../../../src/record/campaign.types.generated.js';

const record = await readRecord();
const EXAMPLE = await readFile(
  new URL('../../../stories/pages/campaign.json', import.meta.url),
  'utf8',
);
const example = JSON.parse(EXAMPLE) as CampaignFile;
const text = (en: string, cy = en) => ({ en, cy });

type Changes = Record<string, unknown>;
const check = (changes: Changes, services?: object) =>
  checkCampaign(
    JSON.stringify({
      ...(services && { services }),
      campaign: { ...example.campaign, ...changes },
    }),
    record,
  );
const problem = (changes: Changes, services?: object) => {
  const { problems } = check(changes, services);
  return problems.map(({ field, message }) => `${field} ${message}`).join('\n');
};

describe('campaign.schema.json', () => {
  it('names every service, message and word of the record, and no other', async () => {
    const { $defs } = JSON.parse(
      await readFile(new URL('../../../src/record/campaign.schema.json', import.meta.url), 'utf8'),
    ) as {
      $defs: {
        Campaign: {
          properties: Record<string, { items?: { enum: string[] }; properties?: object }>;
        };
      };
    };
    const { prefers, weeks, words, messages } = $defs.Campaign.properties;
    expect(prefers!.items!.enum).to.have.members(Object.keys(record.services));
    expect(weeks!.items!.enum).to.have.members(Object.keys(record.messages));
    expect(Object.keys(messages!.properties!)).to.have.members(Object.keys(record.messages));
    expect([...Object.keys(words!.properties!), 'campaign', 'exitSite']).to.have.members(
      Object.keys(record.words.words),
    );
  });
});

describe('campaign check', () => {
  it('takes the example, and says that it is one', () => {
    const { problems, warnings, file } = checkCampaign(EXAMPLE, record);
    expect(problems).to.deep.equal([]);
    expect(file).to.deep.equal(example);
    expect(warnings.map(({ field }) => field)).to.deep.equal([
      'campaign.welsh',
      'campaign.example',
    ]);
    expect(warnings[1]!.line).to.equal(4);
  });

  const wrong: [what: string, changes: Changes, says: RegExp][] = [
    ['a field that is missing', { spokespeople: undefined }, /^campaign\.spokespeople is missing$/],
    ['a name without Welsh', { name: { en: 'Net Safe' } }, /^campaign\.name\.cy is missing$/],
    ['a field that is none', { partner: [] }, /^campaign\.partner is not a field of it/],
    [
      'a message that is none',
      { weeks: ['harm', 'fear'] },
      /^campaign\.weeks\[1\] must be one of: harm, law/,
    ],
    ['a day that is none', { start: '2027-02-30' }, /^campaign\.start must be a day/],
    ['a moment that is none', { embargo: 'May' }, /^campaign\.embargo must be a moment/],
    ['an end before the beginning', { end: '2027-05-02' }, /^campaign\.end must not be before/],
    [
      'an embargo that ends too late',
      { embargo: '2027-05-04T00:01' },
      /^campaign\.embargo ends after/,
    ],
    [
      'a figure without a source',
      { figures: [{ ...example.campaign.figures![0], source: undefined }] },
      /^campaign\.figures\[0\]\.source is missing$/,
    ],
    [
      'a law that is not in force there',
      { force: { name: text('A force'), nation: 'Scotland' }, weeks: ['law'] },
      /^campaign\.weeks\[0\] “law” speaks of the law of England and Wales, and the force is in Scotland$/,
    ],
    [
      'a service that is not there',
      { prefers: ['live-fear-free'] },
      /^campaign\.prefers\[0\] live-fear-free is for Wales, and the force is in England$/,
    ],
    [
      'words without the place of the limits',
      {
        words: { onCall: text('An adviser listens.') },
        agreed: { by: 'A, B, C', on: '2027-01-01' },
      },
      /^campaign\.words\.onCall\.en must keep the places that are filled: \{limits\}/,
    ],
    [
      'words that nobody agreed to',
      { words: { netsafeBeside: text('It stands beside Operation X.') } },
      /^campaign\.agreed is missing: who agreed/,
    ],
    [
      'a number in a message',
      {
        messages: { help: { heading: text('Call 0909 879 0000') } },
        agreed: { by: 'A, B, C', on: '2027-01-01' },
      },
      /^campaign\.messages\.help\.heading\.en holds a number/,
    ],
    [
      'a message whose short line would stay the record’s',
      {
        messages: { justification: { heading: text('No') } },
        agreed: { by: 'A, B, C', on: '2027-01-01' },
      },
      /^campaign\.messages\.justification needs “short”/,
    ],
    [
      'a Welsh name that would mutate',
      { name: text('Project X', 'Prosiect X') },
      /^campaign\.name\.cy “i” changes the first letter/,
    ],
  ];
  for (const [what, changes, says] of wrong)
    it(`refuses ${what}`, () => {
      expect(problem(changes)).to.match(says);
    });

  it('refuses a service’s short or premium number, and another service’s', () => {
    for (const number of ['999', '0909 879 0000', record.services.samaritans!.number])
      expect(problem({}, { 'stop-it-now': { number } })).to.match(
        /^services\.stop-it-now\.number /,
      );
  });

  it('names the line of what is no JSON, of what stands twice, and of what is missing', () => {
    const at = (source: string) => checkCampaign(source, record).problems[0]!;
    expect(at('{\n  "campaign": {\n    // why\n  }\n}')).to.include({ line: 3, field: '' });
    expect(at(EXAMPLE.replace('"start"', '"end": "2027-06-01",\n    "start"')).message).to.match(
      /twice/,
    );
    const { campaign } = example;
    const missing = JSON.stringify(
      { campaign: { ...campaign, force: { name: campaign.force.name } } },
      null,
      2,
    );
    const line = missing.split('\n').findIndex((each) => each.includes('"force"')) + 1;
    expect(at(missing)).to.deep.equal({
      line,
      field: 'campaign.force.nation',
      message: 'is missing',
    });
  });

  it('looks again at texts that are hard to read', () => {
    const hard =
      'Notwithstanding considerable contemporary technological sophistication, investigators habitually identify individuals internationally and retrospectively.';
    const { warnings } = check({
      messages: { harm: { heading: text(hard) } },
      agreed: { by: 'A, B, C', on: '2027-01-01' },
    });
    expect(
      warnings.some(
        ({ field, message }) => field.includes('harm') && message.includes('reader of'),
      ),
    ).to.equal(true);
  });
});

describe('campaign log', () => {
  const { campaign } = example;

  it('names each week that has begun, in each place, and cuts the last at the last day', () => {
    const rows = logOf(example, '2027-05-12');
    expect(
      rows.map(({ message, from, to, language, place }) => [message, from, to, language, place]),
    ).to.deep.equal([
      ['harm', '2027-05-03', '2027-05-09', 'en', '/netsafe'],
      ['harm', '2027-05-03', '2027-05-09', 'cy', '/cy/netsafe'],
      ['traceability', '2027-05-10', '2027-05-16', 'en', '/netsafe'],
      ['traceability', '2027-05-10', '2027-05-16', 'cy', '/cy/netsafe'],
    ]);
    const all = logOf({ campaign: { ...campaign, end: '2027-05-11' } }, '2028-01-01');
    expect(all.at(-1)!.to).to.equal('2027-05-11');
    expect(logOf(example, '2027-05-02')).to.deep.equal([]);
  });

  it('is a table that a spreadsheet reads as words', () => {
    const csv = logTable([{ ...logOf(example, '2027-05-03')[0]!, place: '=1+1', force: 'A, "B"' }]);
    expect(csv).to.equal(
      'force,campaign,message,from,to,language,place\r\n"A, ""B""",Operation NetSafe,harm,2027-05-03,2027-05-09,en,\'=1+1\r\n',
    );
  });

  it('knows no visitor', () => {
    expect(Object.keys(logOf(example, '2027-05-03')[0]!)).to.have.members([
      ...['force', 'campaign', 'message', 'from', 'to', 'language', 'place'],
    ]);
  });

  it('does not rewrite a week that is over', () => {
    const kept = logTable(logOf(example, '2027-05-12'));
    const changed: CampaignFile = {
      campaign: { ...campaign, weeks: ['harm', 'help', 'help', 'justification'] },
    };
    expect(rewritten(kept, logOf(changed, '2027-05-12'), '2027-05-12')).to.deep.equal([]);
    const later = rewritten(kept, logOf(changed, '2027-05-17'), '2027-05-17');
    expect(later).to.have.length(2);
    expect(later[0]).to.include('traceability,2027-05-10,2027-05-16');
  });
});

describe('npm run campaign', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'netsafe-campaign-'));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const run = async (...args: string[]) => {
    let [output, complaint] = ['', ''];
    const status = await runCampaign(args, {
      out: (each) => (output += each),
      err: (each) => (complaint += each),
    });
    return { status, output, complaint };
  };

  it('begins a file that it refuses until each place in brackets is filled', async () => {
    const file = join(folder, 'campaign.json');
    expect(await run('init', file)).to.include({ status: 0, complaint: '' });
    const { $schema } = JSON.parse(await readFile(file, 'utf8')) as { $schema: string };
    expect(JSON.parse(await readFile(join(folder, $schema), 'utf8'))).to.have.property('$defs');
    const { status, output } = await run('check', file);
    const places = (await readFile(file, 'utf8')).match(/"\[/g)!.length;
    expect(output.match(/is still to be filled/g)).to.have.length(places);
    expect(output.trim().split('\n')).to.have.length(places);
    expect(status).to.equal(1);
    expect((await run('init', file)).complaint).to.match(/is there already/);
  });

  it('keeps a log, adds to it, and leaves it as it is where the past was changed', async () => {
    const file = join(folder, 'campaign.json');
    const out = join(folder, 'log.csv');
    await writeFile(file, EXAMPLE);
    await run('log', file, '--out', out, '--until', '2027-05-12');
    await run('log', file, '--out', out, '--until', '2027-05-19');
    const kept = await readFile(out, 'utf8');
    expect(kept.trim().split('\r\n')).to.have.length(7);
    await writeFile(file, EXAMPLE.replace('"traceability", "help"', '"help", "traceability"'));
    const { status, complaint } = await run('log', file, '--out', out, '--until', '2027-05-26');
    expect(status).to.equal(1);
    expect(complaint).to.include('traceability,2027-05-10');
    expect(await readFile(out, 'utf8')).to.equal(kept);
  });

  it('says in a sentence what is wrong with how it was called', async () => {
    expect((await run('chek')).complaint).to.equal(
      '“chek” is none. Write one of: check, log, init.\n',
    );
    expect((await run()).status).to.equal(2);
    expect((await run('check', join(folder, 'no.json'))).complaint).to.match(
      /campaign init writes/,
    );
  });
});
