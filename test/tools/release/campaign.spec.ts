// A release with the file of its force's own campaign.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { importRelease } from '../../../src/tools/release/command.js';
import { record } from '../../../src/record/record.js';
import { clock } from '../../../src/time/clock.js';
import type { CampaignFile } from '../../../src/record/campaign.types.generated.js';

const { campaign } = JSON.parse(
  await readFile(new URL('../../../stories/pages/campaign.json', import.meta.url), 'utf8'),
) as CampaignFile;
// As a force in Wales might have it, with what it agreed to change.
const WELSH: CampaignFile = {
  campaign: {
    ...campaign,
    name: { en: 'Net Safe', cy: 'Net Safe Cymru' },
    force: { name: { en: 'Example Police', cy: 'Heddlu Enghraifft' }, nation: 'Wales' },
    partners: [{ name: { en: 'Example Council', cy: 'Cyngor Enghraifft' } }],
    prefers: ['live-fear-free'],
    figures: [
      {
        ...campaign.figures![0],
        area: { en: 'Wales', cy: 'Cymru' },
        source: { text: { en: 'An invented report', cy: 'Adroddiad dychmygol' } },
      },
    ],
  },
};
const RELEASE = '---\ntitle: A title\npublished: 2027-05-01\n---\n\nOne paragraph.\n';

describe('a release with its force’s campaign', () => {
  const { now } = clock;
  let folder: string;
  beforeEach(async () => {
    clock.now = () => Date.parse('2027-05-01T12:00Z');
    folder = await mkdtemp(join(tmpdir(), 'netsafe-release-'));
  });
  afterEach(async () => {
    clock.now = now;
    await rm(folder, { recursive: true });
  });

  const run = async (file: CampaignFile, release = RELEASE, ...more: string[]) => {
    await writeFile(join(folder, 'campaign.json'), JSON.stringify(file));
    await writeFile(join(folder, 'release.md'), release);
    let [out, err] = ['', ''];
    const args = ['release.md', '--tag', '--campaign', 'campaign.json', ...more];
    const status = await importRelease(args, {
      ...{ cwd: folder, dist: folder, build: () => false },
      out: (text) => void (out += text),
      err: (text) => void (err += text),
    });
    return { status, out: out.replace(/\s+/g, ' '), err };
  };

  for (const [language, name, force, partner, day] of [
    ['en', 'About Net Safe<', 'Example Police', 'Example Council', '3 May 2027 to 27 June 2027'],
    [
      'cy',
      'Ynghylch Net Safe Cymru<',
      'Heddlu Enghraifft',
      'Cyngor Enghraifft',
      '3 Mai 2027 tan 27 Mehefin 2027',
    ],
  ] as const)
    it(`says in ${language} what the force calls it, who it is, who takes part, and when`, async () => {
      const { status, out, err } = await run(WELSH, RELEASE, '--lang', language);
      expect(status, err).to.equal(0);
      for (const words of [name, force, partner, day]) expect(out).to.include(words);
      expect(out).not.to.match(/(?:Operation|Ymgyrch) NetSafe/);
      expect(err).not.to.include('does not say which force');
      const { figures, spokespeople, notes } = WELSH.campaign;
      for (const text of [
        figures![0].source.text,
        figures![0].label,
        spokespeople[0].role,
        notes![0],
      ])
        expect(out).to.include(text[language]);
    });

  it('holds nothing of another force’s history', async () => {
    for (const language of ['en', 'cy'] as const) {
      const { out } = await run(WELSH, RELEASE, '--lang', language);
      const others = record.partners.map(({ name }) => name[language]);
      expect(others.length).to.be.greaterThan(3);
      // Stop It Now is its helpline, and has a partner's name in what it does.
      for (const other of others.filter((each) => !each.includes('Lucy Faithfull')))
        expect(out).not.to.include(other);
      expect(out).not.to.match(/Norfolk|Suffolk|Bane|2014/);
    }
  });

  it('takes the campaign’s embargo where the release has none, until it is over', async () => {
    const before = await run(WELSH);
    expect(before.out).to.include('embargo="2027-05-03T00:01');
    expect(before.err).to.match(/embargo until .*3 May 2027.*put on the release/);
    const own = await run(WELSH, RELEASE.replace('title:', 'embargo: 2027-05-02T09:00\ntitle:'));
    expect(own.out).to.include('embargo="2027-05-02T09:00').and.not.include('2027-05-03T00:01');
    expect(own.err).to.match(/at another time than the campaign’s/);
    clock.now = () => Date.parse('2027-05-03T00:00Z');
    expect((await run(WELSH)).out).not.to.include('embargo=');
  });

  it('refuses a release of another force, and takes a partner’s', async () => {
    const from = (force: string) => RELEASE.replace('title:', `force: ${force}\ntitle:`);
    const { status, err, out } = await run(WELSH, from('Norfolk Constabulary'));
    expect([status, out]).to.deep.equal([2, '']);
    expect(err).to.match(/from Norfolk Constabulary, and the campaign’s file is of Example Police/);
    expect((await run(WELSH, from('Example Council'))).status).to.equal(0);
  });

  it('refuses a file that is not sound, with its line, and leaves the record as it was', async () => {
    const broken = { campaign: { ...WELSH.campaign, end: 'never' } } as CampaignFile;
    const { status, err } = await run(broken);
    expect(status).to.equal(2);
    expect(err).to.match(/^campaign\.json:1: campaign\.end must be a day/);
    await run(WELSH);
    expect(record.words.campaign.en).to.equal('Operation NetSafe');
    expect(record.campaign).to.deep.equal({});
  });
});
