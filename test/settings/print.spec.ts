// What comes out of a printer: black on white, whole, with every number and address to be read.
import { expect } from 'chai';
import { extractText, getDocumentProxy } from 'unpdf';
import { describeEngines, pageOf, type Visit } from '../harness/embed.js';
import { TAGS, specimens, squeeze } from '../harness/specimens.js';
import {
  ALL_PAGES,
  PAGES,
  expectSound,
  openAs,
  themes,
  withSetting,
  type Setting,
} from '../harness/settings.js';
import { some } from '../harness/some.js';

const PRINT: Setting = { media: { media: 'print', colorScheme: 'dark' } };
const DARK = ':root { color-scheme: dark; background: #111; color: #eee }';

// In CSS pixels.
const A4 = { width: 794, height: 1123 };
/** What fits between a browser's usual margins. */
const SHEET = A4.height - 96;

// What a reader of paper can do nothing with, or can read already.
const SAYS_ITSELF = /^(?:tel:|sms:|#)/;

// An address that is the link's own words may be read without being repeated.
const isRead = (text: string, href: string) => text.includes('.') && href.includes(text);

// What paper adds to the words stands in brackets.
const withoutBrackets = (text: string) => text.replace(/\([^)]*\)/g, '');

describeEngines('a printed page', (engine) => {
  for (const [pageName, page] of Object.entries(PAGES)) {
    it(`is black on white and its frames are whole, though it is dark: ${pageName}`, async () => {
      await withSetting(engine, page, { ...PRINT, last: DARK }, async (visit) => {
        const { printed, splits } = await visit.page.evaluate(() => ({
          printed: settingsInspector.printed(),
          splits: settingsInspector.splits(),
        }));
        expectSound(printed, 'what is not black on white', 100);
        expectSound(splits, 'what may be split');
      });
    });
  }

  it('is black on white in every theme', async () => {
    const names = themes();
    expect(names.length).to.be.above(5);
    await withSetting(engine, ALL_PAGES['a page of nothing else'], PRINT, async (visit) => {
      await visit.page.addStyleTag({ url: '/themes.css' });
      for (const name of names) {
        const printed = await visit.page.evaluate((theme) => {
          document.documentElement.dataset.netsafeTheme = theme;
          return settingsInspector.printed();
        }, name);
        expectSound(printed, name, 100);
      }
    });
  });

  it('says where each link leads, and does not repeat what can be read', async () => {
    // Links of every kind that an author may put into a component.
    const links = [
      'https://example.org/a',
      '/news/b',
      'mailto:a@example.org',
      '#c',
      'sms:01632960222',
      'tel:01632960111',
    ];
    const page = async (head: string) =>
      pageOf(
        TAGS.map((tag, at) => ({
          ...{ tag, form: 'tag' as const, words: '', links: [] },
          id: `links-${at}`,
          html: `<${tag}><h2>Links</h2><p>${links.map((href) => `<a href="${href}">Link</a>`).join(' ')}</p></${tag}>`,
        })),
        head,
      );
    await withSetting(engine, page, PRINT, async (visit) => {
      const addresses = await visit.page.evaluate(() => settingsInspector.addresses());
      expect(addresses.length).to.be.at.least(TAGS.length * links.length);
      for (const { name, text, href, printed } of addresses) {
        if (isRead(text, href)) continue;
        // An engine says either the words or how they are made.
        const says = printed.includes(href) || printed.includes('attr(href)');
        expect({ name, href, says }).to.deep.equal({ name, href, says: !SAYS_ITSELF.test(href) });
      }
    });
  });
});

describeEngines(
  'a page on paper',
  (engine) => {
    const print = async ({ page }: Visit): Promise<string[]> => {
      const pdf = await page.pdf({ format: 'A4' });
      const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
      return text.map(squeeze);
    };

    for (const [pageName, page] of Object.entries(PAGES)) {
      it(`holds every word, number and address: ${pageName}`, async () => {
        const visit = await openAs(engine, page);
        const { texts, addresses } = await visit.page.evaluate(() => ({
          texts: settingsInspector.texts(),
          addresses: settingsInspector.addresses(),
        }));
        // An old page’s own rule may write headings in capitals.
        const plain = (text: string) => squeeze(text).toLowerCase();
        const written = [
          ...texts.map(plain),
          ...addresses.flatMap(({ text, href }) =>
            SAYS_ITSELF.test(href) || isRead(text, href) ? [] : [plain(`(${href})`)],
          ),
        ];
        expect(texts.length).to.be.above(50);
        expect(addresses.length).to.be.above(10);
        const sheets = plain((await print(visit)).join(''));
        const times = (text: string) => sheets.split(text).length - 1;
        // Where a page stands in columns, a paragraph may go on at the head of the next sheet, after another column.
        const isThere = (text: string) => {
          const wanted = written.filter((each) => each === text).length;
          return Array.from({ length: text.length }, (_, at) => [
            text.slice(0, at),
            text.slice(at),
          ]).some((parts) => parts.every((part) => part === '' || times(part) >= wanted));
        };
        const missing = [...new Set(written)].filter((text) => !isThere(text));
        expect(missing, 'what is not on paper as often as in the page').to.deep.equal([]);
      });
    }

    for (const form of process.env.NIGHTLY ? (['data', 'empty'] as const) : (['data'] as const)) {
      it(`does not split a component that meets the end of a sheet: ${form}`, async () => {
        let whole = 0;
        for (const specimen of some(await specimens(form), 3)) {
          // What says nothing when it is empty has nothing to be split.
          if (!specimen.words) continue;
          const page = async (head: string) => pageOf([specimen], head);
          await withSetting(engine, page, { ...PRINT, width: A4.width }, async (visit) => {
            const { height, sides } = await visit.page.evaluate((sheet) => {
              const [frame] = settingsInspector.boxes();
              const middle = frame!.y + frame!.height / 2;
              document.querySelector('h1')!.style.paddingBlockEnd = `${sheet - middle}px`;
              return { height: frame!.height, sides: frame!.edges.left + frame!.edges.right };
            }, A4.height);
            // What no sheet can hold is split wherever it begins, and what has no sides, as a whole release, is not torn.
            if (height > SHEET || !sides) return;
            whole++;
            const [first, second, ...more] = (await print(visit)).map(withoutBrackets);
            const id = specimen.id;
            const words = withoutBrackets(specimen.words);
            expect(first, id).to.not.include(words.slice(0, 8));
            expect(second, id).to.include(words.slice(0, 8)).and.include(words.slice(-8));
            expect(more, id).to.be.empty;
          });
        }
        // An exit has no box of its own.
        expect(whole, 'components that were printed').to.be.at.least(process.env.NIGHTLY ? 10 : 3);
      });
    }
  },
  ['chromium'],
);
