/** A Word file with these paragraphs, for whatever is to read one. */
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DOCUMENT =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A part of a zip archive: its signature, then numbers with how many bytes each has, little end first. */
const record = (
  signature: string,
  ...numbers: readonly (readonly [value: number, bytes: number])[]
) => [
  ...new TextEncoder().encode(signature),
  ...numbers.flatMap(([value, bytes]) =>
    Array.from({ length: bytes }, (_, at) => Math.floor(value / 256 ** at) % 256),
  ),
];

/** A zip archive whose files are stored as they are, without the checksums, for which no reader here asks. */
export const zipOf = (files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> => {
  const bytes: number[] = [];
  const index: number[] = [];
  for (const [name, text] of Object.entries(files)) {
    const data = [...new TextEncoder().encode(text)];
    const about = [
      [20, 2],
      [0, 12],
      [data.length, 4],
      [data.length, 4],
      [name.length, 2],
    ] as const;
    index.push(
      ...record('PK\u0001\u0002', [20, 2], ...about, [0, 12], [bytes.length, 4]),
      ...new TextEncoder().encode(name),
    );
    bytes.push(...record('PK\u0003\u0004', ...about, [0, 2]));
    bytes.push(...new TextEncoder().encode(name), ...data);
  }
  const count = Object.keys(files).length;
  const end = record(
    'PK\u0005\u0006',
    [0, 4],
    [count, 2],
    [count, 2],
    [index.length, 4],
    [bytes.length, 4],
    [0, 2],
  );
  return Uint8Array.from([...bytes, ...index, ...end]);
};

export const wordFile = (paragraphs: readonly string[]): Uint8Array<ArrayBuffer> =>
  zipOf({
    '[Content_Types].xml': `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${DOCUMENT}" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body>${paragraphs.map((words) => `<w:p><w:r><w:t>${escape(words)}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
  });
