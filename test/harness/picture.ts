// A page as it was painted: what a computed style cannot say, a pixel can.
import type { Page } from 'puppeteer-core';
import { PNG } from 'pngjs';
import type { FrameBox, Rect, Side } from './settings.js';

/** The least ratio between two things that must be told apart (WCAG 2.2 SC 1.4.11). */
export const TOLD_APART = 3;
const CELL = 8;
/** How many pixels a cell has. */
export const FULL = CELL * CELL;

// A picture has millions of pixels, and 256 values of each colour.
const LINEAR = Array.from({ length: 256 }, (_, value) => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
});

const ratio = (one: number, other: number): number =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

/** A picture of a page, asked by where things stand. */
export class Picture {
  readonly #width: number;
  readonly #height: number;
  /** How light each pixel is. */
  readonly #light: Float32Array;

  private constructor({ width, height, data }: PNG) {
    this.#width = width;
    this.#height = height;
    this.#light = new Float32Array(width * height);
    for (let pixel = 0; pixel < this.#light.length; pixel++) {
      const [red, green, blue] = [data[4 * pixel]!, data[4 * pixel + 1]!, data[4 * pixel + 2]!];
      this.#light[pixel] = 0.2126 * LINEAR[red]! + 0.7152 * LINEAR[green]! + 0.0722 * LINEAR[blue]!;
    }
  }

  /** The whole page, or a part of it. */
  static async of(page: Page, clip?: Rect): Promise<Picture> {
    const options = clip ? { clip, captureBeyondViewport: false } : { fullPage: true };
    return new Picture(PNG.sync.read(Buffer.from(await page.screenshot(options))));
  }

  /** How light a place is, of 1. */
  at(x: number, y: number): number {
    const column = Math.min(Math.max(Math.round(x), 0), this.#width - 1);
    const row = Math.min(Math.max(Math.round(y), 0), this.#height - 1);
    return this.#light[row * this.#width + column]!;
  }

  /**
   * How well an edge of a frame can be made out, at the worst of three places along it: a line that differs from both
   * sides, or two sides that differ.
   */
  edge({ x, y, width, height, edges }: FrameBox, side: Side): number {
    const thickness = edges[side];
    const along = [0.25, 0.5, 0.75].map((part): number => {
      const from = {
        top: [x + part * width, y, 0, 1],
        bottom: [x + part * width, y + height - 1, 0, -1],
        left: [x, y + part * height, 1, 0],
        right: [x + width - 1, y + part * height, -1, 0],
      }[side] as [number, number, number, number];
      const [startX, startY, stepX, stepY] = from;
      const at = (depth: number) => this.at(startX + depth * stepX, startY + depth * stepY);
      const [outside, inside] = [at(-3), at(thickness + 3)];
      const drawn = Array.from({ length: Math.ceil(thickness) + 2 }, (_, depth) => at(depth - 1));
      const line = drawn.map((each) => Math.min(ratio(each, outside), ratio(each, inside)));
      return Math.max(ratio(outside, inside), ...line);
    });
    return Math.min(...along);
  }

  /** What most of a frame stands on. A frame may begin with a field of another colour. */
  #paper({ x, y, width, height, edges }: Pick<FrameBox, 'x' | 'y' | 'width' | 'height' | 'edges'>) {
    const found = new Map<number, number>();
    for (let row = edges.top + 4; row < height - 4; row += 4)
      for (let column = edges.left + 4; column < width - 4; column += 4) {
        const light = this.at(x + column, y + row);
        found.set(light, (found.get(light) ?? 0) + 1);
      }
    const [commonest] = [...found].sort(([, a], [, b]) => b - a);
    return commonest?.[0] ?? this.at(x + edges.left + 4, y + edges.top + 4);
  }

  /** How many pixels are drawn in each cell of a frame, within its edges. */
  ink({ x, y, width, height, edges }: FrameBox): Uint16Array {
    const paper = this.#paper({ x, y, width, height, edges });
    const columns = Math.ceil(width / CELL);
    const cells = new Uint16Array(columns * Math.ceil(height / CELL));
    const asked = new Uint16Array(cells.length);
    // What stands at a fraction of a pixel shares its outermost ones with the page.
    for (let row = 2; row < height - 2; row++) {
      for (let column = 2; column < width - 2; column++) {
        const cell = columns * Math.floor(row / CELL) + Math.floor(column / CELL);
        asked[cell]! += 1;
        if (ratio(this.at(x + column, y + row), paper) >= TOLD_APART) cells[cell]! += 1;
      }
    }
    // A cell at the edge of a frame is full with fewer.
    return cells.map((drawn, cell) => (drawn && drawn === asked[cell] ? FULL : drawn));
  }

  /** How many pixels are drawn between an edge of a frame and its words. */
  gutter({ x, y, width, height, edges, start }: FrameBox, side: 'left' | 'right'): number {
    const paper = this.at(x + width / 2, y + edges.top + 4);
    // The corners are round, and a letter may lean out of its box.
    const corner = 8;
    let drawn = 0;
    for (let row = corner; row < height - corner; row++) {
      for (let depth = edges[side] + 2; depth < start - 2; depth++) {
        const column = side === 'left' ? x + depth : x + width - 1 - depth;
        if (ratio(this.at(column, y + row), paper) >= TOLD_APART) drawn++;
      }
    }
    return drawn;
  }

  /** How many pixels are told apart from what they were in another picture of the same place. */
  changes(before: Picture): number {
    return this.#light.reduce(
      (changed, light, pixel) =>
        ratio(light, before.#light[pixel]!) < TOLD_APART ? changed : changed + 1,
      0,
    );
  }
}
