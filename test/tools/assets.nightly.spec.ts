// The campaign's messages as files, as the command writes them: read back, not believed.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import Color from 'colorjs.io';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { PNG } from 'pngjs';
import decodeQR from 'qr/decode.js';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { runAssets } from '../../src/tools/assets/command.js';
import { siteName } from '../../src/record/fill.js';
import {
  overrideCampaign,
  record,
  type Language,
  type MessageId,
} from '../../src/record/record.js';
import { themes } from '../../src/tokens.js';
import { CHANNELS, postOf, type Channel } from '../../src/tools/assets/posts.js';

const { number = '', site = '' } = record.services['stop-it-now'];
const samaritans = record.services.samaritans.number!;
const SHAPES = [
  'banner',
  'card',
  'square',
  'story',
  'poster',
  'print-poster',
  'office-poster',
] as const;
const POSTERS: readonly string[] = ['poster', 'print-poster', 'office-poster', 'bilingual-poster'];
const LANGUAGES: readonly Language[] = ['en', 'cy'];

// In points, as PDF measures: a pixel is 0.75 of one.
const A4 = [595.28, 841.89];
const PAPER = {
  ...{ banner: [225, 187.5], card: [900, 472.5], square: [810, 810], story: [810, 1440] },
  // With 3 mm to cut off on each side, and 7 mm around it for the marks.
  ...{ poster: A4, 'office-poster': A4, 'print-poster': [651.97, 898.58] },
};
const PIXELS = {
  ...{ banner: [300, 250], card: [1200, 630], square: [1080, 1080], story: [1080, 1920] },
  ...{ poster: [794, 1123], 'office-poster': [794, 1123], 'print-poster': [869, 1198] },
};

const run = async (...args: string[]) => {
  let [output, complaint] = ['', ''];
  const code = await runAssets(args, {
    out: (text) => (output += text),
    err: (text) => (complaint += text),
  });
  return { code, output, complaint };
};

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
// Where a line of a document breaks is no word's business.
const squeezed = (text: string) => text.replace(/\s+/g, '');

describe('npm run assets', function () {
  describe('for one theme and two messages, in both languages', () => {
    let folder: string;
    let result: Awaited<ReturnType<typeof run>>;
    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'netsafe-assets-'));
      const messages = ['--message', 'traceability', '--message', 'law'];
      result = await run('--out', folder, '--theme', 'norfolk', ...messages);
    });
    after(() => rm(folder, { recursive: true }));

    const file = (name: string) => join(folder, 'norfolk', name);

    it('says how far it is, and where to look', () => {
      expect([result.code, result.complaint]).to.deep.equal([0, '']);
      expect(result.output).to.match(/1 of 3: norfolk, en, 14 assets/);
      expect(result.output).to.match(/30 assets.*20 posts.*index\.html/);
    });

    it('writes a picture, a document and a text for each shape, and nothing else', async () => {
      const names = ['law', 'traceability'].flatMap((message) =>
        SHAPES.flatMap((shape) => ['pdf', 'png', 'txt'].map((end) => `${message}-${shape}.${end}`)),
      );
      for (const language of LANGUAGES)
        expect(await readdir(file(language))).to.have.members(names);
      expect(await readdir(file('cy-en'))).to.have.members(
        ['law', 'traceability'].flatMap((message) =>
          ['pdf', 'png', 'txt'].map((end) => `${message}-bilingual-poster.${end}`),
        ),
      );
      expect(await readdir(folder)).to.have.members([
        'FONT-LICENSE.txt',
        'index.html',
        'manifest.csv',
        'norfolk',
        'posts',
      ]);
    });

    for (const language of LANGUAGES) {
      for (const shape of SHAPES) {
        const stem = `${language}/traceability-${shape}`;

        it(`draws a picture of the stated size, with something on it: ${stem}`, async () => {
          const { width, height, data } = PNG.sync.read(await readFile(file(`${stem}.png`)));
          expect([width, height]).to.deep.equal(PIXELS[shape]);
          const colours = new Set<number>();
          for (let at = 0; at < data.length; at += 4) colours.add(data.readUInt32BE(at));
          expect(colours.size).to.be.above(20);
        });

        it(`prints a document of one page, whose text can be read and found: ${stem}`, async () => {
          const pdf = await getDocumentProxy(new Uint8Array(await readFile(file(`${stem}.pdf`))));
          expect(pdf.numPages).to.equal(1);
          const [left = 0, bottom = 0, right = 0, top = 0] = (await pdf.getPage(1)).view;
          const [width, height] = PAPER[shape];
          expect(right - left).to.be.closeTo(width!, 0.8);
          expect(top - bottom).to.be.closeTo(height!, 0.8);
          const { text } = await extractText(pdf, { mergePages: true });
          const words = squeezed(text);
          const { heading } = record.messages.traceability;
          for (const each of [heading[language], number, siteName(site), samaritans])
            expect(words).to.include(squeezed(each));
          expect(words, 'the address is said once').not.to.include('https://');
          const { info } = await getMeta(pdf);
          expect(info.Title).to.include(heading[language]);
          expect(info.Language).to.equal(language);
          expect(await pdf.getMarkInfo()).to.include({ Marked: true });
        });

        it(`says beside the picture what it says: ${stem}`, async () => {
          const alt = await readFile(file(`${stem}.txt`), 'utf8');
          expect(alt.trim()).to.equal(plain(alt));
          expect(alt, 'a sentence that ends twice').not.to.match(/[.:!?][.:]/);
          for (const each of [
            record.messages.traceability.heading[language],
            number,
            siteName(site),
            samaritans,
          ])
            expect(alt).to.include(each);
          const pdf = await getDocumentProxy(new Uint8Array(await readFile(file(`${stem}.pdf`))));
          const { text } = await extractText(pdf, { mergePages: true });
          const letters = (all: string) => all.replace(/[\s.]+/g, '');
          const said = alt.replace(/ QR code: \S+/, '');
          // What a small one has no room for: the names of who speaks stand in its text alone.
          if (shape !== 'banner') expect(letters(text)).to.equal(letters(said));
        });
      }
    }

    for (const language of LANGUAGES)
      it(`keeps a story’s words clear of what is drawn over it: ${language}`, async () => {
        const name = file(`${language}/traceability-story.pdf`);
        const pdf = await getDocumentProxy(new Uint8Array(await readFile(name)));
        const { items } = await (await pdf.getPage(1)).getTextContent();
        const lines = items.flatMap((item) =>
          'transform' in item && item.str.trim() ? [item] : [],
        );
        expect(lines.length).to.be.above(5);
        // In pixels from the top; PDF counts points from below.
        for (const { transform, height, str } of lines) {
          const foot = 1920 - (transform[5] as number) / 0.75;
          expect(foot - height / 0.75, str).to.be.above(250);
          expect(foot, str).to.be.below(1920 - 250);
        }
      });

    it('shows them all on a page, with the alternative text of each', async () => {
      const page = fromHtml(await readFile(join(folder, 'index.html'), 'utf8'));
      const pictures = selectAll('figure img', page);
      expect(pictures).to.have.length(30);
      for (const { properties } of pictures) {
        const src = String(properties.src);
        const alt = await readFile(join(folder, src.replace('.png', '.txt')), 'utf8');
        expect(properties.alt).to.equal(alt.trim());
      }
      for (const link of selectAll('.files a', page))
        expect((await readFile(join(folder, String(link.properties.href)))).length).to.be.above(20);
      expect(select('script, link, [src^="http"]', page), 'what would ask for something').to.equal(
        undefined,
      );
    });
  });

  describe('for whoever passes a poster', () => {
    let folder: string;
    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'netsafe-assets-'));
      const shapes = ['--shape', ...POSTERS];
      await run(
        '--out',
        folder,
        '--theme',
        'neutral',
        '--message',
        'help',
        ...shapes,
        '--scale',
        '2',
      );
    });
    after(() => rm(folder, { recursive: true }));
    const stems = [
      ...['en', 'cy'].flatMap((each) =>
        POSTERS.filter((shape) => shape !== 'bilingual-poster').map(
          (shape) => `${each}/help-${shape}`,
        ),
      ),
      'cy-en/help-bilingual-poster',
    ];

    for (const stem of stems)
      it(`holds the plain address in a code that a reader of its own finds: ${stem}`, async () => {
        const picture = PNG.sync.read(await readFile(join(folder, 'neutral', `${stem}.png`)));
        // The quarter in which it stands: a reader finds one code in a picture.
        const part = new PNG({ width: picture.width >> 1, height: (picture.height * 0.4) | 0 });
        const [x, y] = [picture.width - part.width, picture.height - part.height];
        PNG.bitblt(picture, part, x, y, part.width, part.height, 0, 0);
        expect(decodeQR(part)).to.equal(site);
      });

    it('says all of it in both languages, Welsh first and as large', async () => {
      const pdf = await readFile(join(folder, 'neutral/cy-en/help-bilingual-poster.pdf'));
      const document = await getDocumentProxy(new Uint8Array(pdf));
      expect(document.numPages).to.equal(1);
      const { text } = await extractText(document, { mergePages: true });
      const { heading } = record.messages.help;
      const at = LANGUAGES.map((language) => squeezed(text).indexOf(squeezed(heading[language])));
      expect(at[1]).to.be.at.least(0).and.below(at[0]!);
      expect(squeezed(text).split(squeezed(number))).to.have.length(2);
      for (const language of LANGUAGES)
        expect(squeezed(text)).to.include(
          squeezed(record.services['stop-it-now'].limits![language]),
        );
    });

    it('tells a print shop’s software where it is cut, and how far its colours go', async () => {
      const pdf = await readFile(join(folder, 'neutral/en/help-print-poster.pdf'), 'latin1');
      const [media, bleed, trim] = ['MediaBox', 'BleedBox', 'TrimBox'].map((name) => {
        const [, box] = new RegExp(`/${name} \\[([^\\]]+)\\]`).exec(pdf) ?? [];
        const [left, bottom, right, top] = box!.trim().split(/\s+/).map(Number);
        return [left!, bottom!, right! - left!, top! - bottom!].map((each) =>
          Math.round((each * 25.4) / 72),
        );
      });
      expect(media).to.deep.equal([0, 0, 230, 317]);
      expect(trim).to.deep.equal([10, 10, 210, 297]);
      expect(bleed).to.deep.equal([7, 7, 216, 303]);
    });

    it('has marks beyond the paper’s edge where a print shop cuts', async () => {
      const { width, height, data } = PNG.sync.read(
        await readFile(join(folder, 'neutral/en/help-print-poster.png')),
      );
      const mm = width / 230;
      const isInk = (x: number, y: number) =>
        data[(Math.round(y) * width + Math.round(x)) * 4]! < 200;
      // Within a pixel of each of the eight lines, and nothing on the sheet's edge between them.
      const near = (x: number, y: number) =>
        [-1, 0, 1].some((by) => isInk(x + by, y) || isInk(x, y + by));
      for (const x of [10 * mm, width - 10 * mm])
        for (const y of [2 * mm, height - 2 * mm]) expect(near(x, y), `${x}, ${y}`).to.equal(true);
      expect(isInk(width / 2, 3 * mm)).to.equal(false);
      // Its colour goes on to where it is cut, and 3 mm beyond.
      expect(
        near(width / 2, 8 * mm) || data[(Math.round(8 * mm) * width + (width >> 1)) * 4]! < 255,
      ).to.equal(true);
    });
  });

  it('writes on a disc that is read at least as well as the field around it, in each theme', async () => {
    for (const theme of Object.keys(themes)) {
      const css = await readFile(
        `dist/${theme === 'neutral' ? 'netsafe' : `themes/${theme}`}.css`,
        'utf8',
      );
      const role = (name: string) =>
        new Color(new RegExp(`--netsafe-color-${name}:(#[0-9a-f]+)`).exec(css)![1]!);
      const [field, words] = [role('brand'), role('on-brand')];
      // As the style mixes it: 68% of the field, away from the lightness of the words.
      const away = new Color('oklch', [1 - words.to('oklch').coords[0]!, 0, 0]);
      const disc = field.mix(away, 0.32, { space: 'oklab', outputSpace: 'srgb' });
      const [onField, onDisc] = [field, disc].map((ground) => ground.contrast(words, 'WCAG21'));
      expect(onField, theme).to.be.at.least(4.5);
      expect(onDisc, theme).to.be.at.least(onField!);
      for (const ink of ['heading', 'text'])
        expect(role('sign-mark').contrast(role(ink), 'WCAG21'), `${theme}, ${ink}`).to.be.at.least(
          ink === 'text' ? 4.5 : 3,
        );
    }
  });

  describe('what to post', () => {
    for (const language of LANGUAGES)
      for (const message of Object.keys(record.messages) as MessageId[])
        it(`has room on each channel, with the number and who stands beside: ${message}, ${language}`, () => {
          for (const channel of Object.keys(CHANNELS) as Channel[]) {
            const text = postOf(channel, message, language);
            expect(text.length).to.be.at.most(CHANNELS[channel].most);
            expect(text).to.include(number).and.include(siteName(site));
            if (record.messages[message].support) expect(text).to.include(samaritans);
            if (!CHANNELS[channel].isShort)
              expect(text).to.include(record.services['stop-it-now'].limits![language]);
          }
        });

    it('is refused where a campaign’s own words leave no room', () => {
      overrideCampaign({
        messages: { help: { heading: { en: 'Long '.repeat(60), cy: 'Hir '.repeat(80) } } },
      });
      try {
        expect(() => postOf('x', 'help', 'en')).to.throw(
          /on “help” \(en\) has \d+ characters and may have 280 on x/,
        );
      } finally {
        overrideCampaign();
      }
    });
  });

  it('names the force of a campaign beside the charity, and refuses words that no size fits', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'netsafe-assets-'));
    const one = ['--theme', 'neutral', '--lang', 'en', '--message', 'help', '--shape', 'card'];
    const campaign = join(process.cwd(), 'stories/pages/campaign.json');
    try {
      expect((await run('--out', folder, ...one, '--campaign', campaign)).code).to.equal(0);
      expect(await readFile(join(folder, 'neutral/en/help-card.txt'), 'utf8')).to.include(
        'Exampleshire Police, The Lucy Faithfull Foundation',
      );
      overrideCampaign({
        messages: { help: { heading: { en: 'Help '.repeat(90).trim(), cy: 'Cymorth' } } },
      });
      const { code, complaint } = await run('--out', folder, ...one);
      expect(code).to.equal(2);
      expect(complaint).to.match(/The words of “help” \(en\) are too long for a card/);
    } finally {
      overrideCampaign();
      await rm(folder, { recursive: true });
    }
  });

  it('draws twice as many pixels, where it is asked to', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'netsafe-assets-'));
    try {
      const one = ['--theme', 'neutral', '--lang', 'en', '--message', 'help', '--shape', 'banner'];
      expect((await run('--out', folder, ...one, '--scale', '2')).code).to.equal(0);
      const picture = await readFile(join(folder, 'neutral/en/help-banner.png'));
      const { width, height } = PNG.sync.read(picture);
      expect([width, height]).to.deep.equal([600, 500]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  describe('refuses, with what to write instead', () => {
    const BAD: Record<string, [args: string[], saying: RegExp]> = {
      'an unknown theme': [['--theme', 'kent'], /--theme “kent” is none\. Write one of: neutral, /],
      'an unknown language': [['--lang', 'fr'], /--lang “fr” is none\. Write one of: en, cy\./],
      'an unknown message': [
        ['--message', 'fear'],
        /--message “fear” is none\. Write one of: harm/,
      ],
      'an unknown shape': [
        ['--shape', 'poster', '--shape', 'flyer'],
        /--shape “flyer” is none\. Write one of: banner, card, square, story, poster, /,
      ],
      'an unknown scale': [['--scale', '9'], /--scale “9” is none\. Write one of: 1, 2, 3\./],
      'an unknown option': [['--format', 'gif'], /'--format'.*The options are --out, --theme/],
      'an option without its value': [['--theme'], /--theme needs a value\. Write for example npm/],
      'a word without its option': [['norfolk'], /“norfolk” stands without its option/],
    };
    for (const [what, [args, saying]] of Object.entries(BAD)) {
      it(what, async () => {
        const { code, output, complaint } = await run(...args);
        expect(complaint).to.match(saying);
        expect(complaint.trim().split('\n')).to.have.length(1);
        expect([code, output]).to.deep.equal([2, '']);
      });
    }

    it('a folder that cannot be made', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'netsafe-assets-'));
      try {
        await writeFile(join(folder, 'file'), '');
        const { code, complaint } = await run('--out', join(folder, 'file', 'inside'));
        expect(code).to.equal(2);
        expect(complaint).to.match(/--out: .* cannot be made \(ENOTDIR\)\. Name a folder/);
      } finally {
        await rm(folder, { recursive: true });
      }
    });
  });
});
