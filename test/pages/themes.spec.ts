// How a page picks a theme, on the built stylesheets, in real browsers.
import { expect } from 'chai';
import { contrast, readColour } from '../../src/tools/theme/colour.js';
import { themes, type ThemeId } from '../../src/tokens.js';
import { describeEngines, open, STYLESHEET, type Visit } from '../harness/embed.js';

type Force = Exclude<ThemeId, 'inherit'>;
const sheet = (file: string) => `<link rel="stylesheet" href="/${file}">`;
const page = (head: string, body: string, attributes = '') => `<!doctype html>
<html lang="en" ${attributes}><head><meta charset="utf-8"><title>A page of a force</title>${head}</head>
<body>${body}</body></html>`;
const quote = (id: string, attributes = '') =>
  `<netsafe-quote-block id="${id}" ${attributes}><blockquote><p>Words. <a href="https://example.org/">A link</a></p></blockquote></netsafe-quote-block>`;

/** What is seen of a quotation: its field, its words and its link, as `#rrggbb`. */
const seen = async (visit: Visit, id: string) => {
  const found = await visit.page.evaluate((id) => {
    const frame = document.getElementById(id)!;
    const { backgroundColor, color, fontFamily } = getComputedStyle(frame);
    const mark = getComputedStyle(frame.querySelector('p')!, '::before').color;
    const link = getComputedStyle(frame.querySelector('a')!).color;
    return { paper: backgroundColor, text: color, link, accent: mark, fontFamily };
  }, id);
  const { fontFamily, ...colours } = found;
  const read = Object.entries(colours).map(([role, colour]) => [role, readColour(colour)]);
  return { fontFamily, ...(Object.fromEntries(read) as Record<keyof typeof colours, string>) };
};

const expectTheme = async (
  visit: Visit,
  id: string,
  theme: Force,
  scheme: 'light' | 'dark' = 'light',
) => {
  const { fontFamily: _, ...colours } = await seen(visit, id);
  const { paper, text, link, accent } = themes[theme][scheme];
  expect(colours, `${id}: ${theme}, ${scheme}`).to.deep.equal({ paper, text, link, accent });
};

describeEngines('a theme', (engine) => {
  const forces = (Object.keys(themes) as Force[]).filter((id) => id !== 'neutral');

  it('is the neutral one where a page names none', async () => {
    await expectTheme(await open(engine, page(STYLESHEET, quote('a'))), 'a', 'neutral');
  });

  it('is that of the sheet that a page links, before netsafe.css or after it', async () => {
    const links = [
      STYLESHEET + sheet('themes/suffolk.css'),
      sheet('themes/suffolk.css') + STYLESHEET,
    ];
    for (const head of links)
      await expectTheme(await open(engine, page(head, quote('a'))), 'a', 'suffolk');
  });

  it('is named on the page, on a part of it or on one component, and the nearest holds', async () => {
    const parts = forces.map((id) => `<section data-netsafe-theme="${id}">${quote(id)}</section>`);
    const nested = `<div data-netsafe-theme="essex">${quote('outer')}
      <div data-netsafe-theme="neutral">${quote('inner')} ${quote('own', 'data-netsafe-theme="norfolk"')}</div></div>`;
    const visit = await open(
      engine,
      page(
        STYLESHEET + sheet('themes.css'),
        `${quote('page')} ${parts.join('')} ${nested}`,
        'data-netsafe-theme="suffolk"',
      ),
    );
    await expectTheme(visit, 'page', 'suffolk');
    for (const id of forces) await expectTheme(visit, id, id);
    await expectTheme(visit, 'outer', 'essex');
    await expectTheme(visit, 'inner', 'neutral');
    await expectTheme(visit, 'own', 'norfolk');
  });

  it('changes nothing when all are linked and none is named', async () => {
    const visit = await open(engine, page(STYLESHEET + sheet('themes.css'), quote('a')));
    await expectTheme(visit, 'a', 'neutral');
  });

  it('is the page’s own name, where sheets of several are linked', async () => {
    const head = STYLESHEET + sheet('themes/norfolk.css') + sheet('themes/suffolk.css');
    const visit = await open(engine, page(head, quote('a'), 'data-netsafe-theme="norfolk"'));
    await expectTheme(visit, 'a', 'norfolk');
  });

  it('is dark where the page is, where the system is and the page follows it, and where it is told', async () => {
    const head = STYLESHEET + sheet('themes/norfolk.css');
    const body = `${quote('as-page')}
      <div data-netsafe-scheme="dark">${quote('dark')}</div>
      <div data-netsafe-scheme="light">${quote('light')}</div>
      <div style="color-scheme: light dark">${quote('as-system')}</div>`;
    for (const [scheme, system] of [
      ['light', 'dark'],
      ['dark', 'light'],
    ] as const) {
      const visit = await open(engine, page(head, body, `style="color-scheme: ${scheme}"`));
      if (engine === 'chromium')
        await visit.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: system }]);
      await expectTheme(visit, 'as-page', 'norfolk', scheme);
      await expectTheme(visit, 'dark', 'norfolk', 'dark');
      await expectTheme(visit, 'light', 'norfolk', 'light');
      if (engine === 'chromium') await expectTheme(visit, 'as-system', 'norfolk', system);
    }
  });

  it('gives way to what the page itself declares', async () => {
    const own =
      '<style>:root { --netsafe-color-accent: #4b2a86; --netsafe-font-family: Georgia }</style>';
    for (const head of [own + STYLESHEET, STYLESHEET + own]) {
      const visit = await open(engine, page(head + sheet('themes/suffolk.css'), quote('a')));
      const { accent, link, fontFamily } = await seen(visit, 'a');
      expect([accent, link, fontFamily]).to.deep.equal([
        '#4b2a86',
        themes.suffolk.light.link,
        'Georgia',
      ]);
    }
  });

  describe('that inherits', () => {
    const opened = (style: string) =>
      open(
        engine,
        page(
          `<style>${style}</style>${STYLESHEET}${sheet('themes/inherit.css')}`,
          `${quote('a')}<div data-netsafe-scheme="dark">${quote('dark')}</div>`,
        ),
      );

    it('takes the page’s colours and font', async () => {
      const visit = await opened(
        `:root { --brand: #0a5c36; --netsafe-host-brand: var(--brand); --netsafe-host-link: #5a1a66; --netsafe-host-font: Georgia, serif }`,
      );
      const { accent, link, fontFamily } = await seen(visit, 'a');
      expect(fontFamily).to.equal('Georgia, serif');
      // What passes is kept, to within the rounding of browsers.
      expect(contrast(accent, '#0a5c36')).to.be.below(1.03);
      expect(contrast(link, '#5a1a66')).to.be.below(1.1);
    });

    it('takes the font that stands around it, and the neutral colours, where the page says nothing', async () => {
      const visit = await opened('body { font-family: "Courier New", monospace }');
      const { accent, fontFamily, text, paper } = await seen(visit, 'a');
      expect(fontFamily).to.match(/Courier New/);
      expect(contrast(accent, themes.neutral.light.accent)).to.be.below(1.03);
      expect({ text, paper }).to.deep.equal({
        text: themes.neutral.light.text,
        paper: themes.neutral.light.paper,
      });
    });

    const PAGES: Record<string, string> = {
      'a yellow': '#ffe600',
      'a light grey': '#d8d8d8',
      white: 'white',
      black: 'black',
      'a screaming green': 'color(display-p3 0 1 0)',
      'one that is half seen through': 'rgb(255 0 0 / 20%)',
      'one of another space': 'lab(80% 100 50)',
      'no colour at all': '12px',
      'what is not there': 'var(--nowhere)',
    };
    for (const [what, brand] of Object.entries(PAGES)) {
      it(`holds to its ratios where the page gives ${what}`, async () => {
        const visit = await opened(
          `:root { --netsafe-host-brand: ${brand}; --netsafe-host-link: ${brand} }`,
        );
        for (const id of ['a', 'dark']) {
          const { accent, link, paper } = await seen(visit, id);
          expect(contrast(link, paper), `${id}: link`).to.be.at.least(7);
          expect(contrast(accent, paper), `${id}: accent`).to.be.at.least(3);
        }
      });
    }
  });
});
