// A second engine of rules beside axe-core: IBM's accessibility-checker-engine, which reads the same page by other rules.
// What it holds to be a violation fails, and so does what it asks a person to verify, unless second-engine-held.ts says why not.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { HELD, type Place } from './second-engine-held.js';

/** What one rule has against one element. */
export interface Finding {
  rule: string;
  /** Whether the rule is certain, or asks a person to verify. */
  isCertain: boolean;
  message: string;
  element: string;
}

interface Answer {
  findings: Finding[];
  /** Which entries of the table held something to be false, by their place in it. */
  used: number[];
}

const ENGINE = readFileSync(
  createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'),
  'utf8',
);

// As text, so that no build puts helpers of its own into what the page is given.
const INSPECTOR = `(() => {
  const closest = (node, selector) => {
    for (let at = node; at; at = at.getRootNode().host)
      if (at.closest(selector)) return true;
    return false;
  };
  const isHeld = ({ rule, on, inside }, ruleId, node) =>
    rule === ruleId && (!on || node.matches(on)) && (!inside || closest(node, inside));
  const closedIn = (root) => [
    ...root.querySelectorAll('details:not([open])'),
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ? closedIn(shadowRoot) : []),
  ];
  window.secondEngine = async (root, held) => {
    // A reader opens what is closed.
    const closed = closedIn(document);
    for (const each of closed) each.open = true;
    const { results } = await new ace.Checker().check(root, ['WCAG_2_2']);
    const used = new Set();
    const findings = [];
    for (const { ruleId, value: [level, outcome], node: found, message, snippet } of results) {
      const node = found.nodeType === Node.ELEMENT_NODE ? found : found.parentElement;
      // A frame is a page of its own.
      if (level !== 'VIOLATION' || outcome === 'PASS' || node.ownerDocument !== document) continue;
      const by = held.flatMap((each, at) => (isHeld(each, ruleId, node) ? [at] : []));
      for (const at of by) used.add(at);
      if (by.length === 0)
        findings.push({ rule: ruleId, isCertain: outcome === 'FAIL', message, element: snippet.slice(0, 200) });
    }
    for (const each of closed) each.open = false;
    return { findings, used: [...used] };
  };
})()`;

/** What evaluates an expression in a page, whichever protocol its browser speaks. */
export type Evaluate = (expression: string) => Promise<unknown>;

/** The engine on the pages of one kind. */
export class SecondEngine {
  readonly #used = new Set<number>();
  readonly #held: typeof HELD;

  constructor(readonly place: Place) {
    this.#held = HELD.filter(({ places }) => places.includes(place));
  }

  /** Plain scripts, which a page must be given first. */
  static readonly scripts: readonly string[] = [ENGINE, INSPECTOR];

  /**
   * What the engine has against a page, but for what we hold to be false.
   * @param root An expression: the part of the page to read.
   */
  async ask(evaluate: Evaluate, root = 'document'): Promise<string[]> {
    const held = this.#held.map(({ rule, on, inside }) => ({ rule, on, inside }));
    const { findings, used } = (await evaluate(
      `secondEngine(${root}, ${JSON.stringify(held)})`,
    )) as Answer;
    for (const at of used) this.#used.add(at);
    return [...new Set(findings.map(describe))];
  }

  /** What the table holds to be false of these pages, and the engine no longer says. */
  unused(): string[] {
    return this.#held
      .filter((_, at) => !this.#used.has(at))
      .map(({ rule, on = '', inside = '' }) => [rule, on, inside].filter(Boolean).join(', '));
  }
}

const describe = ({ rule, isCertain, message, element }: Finding): string =>
  `${rule}${isCertain ? '' : ' (to be verified)'}: ${message} ${element}`;
