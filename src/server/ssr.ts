/**
 * For servers: writes the words of empty tags into a page’s HTML, so that they stand there without any script. Whatever
 * else is in the page passes through byte for byte. Works in Node, without a DOM.
 */
import type { Transform } from 'node:stream';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { NetsafeElement } from '../base/element.js';
import { cssOf } from '../base/style-root.js';
import { RewritingStream } from 'parse5-html-rewriting-stream';
import { hasVisibleText, presenceOf } from '../page/emptiness.js';
import { languageOf } from '../record/language.js';
import type { Language } from '../record/record.js';
import * as library from '../index.js';
import { tags } from './tags.generated.js';
import { wordsOf } from './words-of.js';

export { overrideCampaign, overrideServices } from '../record/record.js';

/** How a page is filled. */
export interface FillOptions {
  /** The language of a page that says none. */
  language?: Language;
  /**
   * Whether each tag also gets its shadow root, declared in the HTML: for pages that use no `netsafe.css`. It repeats the
   * styles in every tag. Data-elements (`data-netsafe`) get none.
   */
  shadow?: boolean;
  /** The nonce of the declared roots’ styles, where the page’s policy asks for one. */
  nonce?: string;
}

type Component = (new () => NetsafeElement) & typeof NetsafeElement;

const components = new Map<string, Component>(
  Object.entries(tags).map(([name, tag]) => [
    tag,
    (library as unknown as Record<string, Component>)[name]!,
  ]),
);

// Elements that have no end, and those that end where the next of their kind begins.
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const ENDED_BY_NEXT = new Set('p li dt dd option tr td th'.split(' '));

interface Attribute {
  name: string;
  value: string;
}

/** One of our elements that is open, and what was read in it while it held nothing to read. */
interface Frame {
  component: Component;
  attributes: Record<string, string>;
  isTag: boolean;
  blank: boolean;
  held: string;
  hasRoot: boolean;
}

interface Open {
  tagName: string;
  lang: string | undefined;
  /** Whether it is nothing to a reader, whatever it holds. */
  isUnseen: boolean;
  frame?: Frame;
}

const valueOf = (attributes: readonly Attribute[], wanted: string) =>
  attributes.find(({ name }) => name === wanted)?.value;

/** Our element that a start tag opens: the tag itself, or its `data-netsafe` element. */
function frameOf(tagName: string, attributes: readonly Attribute[]): Frame | undefined {
  const dataElement = valueOf(attributes, 'data-netsafe');
  const component = components.get(dataElement === undefined ? tagName : `netsafe-${dataElement}`);
  if (!component) return undefined;
  const prefix = dataElement === undefined ? '' : 'data-';
  const own = attributes.filter(({ name }) => name.startsWith(prefix));
  return {
    component,
    attributes: Object.fromEntries(
      own.map(({ name, value }) => [name.slice(prefix.length), value]),
    ),
    isTag: dataElement === undefined,
    blank: true,
    held: '',
    hasRoot: false,
  };
}

/** A template as HTML, without its own marks, a block to a line. */
const wordsFor = ({ component, attributes }: Frame, language: Language): string => {
  const template = wordsOf(component, attributes, language);
  if (!template) return '';
  const html = collectResultSync(render(template)).replace(/<!--[^]*?-->|<\?>/g, '');
  return html.replace(/\s+>/g, '>').replace(/>\s+</g, '>\n<').trim();
};

const rootOf = ({ component }: Frame, nonce: string | undefined): string => {
  const css = cssOf(component).replaceAll('</', '<\\/');
  const attribute = nonce === undefined ? '' : ` nonce="${nonce.replaceAll('"', '&quot;')}"`;
  return `<template shadowrootmode="open"><style${attribute}>${css}</style><slot></slot></template>`;
};

class PageFiller extends RewritingStream {
  readonly #open: Open[] = [];
  readonly #options: FillOptions;
  readonly #decoder = new TextDecoder();

  constructor(options: FillOptions) {
    super();
    this.#options = options;
    this.on('startTag', ({ tagName, attrs, selfClosing }, raw) => {
      this.#start(tagName, attrs, selfClosing, raw);
    });
    this.on('endTag', ({ tagName }, raw) => {
      this.#end(tagName, raw);
    });
    this.on('text', ({ text }, raw) => {
      if (hasVisibleText(text)) this.#fill();
      this.#write(raw);
    });
    this.on('comment', (_, raw) => {
      this.#write(raw);
    });
    this.on('doctype', (_, raw) => {
      this.#write(raw);
    });
  }

  #start(tagName: string, attributes: Attribute[], selfClosing: boolean, raw: string): void {
    if (ENDED_BY_NEXT.has(tagName) && this.#open.at(-1)?.tagName === tagName) this.#open.pop();
    const presence = presenceOf(tagName, (name) => valueOf(attributes, name) ?? null);
    // One of ours is something: it says what it is for.
    if (presence === 'something') this.#fill();
    const around = this.#open.at(-1)?.frame;
    if (around && tagName === 'template' && valueOf(attributes, 'shadowrootmode') !== undefined)
      around.hasRoot = true;
    this.#write(raw);
    if (VOID.has(tagName) || (selfClosing && this.#isForeign(tagName))) return;
    const frame = frameOf(tagName, attributes);
    const lang = valueOf(attributes, 'lang');
    this.#open.push({ tagName, lang, isUnseen: presence === 'nothing', ...(frame && { frame }) });
  }

  // Only drawings and formulas have elements that close themselves; elsewhere the slash means nothing.
  #isForeign(tagName: string): boolean {
    return (
      /^(?:svg|math)$/.test(tagName) ||
      this.#open.some((each) => /^(?:svg|math)$/.test(each.tagName))
    );
  }

  #end(tagName: string, raw: string): void {
    const at = this.#open.map((each) => each.tagName).lastIndexOf(tagName);
    // Whatever was left open inside ends here too.
    if (at >= 0) while (this.#open.length > at) this.#close();
    this.#write(raw);
  }

  #close(): void {
    const language = this.#language();
    const { frame } = this.#open.pop()!;
    if (!frame) return;
    if (frame.blank) {
      const words = wordsFor(frame, language);
      if (words) this.#fill();
      this.#write(words + frame.held);
    }
    if (this.#options.shadow && frame.isTag && !frame.hasRoot)
      this.#write(rootOf(frame, this.#options.nonce));
  }

  #language(): Language {
    const said = [...this.#open].reverse().find(({ lang }) => lang)?.lang;
    if (said === undefined) return this.#options.language ?? 'en';
    return languageOf(said);
  }

  /** There is something to read: whatever was held back, in case there was not, goes out, from the inside outwards. */
  #fill(): void {
    for (const { frame, isUnseen } of [...this.#open].reverse()) {
      if (frame?.blank) {
        const { held } = frame;
        Object.assign(frame, { blank: false, held: '' });
        this.#write(held);
      }
      // Nobody outside sees what stands in there.
      if (isUnseen) return;
    }
  }

  #write(raw: string): void {
    const holder = this.#open.findLast(({ frame }) => frame?.blank)?.frame;
    if (holder) holder.held += raw;
    else this.emitRaw(raw);
  }

  // The parser wants text; servers hand on bytes, and a letter may lie across two chunks of them.
  override _transform(
    chunk: string | Buffer,
    encoding: string,
    callback: (error?: Error | null, data?: string) => void,
  ): void {
    const text = typeof chunk === 'string' ? chunk : this.#decoder.decode(chunk, { stream: true });
    super._transform(text, encoding, callback);
  }

  override _flush(callback: () => void): void {
    while (this.#open.length) this.#close();
    callback();
  }
}

/**
 * A stream that fills empty tags: pipe a page’s HTML through it, as text in UTF-8. Filling a filled page changes nothing.
 * Pages whose markup nests wrongly are filled as far as they can be read.
 */
export const pageFiller = (options: FillOptions = {}): Transform => new PageFiller(options);

/** A whole page with its empty tags filled. */
export function fillPage(html: string, options: FillOptions = {}): Promise<string> {
  const filler = pageFiller(options);
  let filled = '';
  return new Promise((resolve, reject) => {
    filler.setEncoding('utf8');
    filler.on('data', (part: string) => (filled += part));
    filler.once('end', () => resolve(filled));
    filler.once('error', reject);
    filler.end(html);
  });
}
