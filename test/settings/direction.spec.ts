// A page that runs from right to left: everything is mirrored, and a number is still read from its first digit.
import { expect } from 'chai';
import { describeEngines } from '../harness/embed.js';
import { Picture } from '../harness/picture.js';
import { ALL_PAGES, PAGES, expectSound, openAs, type FrameBox } from '../harness/settings.js';

const RTL = { root: { dir: 'rtl' } };

describeEngines('a page from right to left', (engine) => {
  for (const [pageName, page] of Object.entries(PAGES)) {
    it(`keeps the order of digits, and everything in view: ${pageName}`, async () => {
      const { page: opened } = await openAs(engine, page, { ...RTL, width: 320 });
      const found = await opened.evaluate(() => ({
        'numbers in another order': settingsInspector.numberOrder(),
        'what scrolls across': settingsInspector.scrollsAcross(),
        'what is cut': settingsInspector.cut(),
      }));
      for (const [what, finding] of Object.entries(found)) expectSound(finding, what);
    });
  }

  it('mirrors every frame: its heavy edge, its blocks, and what is drawn beside its words', async () => {
    const page = ALL_PAGES['a page of nothing else'];
    const look = async (root: Record<string, string>) => {
      const visit = await openAs(engine, page, { root, width: 640 });
      const { frames, insets } = await visit.page.evaluate(() => ({
        frames: settingsInspector.boxes(),
        insets: settingsInspector.insets(),
      }));
      const picture = await Picture.of(visit.page);
      return { frames, insets, picture };
    };
    const [ltr, rtl] = [await look({}), await look(RTL.root)];

    const edges = ({ edges: { left, right } }: FrameBox) => [left, right];
    expect(rtl.frames.map(edges)).to.deep.equal(ltr.frames.map((frame) => edges(frame).reverse()));
    const heavy = rtl.frames.filter(({ edges: { left, right } }) => right > left);
    expect(heavy, 'frames with a heavy edge').to.not.be.empty;

    expect(ltr.insets.length).to.be.above(20);
    const moved = rtl.insets.filter(({ name, insets }, at) => {
      const before = ltr.insets[at]!;
      const differs = insets.some((inset, side) => Math.abs(inset - before.insets[side]!) > 1);
      return name !== before.name || differs;
    });
    expect(moved, 'blocks that are not mirrored').to.deep.equal([]);

    const hanging = rtl.frames.map((frame, at) => ({
      name: frame.name,
      before: ltr.picture.gutter(ltr.frames[at]!, 'left') > 0,
      after: rtl.picture.gutter(frame, 'right') > 0,
    }));
    expect(
      hanging.filter(({ before, after }) => before !== after),
      'marks that hang beside the words',
    ).to.deep.equal([]);
    expect(hanging.filter(({ after }) => after)).to.not.be.empty;
  });
});
