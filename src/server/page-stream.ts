// A page that comes as a stream of bytes or of text.
import { Transform, type TransformCallback } from 'node:stream';
import { Filler, type FillOptions, type Sink } from './filler.js';

/** UTF-8 that was read a byte to a letter; what is not UTF-8 stays as it is. */
const readBytes = (text: string): string =>
  text.replace(/[\x80-\xff]+/g, (run) => {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(run, 'latin1'));
    } catch {
      return run;
    }
  });

/** The page is read a byte to a letter: then a place in the text is one in the bytes, whatever they mean. */
export class PageFiller extends Transform {
  readonly #filler: Filler;
  /** Half of a letter, at the end of a chunk of text. */
  #half = '';

  constructor(options: FillOptions) {
    super({ decodeStrings: false });
    const sink: Sink = {
      pass: (text) => this.push(Buffer.from(text, 'latin1')),
      insert: (html) => this.push(html),
    };
    this.#filler = new Filler(options, sink, readBytes);
  }

  override _transform(
    chunk: string | Buffer,
    encoding: BufferEncoding,
    callback: TransformCallback,
  ): void {
    try {
      this.#add(chunk, encoding);
      callback();
    } catch (error) {
      callback(error as Error);
    }
  }

  override _flush(callback: TransformCallback): void {
    try {
      this.#filler.add(Buffer.from(this.#half).toString('latin1'));
      this.#filler.end();
      callback();
    } catch (error) {
      callback(error as Error);
    }
  }

  #add(chunk: string | Buffer, encoding: BufferEncoding): void {
    if (typeof chunk !== 'string') {
      this.#filler.add(chunk.toString('latin1'));
      return;
    }
    const text = this.#half + chunk;
    this.#half = /[\ud800-\udbff]$/.exec(text)?.[0] ?? '';
    const whole = text.slice(0, text.length - this.#half.length);
    this.#filler.add(Buffer.from(whole, encoding).toString('latin1'));
  }
}
