/** A Word file with these paragraphs, for whatever is to read one. */
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const NAMESPACES = Object.entries({
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: `${OFFICE}/relationships`,
  wp: `${DRAWING}/wordprocessingDrawing`,
  a: `${DRAWING}/main`,
  pic: `${DRAWING}/picture`,
})
  .map(([prefix, name]) => `xmlns:${prefix}="${name}"`)
  .join(' ');

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const encode = (text: string) => new TextEncoder().encode(text);

/** A record of a zip archive: its signature, then numbers with how many bytes each has, little end first. */
const record = (
  signature: string,
  ...numbers: readonly (readonly [value: number, bytes: number])[]
) =>
  Uint8Array.from([
    ...encode(signature),
    ...numbers.flatMap(([value, bytes]) =>
      Array.from({ length: bytes }, (_, at) => Math.floor(value / 256 ** at) % 256),
    ),
  ]);

const joined = (parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

/** A zip archive whose files are stored as they are, without the checksums, for which no reader here asks. */
export const zipOf = (files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> => {
  const parts: Uint8Array[] = [];
  const index: Uint8Array[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const data = encode(text);
    const about = [
      [20, 2],
      [0, 12],
      [data.length, 4],
      [data.length, 4],
      [name.length, 2],
    ] as const;
    const entry = joined([record('PK\u0003\u0004', ...about, [0, 2]), encode(name), data]);
    index.push(record('PK\u0001\u0002', [20, 2], ...about, [0, 12], [at, 4]), encode(name));
    parts.push(entry);
    at += entry.length;
  }
  const count = parts.length;
  const listed = joined(index);
  const sizes = [
    [count, 2],
    [count, 2],
    [listed.length, 4],
    [at, 4],
  ] as const;
  return joined([...parts, listed, record('PK\u0005\u0006', [0, 4], ...sizes, [0, 2])]);
};

/** A picture in a Word file, and the words that stand for it. */
interface Picture {
  name: string;
  words: string;
  data: string;
}

const paragraph = (run: string) => `<w:p><w:r>${run}</w:r></w:p>`;

const relations = (...each: readonly (readonly [id: string, type: string, target: string])[]) =>
  `<Relationships xmlns="${RELATIONS}">${each.map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/relationships/${type}" Target="${target}"/>`).join('')}</Relationships>`;

const drawing = ({ words }: Picture) =>
  paragraph(
    `<w:drawing><wp:inline><wp:docPr id="1" name="1" descr="${words}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="r1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`,
  );

/** What a Word file of these paragraphs is made of. */
export const wordFiles = (
  paragraphs: readonly string[],
  picture?: Picture,
): Record<string, string> => {
  const body = paragraphs.map((words) => paragraph(`<w:t>${escape(words)}</w:t>`)).join('');
  return {
    '[Content_Types].xml': `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': relations(['r1', 'officeDocument', 'word/document.xml']),
    'word/document.xml': `<w:document ${NAMESPACES}><w:body>${body}${picture ? drawing(picture) : ''}</w:body></w:document>`,
    ...(picture && {
      'word/_rels/document.xml.rels': relations(['r1', 'image', `media/${picture.name}`]),
      [`word/media/${picture.name}`]: picture.data,
    }),
  };
};

export const wordFile = (paragraphs: readonly string[]): Uint8Array<ArrayBuffer> =>
  zipOf(wordFiles(paragraphs));
