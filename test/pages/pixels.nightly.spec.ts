import { expect } from 'chai';
import { PNG } from 'pngjs';
import {
  STYLESHEET,
  describeEngines,
  open,
  pageOf,
  settle,
  styled,
  type Snapshot,
  type Visit,
} from '../harness/embed.js';
import { specimens, type Form } from '../harness/specimens.js';

const PAGES: Record<string, string> = {
  'a calm page': '',
  'a page whose CSS fights ours': `
    * { margin: 0; padding: 0; box-sizing: border-box }
    p, a, h2, li { color: #c0c0c0; background: #222 }
    h2 { font-size: 50px; text-transform: none }
    a { color: lime; text-decoration: none }`,
};
const WIDTHS = [360, 1280];

const shoot = async ({ page }: Visit): Promise<Buffer> =>
  Buffer.from(await page.screenshot({ fullPage: true }));

/** A page once it has been painted: the first picture that the next one repeats to the byte. */
const picture = async (visit: Visit): Promise<PNG> => {
  let last = await shoot(visit);
  for (let attempt = 0; attempt < 10; attempt++) {
    const next = await shoot(visit);
    if (next.equals(last)) return PNG.sync.read(next);
    last = next;
  }
  throw new Error('Ten pictures of a page at rest, and no two alike.');
};

/** How many pixels of two pictures differ, and between which corners; nothing where none does. */
const difference = (a: PNG, b: PNG): string => {
  if (a.width !== b.width || a.height !== b.height)
    return `${a.width} × ${a.height} and ${b.width} × ${b.height}`;
  const columns: number[] = [];
  const rows: number[] = [];
  for (let at = 0; at < a.data.length; at += 4) {
    if (a.data.readUInt32BE(at) === b.data.readUInt32BE(at)) continue;
    columns.push((at / 4) % a.width);
    rows.push(Math.floor(at / 4 / a.width));
  }
  const span = (values: number[]) =>
    `${values.reduce((x, y) => Math.min(x, y))}–${values.reduce((x, y) => Math.max(x, y))}`;
  return rows.length ? `${rows.length}, x ${span(columns)}, y ${span(rows)}` : '';
};

const colours = ({ data }: PNG): number => {
  const seen = new Set<number>();
  for (let at = 0; at < data.length; at += 4) seen.add(data.readUInt32BE(at));
  return seen.size;
};

/** What is not the same of two snapshots, in words. A used size says the same as its box. */
const changes = (before: readonly Snapshot[], after: readonly Snapshot[]): string[] =>
  before.flatMap(({ name, box, style }, index) => {
    const then = after[index]!;
    const properties = Object.keys(style).filter((key) => style[key] !== then.style[key]);
    return [
      ...(String(box) === String(then.box)
        ? []
        : [`${name} moved: ${String(box)} → ${String(then.box)}`]),
      ...properties.map((key) => `${name} { ${key}: ${style[key]} → ${then.style[key]} }`),
    ];
  });

const snapshot = ({ page }: Visit) => page.evaluate(() => embedInspector.snapshot());

describeEngines(
  'a page before and after the upgrade',
  (engine) => {
    for (const [name, css] of Object.entries(PAGES)) {
      for (const width of WIDTHS) {
        describe(`${name}, ${width} px wide`, () => {
          // What follows a specimen says which it is, and takes the same room.
          const openPage = async (...forms: readonly Form[]) => {
            const visit = await openWith(STYLESHEET, forms);
            await styled(visit);
            return visit;
          };
          const openWith = async (sheet: string, forms: readonly Form[]) => {
            const head = `<link rel="stylesheet" href="/page.css">${sheet}`;
            return open(engine, pageOf(await specimens(...forms), head), {
              routes: {
                '/page.css': {
                  // Corners at the very edge of a picture come out one way or the other, from run to run.
                  body: `${css}.after { visibility: hidden } .specimen { margin-inline: 8px }`,
                },
              },
              viewport: { width, height: 900 },
            });
          };
          const upgrade = async (visit: Visit) => {
            await visit.page.addScriptTag({ url: '/netsafe.js', type: 'module' });
            await settle(visit);
          };

          it('does not differ in one pixel, and nothing moves', async () => {
            const visit = await openPage('data', 'tag');
            const [pixels, state] = [await picture(visit), await snapshot(visit)];
            expect(colours(pixels), 'colours of the picture').to.be.above(10);
            await upgrade(visit);
            const [pixelsAfter, stateAfter] = [await picture(visit), await snapshot(visit)];
            expect(stateAfter).to.have.length(state.length).above(20);
            const moved = changes(state, stateAfter).filter((change) =>
              change.includes(' moved: '),
            );
            const differing = difference(pixels, pixelsAfter);
            const all = differing ? changes(state, stateAfter) : [];
            expect(moved, 'what moved').to.deep.equal([]);
            expect(differing, `pixels that differ\n${all.join('\n')}`).to.equal('');
          });

          it('shows the same for a tag and for its data-element, before and after', async () => {
            const pictures = async (form: Form) => {
              const visit = await openPage(form);
              const before = await picture(visit);
              await upgrade(visit);
              return [before, await picture(visit)] as const;
            };
            // One after the other: a page that is not in front is not painted.
            const [tag, tagAfter] = await pictures('tag');
            const [data, dataAfter] = await pictures('data');
            expect(colours(tag), 'colours of the picture').to.be.above(10);
            expect(difference(tag, data), 'pixels that differ before').to.equal('');
            expect(difference(tagAfter, dataAfter), 'pixels that differ after').to.equal('');
          });

          it('shows the same where the script was there before the stylesheet', async () => {
            const prompt = await openPage('tag');
            await upgrade(prompt);
            const expected = await picture(prompt);
            const late = await openWith('', ['tag']);
            await upgrade(late);
            await styled(late);
            const roots = await late.page.evaluate(() =>
              [...document.querySelectorAll('.specimen > *')].map(({ shadowRoot }) => !!shadowRoot),
            );
            expect(new Set(roots), 'every root, which the elements brought').to.have.all.keys(true);
            expect(colours(expected), 'colours of the picture').to.be.above(10);
            expect(difference(expected, await picture(late)), 'pixels that differ').to.equal('');
          });
        });
      }
    }
  },
  ['chromium'],
);
