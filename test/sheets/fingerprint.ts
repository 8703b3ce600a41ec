// What is kept of a sheet in place of its picture: the mean colour of each field, by which a test says what has changed
// in which cell.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { leftOf, type Sheet, type SheetRow } from './sheets.js';

const REFERENCE = fileURLToPath(new URL('reference.json', import.meta.url));

/** A field is this many pixels wide and high; the last of a column may be lower. */
const FIELD = 20;
const acrossOf = (cell: number): number => cell / FIELD;
const CHANNELS = 3;

/**
 * How far a channel of a field’s mean may be from what it was, of 255. The engine and the fonts are pinned; what is left
 * is a channel rounded otherwise on another processor, and the smoothing of an edge. Either moves the mean of a field by
 * less than one.
 */
export const TOLERANCE = 1;

interface Row {
  title: string;
  height: number;
}

/** What is kept of a sheet. */
export interface Fingerprint {
  themes: readonly string[];
  /** How wide each column is, in pixels: a multiple of a field. */
  cell: number;
  rows: readonly Row[];
  /** The fields of each cell, row by row of the sheet, packed. */
  fields: string;
}

export type Reference = Record<string, Fingerprint>;

const down = ({ height }: Row): number => Math.ceil(height / FIELD);
const lengthOf = (row: Row, cell: number): number => down(row) * acrossOf(cell) * CHANNELS;

/** The mean colours of a cell’s fields, one channel after the other. */
function fieldsOf({ picture }: SheetRow, left: number, across: number): Uint8Array {
  const { width, height, data } = picture;
  const rows = Math.ceil(height / FIELD);
  const fields = new Uint8Array(rows * across * CHANNELS);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < across; column++) {
      const bottom = Math.min(height, (row + 1) * FIELD);
      const sums = new Array<number>(CHANNELS).fill(0);
      for (let y = row * FIELD; y < bottom; y++)
        for (let x = 0; x < FIELD; x++) {
          const at = 4 * (y * width + left + column * FIELD + x);
          for (let channel = 0; channel < CHANNELS; channel++)
            sums[channel]! += data[at + channel]!;
        }
      const pixels = (bottom - row * FIELD) * FIELD;
      for (const [channel, sum] of sums.entries())
        fields[channel * rows * across + row * across + column] = Math.round(sum / pixels);
    }
  return fields;
}

// Most of a sheet is grey or white: as differences from green, red and blue are nearly nothing, and pack well.
const fromGreen = (fields: Uint8Array, sign: 1 | -1): Uint8Array => {
  const size = fields.length / CHANNELS;
  return fields.map((value, index) => {
    const green = fields[size + (index % size)]!;
    return index >= size && index < 2 * size ? value : value + sign * green;
  });
};

/** What is to be kept of a sheet. */
export function fingerprintOf({ themes, cell, rows }: Sheet): Fingerprint {
  const cells = rows.flatMap((row) =>
    themes.map((_, index) => fromGreen(fieldsOf(row, leftOf(index, cell), acrossOf(cell)), -1)),
  );
  return {
    themes,
    cell,
    rows: rows.map(({ title, picture: { height } }) => ({ title, height })),
    fields: brotliCompressSync(Buffer.concat(cells)).toString('base64'),
  };
}

/** The fields of every cell, by its row and its theme. */
function unpack({ themes, cell, rows, fields }: Fingerprint): Map<string, Uint8Array> {
  const all = brotliDecompressSync(Buffer.from(fields, 'base64'));
  const cells = new Map<string, Uint8Array>();
  let at = 0;
  for (const row of rows)
    for (const theme of themes) {
      const packed = all.subarray(at, (at += lengthOf(row, cell)));
      cells.set(`${row.title}, ${theme}`, fromGreen(packed, 1));
    }
  return cells;
}

/** How many fields of a cell differ, and where the first of them is. */
function differenceOf(before: Uint8Array, after: Uint8Array, cell: number): string | undefined {
  const size = before.length / CHANNELS;
  const different = new Set<number>();
  for (const [index, value] of before.entries())
    if (Math.abs(value - after[index]!) > TOLERANCE) different.add(index % size);
  if (different.size === 0) return undefined;
  const first = Math.min(...different);
  const across = acrossOf(cell);
  const [x, y] = [(first % across) * FIELD, Math.floor(first / across) * FIELD];
  return `${different.size} of ${size} fields, the first ${x} px from the left and ${y} px from the top`;
}

/** What differs between two sheets, a line for each cell. */
export function differences(before: Fingerprint, after: Fingerprint): string[] {
  const heights = new Map(before.rows.map(({ title, height }) => [title, height]));
  const high = after.rows.flatMap(({ title, height }) =>
    heights.get(title) === height
      ? []
      : [`${title}: ${height} px high, and was ${heights.get(title) ?? 'not there'}`],
  );
  const [was, is] = [unpack(before), unpack(after)];
  const gone = [...was.keys()].filter((name) => !is.has(name)).map((name) => `${name}: not there`);
  const changed = [...is].flatMap(([name, fields]) => {
    const known = was.get(name);
    if (!known) return [`${name}: was not there`];
    // Of another height: said above.
    if (known.length !== fields.length) return [];
    const difference = differenceOf(known, fields, after.cell);
    return difference === undefined ? [] : [`${name}: ${difference}`];
  });
  return [...high, ...gone, ...changed];
}

export const readReference = (): Reference =>
  JSON.parse(readFileSync(REFERENCE, 'utf8')) as Reference;

/** Keeps these sheets; what is kept of others stays, but of those that are no more. */
export function writeReference(found: Reference, sheets: readonly string[]): void {
  const all = { ...readReference(), ...found };
  const kept = sheets.flatMap((name) => (all[name] ? [[name, all[name]] as const] : []));
  writeFileSync(REFERENCE, `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
}
