// What a reader sees who has chosen other colours: forced ones, more contrast, dark ones.
import { expect } from 'chai';
import { describeEngines, type Visit } from '../harness/embed.js';
import type { MediaFeatures } from '../harness/commands.js';
import type { DrivenEngine } from '../../src/tools/browser/launch.js';
import { emulateMedia } from '../harness/media-plugin.mjs';
import { FULL, Picture, TOLD_APART } from '../harness/picture.js';
import { ALL_PAGES, PAGES, expectSound, withSetting, type FrameBox } from '../harness/settings.js';

interface Colours {
  /** Whether it is tried in host pages too. */
  everywhere?: boolean;
  media: MediaFeatures;
  dark?: boolean;
  /** What each edge of each frame needs, where it is to be seen. */
  edge?: number;
}

const COLOURS: Record<string, Colours> = {
  'forced colours': { media: { forcedColors: 'active' }, edge: TOLD_APART, everywhere: true },
  'forced colours on a dark system': {
    media: { forcedColors: 'active', colorScheme: 'dark' },
    edge: TOLD_APART,
  },
  'more contrast': { media: { contrast: 'more' }, edge: 4.5 },
  'more contrast in the dark': {
    media: { contrast: 'more' },
    dark: true,
    edge: 4.5,
    everywhere: true,
  },
  'the dark': { media: {}, dark: true },
};
const PLAIN = ALL_PAGES['a page of nothing else'];
// A letter's edge may touch a cell that a smoother letter does not.
const DRAWN = 6;
const SILENT = 12;

const boxes = ({ page }: Visit): Promise<FrameBox[]> =>
  page.evaluate(() => settingsInspector.boxes());

interface Look {
  frames: FrameBox[];
  picture: Picture;
}

const look = async (visit: Visit): Promise<Look> => ({
  frames: await boxes(visit),
  picture: await Picture.of(visit.page),
});

/** Goes through the page by keyboard; gives each place of the focus, with how much of the picture it changed. */
const walkFocus = async ({
  page,
}: Visit): Promise<{ name: string; ring: number; least: number }[]> => {
  const rings: { name: string; ring: number; least: number }[] = [];
  for (let step = 0; step < 80; step++) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => settingsInspector.focus());
    if (!focus) {
      if (rings.length) break;
      continue;
    }
    const focused = await Picture.of(page, focus.around);
    await page.evaluate(() => settingsInspector.blur());
    const left = await Picture.of(page, focus.around);
    rings.push({
      name: focus.name,
      ring: focused.changes(left),
      // As much as a line two pixels thick around it (WCAG 2.2 SC 2.4.13).
      least: 2 * 2 * (focus.box.width + focus.box.height),
    });
  }
  return rings;
};

/** What is drawn in the page's own colours and not in these. */
const lost = (before: Look, after: Look): string[] => {
  const places = ({ frames }: Look) => frames.map(({ seen: _, ...place }) => place);
  expect(places(after)).to.deep.equal(places(before));
  let cells = 0;
  const gone = after.frames.flatMap((frame) => {
    const now = after.picture.ink(frame);
    let missing = 0;
    for (const [cell, pixels] of before.picture.ink(frame).entries()) {
      // A full cell is no word and no edge: it lies within a field of colour, which forced colours drop.
      if (pixels < DRAWN || pixels === FULL) continue;
      cells++;
      if (!now[cell]) missing++;
    }
    return missing ? [`${frame.name}: ${missing} places`] : [];
  });
  expect(cells, 'places that were compared').to.be.above(1000);
  return gone;
};

/** Edges that are seen in the page's own colours, and can hardly be in these. */
const faintEdges = ({ frames }: Look, { picture }: Look, least: number): string[] =>
  frames
    // What says nothing is as high as its edges.
    .filter(({ height }) => height > SILENT)
    .flatMap((frame) =>
      frame.seen.flatMap((side) => {
        const ratio = picture.edge(frame, side);
        return ratio < least ? [`${frame.name}, ${side}: ${ratio.toFixed(2)}`] : [];
      }),
    );

const setColours = async (
  engine: DrivenEngine,
  { page }: Visit,
  { media, dark }: Colours,
): Promise<void> => {
  await emulateMedia(engine, page, media);
  await page.evaluate(
    async (scheme) => {
      document.documentElement.style.colorScheme = scheme;
      await embedInspector.frames();
    },
    dark ? 'dark' : '',
  );
};

describeEngines('a page in other colours', (engine) => {
  for (const [pageName, page] of Object.entries(PAGES)) {
    it(`shows all that it shows in its own, edges and words: ${pageName}`, async () => {
      await withSetting(engine, page, { width: 640 }, async (visit) => {
        const usual = await look(visit);
        expect(usual.frames.length).to.be.above(8);
        for (const [name, colours] of Object.entries(COLOURS)) {
          // The others differ from these two in one thing each.
          if (!colours.everywhere && !(process.env.NIGHTLY && page === PLAIN)) continue;
          await setColours(engine, visit, colours);
          const now = await look(visit);
          expect(lost(usual, now), `${name}: what is drawn no more`).to.deep.equal([]);
          if (!colours.edge) continue;
          expect(faintEdges(usual, now, colours.edge), `${name}: edges`).to.deep.equal([]);
          const { words, adjusted } = await visit.page.evaluate(() => ({
            words: settingsInspector.contrasts(7, 4.5),
            adjusted: settingsInspector.adjusted(),
          }));
          expectSound(words, `${name}: what can be read`, 50);
          expectSound(adjusted, `${name}: what keeps its own colours`, 100);
        }
      });
    });
  }

  for (const [name, colours] of Object.entries(COLOURS)) {
    // In what a page says of colour no other differs from the forced ones.
    if (!process.env.NIGHTLY && name !== 'forced colours') continue;
    it(`shows by keyboard where the reader is: ${name}`, async () => {
      await withSetting(engine, PLAIN, { width: 640 }, async (visit) => {
        await setColours(engine, visit, colours);
        const rings = await walkFocus(visit);
        expect(rings.length).to.be.above(10);
        expect(rings.filter(({ ring, least }) => ring < least)).to.deep.equal([]);
      });
    });
  }
});
