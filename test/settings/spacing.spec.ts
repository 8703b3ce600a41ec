// A reader who spaces text apart (WCAG 2.2 SC 1.4.12) gets what they asked for, and loses nothing.
import { describeEngines } from '../harness/embed.js';
import { ALL_PAGES, PAGES, expectSound, openAs } from '../harness/settings.js';

const SPACING = { line: 1.5, letter: 0.12, word: 0.16 };
const RULES = `
  * {
    line-height: ${SPACING.line} !important;
    letter-spacing: ${SPACING.letter}em !important;
    word-spacing: ${SPACING.word}em !important;
  }
  p { margin-block-end: 2em !important; }`;
// As a browser's own setting for its reader does, it wins over every author: what is \`!important\` in the first layer
// of all wins over what is in a later one.
const OF_THE_READER = `@layer reader { ${RULES} }`;
const WIDTHS = [320, 1280];

describeEngines('a page whose reader spaces text apart', (engine) => {
  for (const [pageName, page] of Object.entries(PAGES)) {
    for (const width of WIDTHS) {
      it(`is whole, and spaced: ${pageName}, ${width} px`, async () => {
        const visit = await openAs(engine, page, { width, first: OF_THE_READER });
        const found = await visit.page.evaluate(
          (css, spacing) => {
            settingsInspector.adopt(css);
            return {
              'what is not spaced': settingsInspector.spacing(spacing),
              'paragraphs that are not': settingsInspector.paragraphs(2),
              'what scrolls across': settingsInspector.scrollsAcross(),
              'what is cut': settingsInspector.cut(),
              'what overlaps': settingsInspector.overlaps(),
            };
          },
          OF_THE_READER,
          SPACING,
        );
        for (const [what, finding] of Object.entries(found)) expectSound(finding, what);
      });
    }
  }

  // A sheet that a bookmark puts into the page is an author's, and comes last.
  it('spaces words that stand in the page by a sheet that is injected into it, too', async () => {
    const page = ALL_PAGES['an old page'];
    const visit = await openAs(engine, page, { width: 320, last: RULES });
    const finding = await visit.page.evaluate(
      (spacing) => settingsInspector.spacing(spacing, 'children'),
      SPACING,
    );
    expectSound(finding, 'what is not spaced', 50);
  });
});
