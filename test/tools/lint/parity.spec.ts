// A text in English and in Welsh: what one says in digits, dates and names of services, the other says too.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'chai';
import { record } from '../../../src/record/record.js';
import { runCommand } from '../../../src/tools/command-line.js';
import { lintCommand } from '../../../src/tools/lint/command.js';
import { lintPage, lintPair } from './read.js';

const head = (lang: 'en' | 'cy') =>
  `---\ntitle: ${lang === 'cy' ? 'Teitl' : 'A title'}\nlang: ${lang}\nforce: Exampleshire Police\ndate: 2026-03-02\n---\n\n`;
const told = (english: string, welsh: string) =>
  lintPair(`${head('en')}${english}\n`, `${head('cy')}${welsh}\n`).filter(
    ({ rule }) => rule === 'cy-parity',
  );

const DIFFER: [english: string, welsh: string][] = [
  ['Call 101 on 8 May 2026.', 'Ffoniwch 101 ar 9 Mai 2026.'],
  ['Call 020 7946 0101 or 020 7946 0102.', 'Ffoniwch 020 7946 0101.'],
  ['There were 1,691 visits.', 'Cafwyd 1,961 o ymweliadau.'],
  ['Call Samaritans or Childline.', 'Ffoniwch y Samariaid.'],
  ['In 2025 912 people were arrested.', 'Yn 2025 arestiwyd pobl.'],
  ['Open 9am to 5pm.', 'Ar agor 9am tan 6pm.'],
  ['The campaign begins on 3 March.', "Mae'r ymgyrch yn dechrau ar 3 o Fai."],
  ['Victim Support can help.', 'Gall yr heddlu helpu.'],
  ['40 per cent agreed.', 'Cytunodd 14 y cant.'],
  ['We found 12 phones.', 'Cafwyd 12 ffôn a 3 gliniadur.'],
  // Twelve apart, and no hours.
  ['We took 5 calls.', 'Cawsom 17 galwad.'],
  ['In all 500 people wrote.', 'Ysgrifennodd 488 o bobl.'],
  ['It began on 17 May with 29 forces.', 'Dechreuodd ar 17 Mai gyda 41 heddlu.'],
];

const SAME: [english: string, welsh: string][] = [
  ['Call 101 on 8 May 2026.', 'Ffoniwch 101 ar 8 Mai 2026.'],
  ['It began on 8 March 2026.', 'Dechreuodd ar yr 8fed o Fawrth 2026.'],
  ['From 3 to 9 December 2026.', 'Rhwng 3 a 9 Rhagfyr 2026.'],
  ['In November 2025 and in July 2024.', 'Yn Nhachwedd 2025 ac yng Ngorffennaf 2024.'],
  ['Officers arrested 12 men and three women.', 'Arestiwyd deuddeg dyn a 3 menyw.'],
  [
    'There were 1.9 million visits and 100,000 calls.',
    'Cafwyd 1.9 miliwn o ymweliadau a 100 mil o alwadau.',
  ],
  ['Call Victim Support or Live Fear Free.', 'Ffoniwch Gymorth i Ddioddefwyr neu Fyw Heb Ofn.'],
  ['Samaritans listen day and night.', "Mae'r Samariaid yn gwrando 24 awr y dydd."],
  ['Open 9am to 5pm.', 'Ar agor 09:00 tan 17:00.'],
  ['Go to www.example.org/2026/help.', 'Ewch i www.example.org/cymorth.'],
  [
    'A man in his 40s got two years and 6 months.',
    'Cafodd dyn yn ei 40au ddwy flynedd a chwe mis.',
  ],
  ['It began on May 8, 2026.', 'Dechreuodd ar 8 Mai 2026.'],
  ['The 1st of 3 steps; 1 in 5.', 'Y cyntaf o dri cham; un o bob pump.'],
  ['Between 2 and 8 May.', 'Rhwng 2 Mai ac 8 Mai.'],
  ['On Monday 2 March 2026 at 10.30am.', 'Ddydd Llun 2 Mawrth 2026 am 10:30yb.'],
  ['It costs £1,200, or 21 payments.', "Mae'n costio £1,200, neu un taliad ar hugain."],
];

describe('a text in English and in Welsh', () => {
  for (const [english, welsh] of DIFFER)
    it(`differs: ${english} – ${welsh}`, () => expect(told(english, welsh)).not.to.be.empty);

  for (const [english, welsh] of SAME)
    it(`says the same: ${english} – ${welsh}`, () =>
      expect(told(english, welsh)).to.deep.equal([]));

  it('has every month, with the letters that Welsh changes', () => {
    const months: [string, string[]][] = [
      ['March', ['Mawrth', 'Fawrth']],
      ['May', ['Mai', 'Fai']],
      ['June', ['Mehefin', 'Fehefin']],
      ['July', ['Gorffennaf', 'Orffennaf']],
      ['September', ['Medi', 'Fedi']],
      ['November', ['Tachwedd', 'Dachwedd']],
      ['December', ['Rhagfyr', 'Ragfyr']],
    ];
    for (const [english, names] of months)
      for (const welsh of names)
        expect(told(`It is on 4 ${english}.`, `Mae ar 4 o ${welsh}.`), welsh).to.deep.equal([]);
  });

  it('may give a service’s line in Welsh, where both name the service', () => {
    const { name, channels = [], number } = record.services.samaritans;
    const line = channels.find((channel) => channel.number)?.number;
    expect(line).to.be.a('string');
    const welsh = `Ffoniwch ${name.cy} ar ${number}, neu yn Gymraeg ar ${line}.`;
    expect(told(`Call ${name.en} on ${number}.`, welsh)).to.deep.equal([]);
    expect(told('Call 101.', `Ffoniwch 101 neu ${line}.`)).not.to.be.empty;
  });

  it('is one in our own example release', async () => {
    const [english, welsh] = await Promise.all(
      ['', '.cy'].map((language) =>
        readFile(
          new URL(`../../../stories/pages/example-release${language}.md`, import.meta.url),
          'utf8',
        ),
      ),
    );
    const found = lintPair(english!, welsh!).filter(({ rule }) => rule === 'cy-parity');
    expect(found.map(({ message }) => message)).to.deep.equal([]);
  });

  it('is told at the place of what is too much, and at the top of what is missing', () => {
    const [missing, tooMuch] = told('It has 12 parts.', 'Dwy ran.\n\nMae 13 ohonynt.');
    expect(missing).to.include({ words: '', level: 'error' });
    expect(missing?.message).to.include('figure “12” (its line 8)');
    expect(tooMuch).to.include({ line: 10, words: '13', level: 'error' });
  });
});

describe('a page in English and in Welsh', () => {
  const ids = (html: string) => lintPage(html).map(({ rule }) => rule);
  const english = 'The campaign begins on 8 May 2026 in the whole county.';
  const welsh = 'Mae’r ymgyrch yn dechrau ar 9 Mai 2026 yn y sir gyfan.';

  it('is compared where two elements stand beside each other and say their languages', () => {
    const page = (day: string) =>
      `<section lang="en"><p>${english}</p></section>\n<section lang="cy"><p>${welsh.replace('9', day)}</p></section>`;
    expect(ids(page('9'))).to.deep.equal(['cy-parity', 'cy-parity']);
    expect(ids(page('8'))).to.deep.equal([]);
    expect(lintPage(page('9')).map(({ line }) => line)).to.deep.equal([2, 2]);
  });

  it('is not where Welsh is quoted, or is a link to the other page', () => {
    expect(ids(`<p>${english}</p><p lang="cy">${welsh}</p>`)).to.deep.equal([]);
    expect(
      ids(
        '<netsafe-language-pair><ul><li lang="en">English 1</li><li lang="cy">Cymraeg 2</li></ul></netsafe-language-pair>',
      ),
    ).to.deep.equal([]);
  });
});

describe('lint, of two files', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'netsafe-pair-'));
    const files: [name: string, text: string][] = [
      ['a.md', `${head('en')}It begins on 8 May 2026.\n`],
      ['a.cy.md', `${head('cy')}Mae’n dechrau ar 9 Mai 2026.\n`],
      ['b.en.md', `${head('en')}It begins on 8 May 2026.\n`],
      ['b.cy.md', `${head('cy')}Mae’n dechrau ar 8 Mai 2026.\n`],
      ['cymraeg.md', `${head('cy')}Mae’n dechrau ar 7 Mai 2026.\n`],
    ];
    for (const [name, text] of files) await writeFile(join(folder, name), text);
  });
  after(() => rm(folder, { recursive: true }));

  const run = async (...args: string[]) => {
    let output = '';
    const status = await runCommand((ways) => lintCommand({ ...ways, cwd: folder }), args, {
      out: (text) => (output += text),
      err: (text) => (output += text),
    });
    return { status, output };
  };

  it('compares what is called so with its English beside it', async () => {
    const { status, output } = await run('a.cy.md');
    expect(status).to.equal(1);
    expect(output).to.match(/^a\.cy\.md:2: error cy-parity The English has the date “8 May”/);
    expect(output).to.include('a.cy.md:8: error cy-parity “9 Mai” is a date');
    expect((await run('b.cy.md')).status).to.equal(0);
    expect((await run('.')).output).to.include('5 files: 2 errors');
  });

  it('compares two files that are named', async () => {
    const { status, output } = await run('b.en.md', '--welsh', 'cymraeg.md');
    expect(status).to.equal(1);
    expect(output).to.include('cymraeg.md:8: error cy-parity “7 Mai”');
    expect((await run('a.md', 'b.en.md', '--welsh', 'cymraeg.md')).status).to.equal(2);
  });

  it('names the rule in SARIF', async () => {
    const { output } = await run('a.cy.md', '--format', 'sarif');
    expect(output).to.include('"ruleId": "cy-parity"');
  });
});

describe('lint, of a folder of pages', () => {
  const page = (lang: 'en' | 'cy', links: string, words: string) =>
    `<!doctype html>\n<html lang="${lang}"><head><title>T</title>${links}</head>\n<body><p>${words}</p></body></html>\n`;
  const link = (lang: string, href: string) =>
    `<link rel="alternate" hreflang="${lang}" href="${href}">`;
  const ENGLISH = 'It begins on 8 May 2026.';
  const SAME = 'Mae’n dechrau ar 8 Mai 2026.';
  const OTHER = 'Mae’n dechrau ar 9 Mai 2026.';

  const run = async (files: Record<string, string>, ...args: string[]) => {
    const folder = await mkdtemp(join(tmpdir(), 'netsafe-pages-'));
    try {
      for (const [name, text] of Object.entries(files)) {
        await mkdir(dirname(join(folder, name)), { recursive: true });
        await writeFile(join(folder, name), text);
      }
      let output = '';
      await runCommand(
        (ways) => lintCommand({ ...ways, cwd: folder }),
        args.length ? args : ['.'],
        { out: (text) => (output += text), err: () => undefined },
      );
      return [...output.matchAll(/^(\S+?):\d+: error cy-parity/gm)].map(([, name]) => name);
    } finally {
      await rm(folder, { recursive: true });
    }
  };

  const BOTH = link('en', '/news/a.html') + link('cy', '/newyddion/a.html');
  const DIFFERENT: [form: string, files: Record<string, string>, told: string][] = [
    [
      'the Welsh page names its English, from where it stands',
      {
        'cymraeg.html': page('cy', link('en', 'english.html'), OTHER),
        'english.html': page('en', '', ENGLISH),
      },
      './cymraeg.html',
    ],
    [
      'the English page names its Welsh',
      {
        'a/english.html': page('en', link('cy-GB', '../b/cymraeg.html?x=1#top'), ENGLISH),
        'b/cymraeg.html': page('cy', '', OTHER),
      },
      './b/cymraeg.html',
    ],
    [
      'each names both, from the start of the site',
      {
        'site/news/a.html': page('en', BOTH, ENGLISH),
        'site/newyddion/a.html': page('cy', BOTH, OTHER),
      },
      './site/newyddion/a.html',
    ],
    [
      'an address is a folder',
      {
        'site/news/index.html': page('en', link('cy', '/newyddion/'), ENGLISH),
        'site/newyddion/index.html': page('cy', '', OTHER),
      },
      './site/newyddion/index.html',
    ],
    [
      'a folder en and a folder cy hold the same names',
      {
        'en/news/a.html': page('en', '', ENGLISH),
        'cy/news/a.html': page('cy', '', OTHER),
      },
      './cy/news/a.html',
    ],
    [
      'the English stands outside the folder cy',
      { 'a.md': `${head('en')}${ENGLISH}\n`, 'cy/a.md': `${head('cy')}${OTHER}\n` },
      './cy/a.md',
    ],
  ];
  for (const [form, files, told] of DIFFERENT) {
    it(`compares two where ${form}`, async () => {
      expect(new Set(await run(files))).to.deep.equal(new Set([told]));
      const same = Object.entries(files).map(([name, text]) => [name, text.replace(OTHER, SAME)]);
      expect(await run(Object.fromEntries(same) as Record<string, string>)).to.deep.equal([]);
    });
  }

  it('compares nothing that another site holds, that is not there, or that is the page itself', async () => {
    expect(
      await run({
        'a.html': page('cy', link('en', 'https://www.example.org/english.html'), OTHER),
        'b.html': page('cy', link('en', '//www.example.org/english.html'), OTHER),
        'c.html': page('cy', link('en', 'gone.html'), OTHER),
        'd.html': page('cy', link('en', 'd.html') + link('cy', 'd.html'), OTHER),
        'e.html': page('cy', link('fr', 'english.html') + link('x-default', 'english.html'), OTHER),
        'f.html': page('cy', '<link rel="alternate" href="english.html">', OTHER),
        'english.html': page('en', '', ENGLISH),
        'policy/a.html': page('en', '', ENGLISH),
        'cy/other.html': page('cy', '', OTHER),
      }),
    ).to.deep.equal([]);
  });

  it('compares one page that is named alone', async () => {
    const files = {
      'en/a.html': page('en', '', ENGLISH),
      'cy/a.html': page('cy', '', OTHER),
    };
    expect(new Set(await run(files, 'cy/a.html'))).to.deep.equal(new Set(['cy/a.html']));
    expect(await run(files, 'en/a.html')).to.deep.equal([]);
  });
});
