// A component stands on a field of its own colour. On a page of another colour no letter stands at the edge of that field,
// whether there is a frame around it or none.
import { expect } from 'chai';
import { describeEngines, open, script, settle, styled, STYLESHEET } from '../harness/embed.js';
import { Picture } from '../harness/picture.js';
import { specimens, STANDS } from '../harness/specimens.js';

/** Where the lines of a part of the page begin and end, and how high their middle stands. */
interface Line {
  words: string;
  left: number;
  right: number;
  middle: number;
}

const AIR = 4;

const HEADS = { 'the stylesheet alone': STYLESHEET, 'the script, which brings it': script() };

describeEngines('a page of another colour', (engine) => {
  for (const [index, [name, head]] of Object.entries(HEADS).entries()) {
    it(`leaves air beside every line of every block, framed or not: ${name}`, async () => {
      const width = [320, 1280][index]!;
      const blocks = (await specimens('tag', 'data')).filter(
        ({ tag }) => STANDS.get(tag)?.isFramed,
      );
      expect(blocks.length).to.be.above(30);
      const sections = blocks.map(
        ({ id, html }) => `<section class="specimen" id="${id}">${html}</section>`,
      );
      const visit = await open(
        engine,
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}
        <style>body { margin: 24px; background: #4b0a63 } section { margin-block: 24px }</style></head>
        <body>${sections.join('\n')}</body></html>`,
        { viewport: { width, height: 800 } },
      );
      if (head !== STYLESHEET) await settle(visit);
      await styled(visit);
      const { page } = visit;
      const lines = await page.evaluate((): Record<string, Line[]> => {
        const found: Record<string, Line[]> = {};
        for (const section of document.querySelectorAll('section')) {
          const here: Line[] = [];
          const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const text = walker.currentNode as Text;
            if (!text.data.trim() || !text.parentElement!.checkVisibility()) continue;
            const range = document.createRange();
            range.selectNodeContents(text);
            for (const { left, right, top, bottom, width, height } of range.getClientRects())
              if (width > 2 && height > 8)
                here.push({
                  words: text.data.trim().slice(0, 30),
                  left: left + scrollX,
                  right: right + scrollX,
                  middle: (top + bottom) / 2 + scrollY,
                });
          }
          found[section.id] = here;
        }
        return found;
      });
      const picture = await Picture.of(page);
      const outside = picture.at(2, 2);
      const bare = Object.entries(lines).flatMap(([id, here]) =>
        here
          .filter(({ left, right, middle }) =>
            [left - AIR, right + AIR].some((x) => picture.at(x, middle) === outside),
          )
          .map(({ words }) => `${id}: ${words}`),
      );
      expect(bare).to.deep.equal([]);
      for (const { id } of blocks) expect(lines[id]!.length, `lines of ${id}`).to.be.above(0);
    });
  }
});
