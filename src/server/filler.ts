// Fills a page as it comes.
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { defaultTreeAdapter as tree, html, Parser, type DefaultTreeAdapterTypes } from 'parse5';
import type { NetsafeElement } from '../base/element.js';
import { cssOf } from '../base/style-root.js';
import { hasVisibleText, presenceOf } from '../page/emptiness.js';
import { languageOf } from '../record/language.js';
import type { Language } from '../record/record.js';
import * as library from '../index.js';
import { asTheyFit } from './as-they-fit.js';
import { tags } from './tags.generated.js';
import { wordsOf } from './words-of.js';

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

type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** One of our elements in a page. */
interface Ours {
  component: Component;
  attributes: Record<string, string>;
  isTag: boolean;
}

const valueOf = ({ attrs }: Element, wanted: string): string | null =>
  attrs.find(({ name }) => name === wanted)?.value ?? null;

/** What an element is of ours: the tag itself, or its `data-netsafe` element. */
function oursOf(element: Element): Ours | undefined {
  if (element.namespaceURI !== html.NS.HTML) return undefined;
  const dataElement = valueOf(element, 'data-netsafe');
  const component = components.get(
    dataElement === null ? element.tagName : `netsafe-${dataElement}`,
  );
  if (!component) return undefined;
  const prefix = dataElement === null ? '' : 'data-';
  const own = element.attrs.filter(({ name }) => name.startsWith(prefix));
  return {
    component,
    attributes: Object.fromEntries(
      own.map(({ name, value }) => [name.slice(prefix.length), value]),
    ),
    isTag: dataElement === null,
  };
}

/** Whether what has been read of an element holds nothing that a reader can read, see or use. */
function isBlank(element: Parent, read: (text: string) => string): boolean {
  const waiting = [...element.childNodes];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (tree.isTextNode(node) && hasVisibleText(read(node.value))) return false;
    if (!tree.isElementNode(node)) continue;
    const { tagName, childNodes } = node;
    const presence = presenceOf(tagName, (name) => valueOf(node, name));
    if (presence === 'something') return false;
    if (presence === 'what it holds') for (const child of childNodes) waiting.push(child);
  }
  return true;
}

/** Where the words of an element begin: after its start tag. */
const startOf = ({ sourceCodeLocation }: Element): number | undefined =>
  sourceCodeLocation?.startTag?.endOffset;

const hasRoot = ({ childNodes }: Element) =>
  childNodes.some(
    (node) =>
      tree.isElementNode(node) &&
      node.tagName === 'template' &&
      valueOf(node, 'shadowrootmode') !== null,
  );

/** A template as HTML, without its own marks, a block to a line. */
const wordsFor = ({ component, attributes }: Ours, language: Language): string => {
  const template = wordsOf(component, attributes, language);
  if (!template) return '';
  const drawn = collectResultSync(render(template)).replace(/<!--[^]*?-->|<\?>/g, '');
  return drawn.replace(/\s+>/g, '>').replace(/>\s+</g, '>\n<').trim();
};

const rootOf = ({ component }: Ours, nonce: string | undefined): string => {
  const css = cssOf(component).replaceAll('</', '<\\/');
  const attribute = nonce === undefined ? '' : ` nonce="${nonce.replaceAll('"', '&quot;')}"`;
  return `<template shadowrootmode="open"><style${attribute}>${css}</style><slot></slot></template>`;
};

/** Where what is written goes to: the page's own text, and what we put into it. */
export interface Sink {
  pass(text: string): void;
  insert(html: string): void;
}

/**
 * Fills a page as it comes. A parser as browsers have it says where each element begins and ends, so nothing is guessed
 * from the tags; the page's own text is never written anew, only cut where our words go in.
 */
export class Filler {
  readonly #options: FillOptions;
  readonly #sink: Sink;
  readonly #read: (text: string) => string;
  readonly #parser: Parser<DefaultTreeAdapterTypes.DefaultTreeAdapterMap>;
  /** Ours that may yet be empty, from the outside inwards. */
  readonly #undecided = new Map<Element, Ours>();
  /** Where start tags of ours end. */
  readonly #starts = new Set<number>();
  #insertions: { at: number; html: string }[] = [];
  /** The template of what stands in one. */
  readonly #templates = new Map<Parent, Element>();
  /** What has come and not gone out, and where in the page it begins. */
  #held = '';
  #begin = 0;

  /** `read` says what a text of the page means, where it comes as anything but letters. */
  constructor(options: FillOptions, sink: Sink, read = (text: string) => text) {
    this.#options = options;
    this.#sink = sink;
    this.#read = read;
    this.#parser = new Parser({
      // What stands in `noscript` is for readers who have none, as our words are.
      scriptingEnabled: false,
      sourceCodeLocationInfo: true,
      treeAdapter: {
        ...tree,
        setTemplateContent: (template, content) => {
          this.#templates.set(content, template);
          tree.setTemplateContent(template, content);
        },
        onItemPush: (element) => {
          this.#open(element);
        },
        onItemPop: (element) => {
          this.#close(element);
        },
      },
    });
  }

  add(text: string): void {
    this.#held += text;
    this.#parser.tokenizer.write(text, false);
    // Roots are declared before all else, and whether an author has declared one is known at the end.
    if (!this.#options.shadow)
      for (const element of this.#undecided.keys())
        if (!isBlank(element, this.#read)) this.#undecided.delete(element);
    const [first] = this.#undecided.keys();
    this.#release(first ? startOf(first)! : this.#begin + this.#held.length);
  }

  end(): void {
    this.#parser.tokenizer.write('', true);
    for (const element of [...this.#undecided.keys()].reverse()) this.#close(element);
    this.#release(this.#begin + this.#held.length);
  }

  #open(element: Element): void {
    const ours = oursOf(element);
    const start = startOf(element);
    // Where tags cross, a parser goes on with a copy of what was open: its start tag has been seen before.
    const isCopy = start === undefined || start < this.#begin || this.#starts.has(start);
    if (!ours || isCopy) return;
    this.#starts.add(start);
    this.#undecided.set(element, ours);
  }

  #close(element: Element): void {
    const ours = this.#undecided.get(element);
    if (!ours) return;
    this.#undecided.delete(element);
    const { shadow, nonce } = this.#options;
    const root = shadow && ours.isTag && !hasRoot(element) ? rootOf(ours, nonce) : '';
    const words = isBlank(element, this.#read)
      ? asTheyFit(wordsFor(ours, this.#languageAt(element)), element)
      : '';
    if (root + words) this.#insertions.push({ at: startOf(element)!, html: root + words });
    // For what stands around it.
    if (words) tree.insertText(element, words);
  }

  #languageAt(element: Element): Language {
    for (let at: Parent | null | undefined = element; at; at = this.#around(at)) {
      const lang = tree.isElementNode(at) && valueOf(at, 'lang');
      if (lang) return languageOf(lang);
    }
    return this.#options.language ?? 'en';
  }

  #around(node: Parent): Parent | null | undefined {
    return tree.isElementNode(node) ? node.parentNode : this.#templates.get(node);
  }

  /** Lets out all that stands before a place in the page. */
  #release(until: number): void {
    const due = this.#insertions.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
    for (const { at, html } of due) {
      this.#pass(at);
      this.#sink.insert(html);
    }
    this.#insertions = this.#insertions.filter(({ at }) => at > until);
    this.#pass(until);
  }

  #pass(until: number): void {
    const length = until - this.#begin;
    if (length > 0) this.#sink.pass(this.#held.slice(0, length));
    this.#held = this.#held.slice(length);
    this.#begin = until;
  }
}
