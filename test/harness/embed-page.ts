// A page that embeds the built files, and what a reader should meet there: no browser, and no test runner.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { record } from '../../src/record/record.js';
import { digitsOf } from '../../src/numbers/phone.js';
import { STANDS, type Specimen, type WrittenLink } from './specimens.js';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const DIST = `${ROOT}dist`;
/** What looks at a page from inside it. */
export const INSPECTOR = readFileSync(new URL('embed-inspector.js', import.meta.url), 'utf8');

export interface SeenLink extends WrittenLink {
  canBeSeen: boolean;
  canBePressed: boolean;
  fontSize: number;
  height: number;
}

/** One specimen, as a reader meets it. */
export interface View {
  id: string;
  words: string;
  links: SeenLink[];
  frame: {
    name: string;
    isUpgraded: boolean;
    display: string;
    fontSize: number;
    padding: number;
    border: string;
    borderWidth: number;
    height: number;
  };
  isFollowed: boolean;
}

export interface Snapshot {
  name: string;
  box: number[];
  style: Record<string, string>;
}

/** A part of a page, as a reader meets it. */
export type Reading = Pick<View, 'words' | 'links'>;

interface EmbedInspector {
  look(): View[];
  read(selector: string): Reading;
  settle(): Promise<boolean>;
  styled(): Promise<boolean>;
  reads(text: string): Promise<boolean>;
  frames(): Promise<void>;
  snapshot(): Snapshot[];
  put(selector: string, html: string): void;
  unfold(root: Node): void;
}

declare global {
  var embedInspector: EmbedInspector;
}

/** The script tag that the documentation tells people to paste, with whatever else it is to carry. */
export const script = (attributes = '', src = '/netsafe.js') =>
  `<script type="module" async src="${src}"${attributes && ` ${attributes}`}></script>`;
export const STYLESHEET = '<link rel="stylesheet" href="/netsafe.css">';

/** A page of a force, whatever stands in it. */
export const pageWith = (body: string, head: string, attributes = 'lang="en"'): string =>
  `<!doctype html>
<html ${attributes}><head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A page of a force</title>
${head}
</head><body>
<h1>A page of a force</h1>
${body}
</body></html>`;

/** A page of specimens, each followed by words of the page's own. */
export const pageOf = (specimens: readonly Specimen[], head: string, attributes?: string): string =>
  pageWith(
    specimens
      .map(
        ({ id, html }) =>
          `<section class="specimen" id="${id}">${html}</section>\n<p class="after">After ${id}</p>`,
      )
      .join('\n'),
    head,
    attributes,
  );

const known = new Set(record.numbers.map(({ number }) => digitsOf(number)));

/** Whether a page shows every word and link of its specimens, and dials what it shows. */
export const expectReadable = (
  views: readonly View[],
  specimens: readonly Specimen[],
  isKnown: (digits: string) => boolean = (digits) => known.has(digits),
): void => {
  expect(specimens).not.to.be.empty;
  expect(views.map(({ id }) => id)).to.deep.equal(specimens.map(({ id }) => id));
  let numbers = 0;
  for (const [index, { id, words, links }] of specimens.entries()) {
    const view = views[index]!;
    expect(view.words, id).to.equal(words);
    expect(view.isFollowed, `${id}: what comes after it`).to.equal(true);
    expect(
      view.links.map(({ text, href }) => ({ text, href })),
      id,
    ).to.deep.equal(links);
    for (const { text, href, canBeSeen, canBePressed } of view.links) {
      expect({ id, text, canBeSeen, canBePressed }).to.deep.equal({
        id,
        text,
        canBeSeen: true,
        canBePressed: true,
      });
      if (!href.startsWith('tel:')) continue;
      numbers++;
      expect(digitsOf(text), `${id}: what is shown and what is dialled`).to.equal(digitsOf(href));
      expect(isKnown(digitsOf(href)), `${id}: ${href} is a number of the record`).to.equal(true);
    }
  }
  const forms = new Set(specimens.map(({ form }) => form));
  expect(numbers, 'numbers that were looked at').to.be.at.least(forms.size);
};

const standOf = (id: string) => STANDS.get(`netsafe-${id.slice(0, id.lastIndexOf('-'))}`)!;

const expectFrames = (views: readonly View[]): void => {
  expect(views).not.to.be.empty;
  for (const { id, words, frame } of views) {
    const { isFramed, isPadded } = standOf(id);
    // There is no frame around nothing.
    if (!words && frame.display === 'none') continue;
    expect(frame.display, id).to.match(
      isFramed ? /^(?:flow-root|flex|grid)$/ : /^(?:inline|contents)$/,
    );
    if (!isFramed) continue;
    if (isPadded) expect(frame.padding, `${id}: padding`).to.be.at.least(16);
    expect([frame.border, frame.borderWidth > 0], `${id}: border`).to.deep.equal(['solid', true]);
  }
};

/** Whether every frame looks as netsafe.css says, and the number is what one sees first. */
export const expectStyled = (views: readonly View[]): void => {
  expectFrames(views);
  let numbers = 0;
  for (const { id, frame, links } of views) {
    const number = links.find(({ href }) => href.startsWith('tel:'));
    // Inside a sentence a number is as large as the sentence (WCAG 2.2 SC 2.5.8 excepts it).
    if (!number || !standOf(id).isFramed) continue;
    numbers++;
    expect(number.fontSize, `${id}: size of the number`).to.be.above(frame.fontSize);
    expect(number.height, `${id}: height of the number’s target`).to.be.at.least(44);
  }
  expect(numbers, 'numbers that were looked at').to.be.above(0);
};
