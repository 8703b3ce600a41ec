// A page as it was published: numbers, our tags, our script, and what has to stand beside some words.
import type { Element, Nodes, Root } from 'hast';
import { version } from '../../base/version.generated.js';
import { digitsOf, isNumberAlone } from '../../numbers/phone.js';
import { record } from '../../record/record.js';
import { tags } from '../../server/tags.generated.js';
import { lint, type Finding } from '../lint/lint.js';
import { ofPage, treeOf } from '../lint/read-page.js';
import type { Level } from '../lint/rule.js';
import { phonePlaces } from '../lint/rules/numbers.js';
import { RULES } from '../lint/rules/index.js';
import { isWithin } from '../lint/slips.js';
import { says } from '../lint/words.js';

// Of the lint’s rules, those that are about a reader who acts on the page.
const LINT = new Set([
  'number-near-miss',
  'number-former',
  'site-old',
  'confidential-limit',
  'help-with-law',
  'name-misspelled',
  'cy-parity',
]);

/** What the check itself looks for: level, and why. */
export const CHECKS = {
  'tel-differs': ['error', 'The link shows one number and dials another.'],
  'tel-wrong': ['error', 'The link dials a number that is nearly one of the record.'],
  'tel-former': ['error', 'The link dials a number that its service no longer has.'],
  'tag-empty': ['error', 'The tag has lost its words, so a reader without script sees nothing.'],
  'tag-unknown': ['error', 'There is no such tag: nothing becomes of it.'],
  'tag-as-text': ['error', 'The tag was turned into text: readers see its code.'],
  'tag-stripped': [
    'warning',
    'The words have lost their tag and kept its class: they have no frame.',
  ],
  'samaritans-missing': ['error', 'Words about arrest or court stand without Samaritans.'],
  'script-old': ['warning', 'The page loads an older version of this library.'],
  'script-no-integrity': [
    'warning',
    'The script has no hash: the page runs whatever its server sends.',
  ],
  'script-for-authors': [
    'warning',
    'This file is for authors: it is larger, and warns on the console.',
  ],
} as const satisfies Record<string, readonly [Level, string]>;

type CheckId = keyof typeof CHECKS;

export interface Problem extends Pick<Finding, 'level' | 'line' | 'words' | 'message'> {
  rule: string;
  why: string;
}

const NAMES = new Set(Object.values(tags).map((tag) => tag.replace('netsafe-', '')));

const isElement = (node: Nodes): node is Element => node.type === 'element';
const lineOf = (node: Nodes) => node.position?.start.line ?? 1;

const wordsIn = (node: Nodes): string => {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  return isElement(node) && /^(?:script|style|template|noscript)$/.test(node.tagName)
    ? ''
    : node.children.map(wordsIn).join('');
};
const clean = (text: string) => text.replace(/[\s\u200B\u00AD]+/g, ' ').trim();

/** Every element below a node, in the order of the page. */
export function* elementsIn(node: Nodes): Generator<Element> {
  if (isElement(node)) yield node;
  if ('children' in node) for (const child of node.children) yield* elementsIn(child);
}

/** The elements that problems were found at: a report draws them, and no machine is told of them. */
const places = new WeakMap<Problem, Nodes>();

const problem = (id: CheckId, element: Nodes, words: string, message: string): Problem => {
  const [level, why] = CHECKS[id];
  const found = { rule: id, level, why, line: lineOf(element), words: clean(words), message };
  places.set(found, element);
  return found;
};

/** Which component an element is, by its tag or its `data-netsafe`. */
const componentOf = ({ tagName, properties }: Element): string | undefined => {
  if (tagName.startsWith('netsafe-')) return tagName.slice('netsafe-'.length);
  return typeof properties.dataNetsafe === 'string' ? properties.dataNetsafe : undefined;
};

const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const decoded = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

interface Known {
  number: string;
  digits: string;
}

const current = (): Known[] =>
  record.numbers.map(({ number }) => ({ number, digits: digitsOf(number) }));
const LONG = 9;

function* telProblems(element: Element): Generator<Problem> {
  const href = stringOf(element.properties.href);
  if (element.tagName !== 'a' || !/^\s*tel:/i.test(href)) return;
  const words = clean(wordsIn(element));
  // What follows the number are pauses and extensions.
  const [first = ''] = decoded(href.replace(/^\s*tel:/i, '')).split(/[;,?&#*pwx]/i);
  const dialled = digitsOf(first);
  const former = record.numbers.find((known) =>
    known.former.some((old) => digitsOf(old) === dialled),
  );
  if (former) {
    yield problem(
      'tel-former',
      element,
      words,
      `The link “${words}” dials ${first}, a former number: write ${former.number}`,
    );
    return;
  }
  const shown = isNumberAlone(words)
    ? [digitsOf(words)]
    : phonePlaces(words).map(({ digits }) => digits);
  const [only, ...others] = new Set(shown);
  if (only && !others.length && only !== dialled) {
    yield problem(
      'tel-differs',
      element,
      words,
      `The link shows “${words}” and dials ${first}: make them one number`,
    );
    return;
  }
  const near = current().find(
    ({ digits }) => digits !== dialled && digits.length >= LONG && isWithin(digits, dialled, 1),
  );
  const isKnown = current().some(({ digits }) => digits === dialled);
  if (near && !isKnown)
    yield problem(
      'tel-wrong',
      element,
      words,
      `The link “${words}” dials ${first}, which is nearly ${near.number}: write that`,
    );
}

function* tagProblems(element: Element): Generator<Problem> {
  const component = componentOf(element);
  const code = `<${element.tagName}${element.properties.dataNetsafe === undefined ? '' : ` data-netsafe="${stringOf(element.properties.dataNetsafe)}"`}>`;
  if (component === undefined) {
    const names = [element.properties.className ?? []].flat().map(String);
    const lost = names.find(
      (name) => NAMES.has(name.replace(/^netsafe-/, '')) && name.startsWith('netsafe-'),
    );
    if (lost)
      yield problem(
        'tag-stripped',
        element,
        wordsIn(element).slice(0, 80),
        `class="${lost}" is left of a tag: write <section data-netsafe="${lost.replace('netsafe-', '')}"> around these words`,
      );
    return;
  }
  if (!NAMES.has(component)) {
    yield problem(
      'tag-unknown',
      element,
      code,
      `${code} is no component: paste it again from the library’s pages`,
    );
    return;
  }
  if (
    !clean(wordsIn(element)) &&
    ![...elementsIn(element)].some(({ tagName }) => tagName === 'img')
  )
    yield problem(
      'tag-empty',
      element,
      code,
      `${code} is empty: paste it again with its words (npx netsafe-elements snippet ${component})`,
    );
}

const LAW = [
  'arrest*|court|prison|sentence|sentenced',
  'police at your|the door',
  'arestio|llys|carchar|garchar|charchar',
];
const NEEDS_SUPPORT = new Set(['deterrence-notice', 'consequences', 'case-outcomes']);
const SAMARITANS = ['samaritans', 'samariaid'];

function* supportProblems(element: Element): Generator<Problem> {
  const component = componentOf(element);
  if (!component || !NEEDS_SUPPORT.has(component)) return;
  const words = clean(wordsIn(element));
  if (!says(words, LAW) || says(words, SAMARITANS)) return;
  const { number = '' } = record.services.samaritans;
  yield problem(
    'samaritans-missing',
    element,
    words.slice(0, 80),
    `The ${component} speaks of arrest or court without Samaritans: add “Samaritans, free, day and night: ${number}”`,
  );
}

const SCRIPT = /(?:^|\/)netsafe(\.\w+)?\.js(?:[?#]|$)/;
const VERSION = /\/(\d+)\.(\d+)\.(\d+)(?:[-+][\w.-]+)?\//;

const isOlder = (one: readonly number[], other: readonly number[]): boolean => {
  const at = one.findIndex((part, index) => part !== other[index]);
  return at >= 0 && one[at]! < other[at]!;
};

function* scriptProblems(element: Element): Generator<Problem> {
  const src = stringOf(element.properties.src);
  const found = element.tagName === 'script' ? SCRIPT.exec(src) : null;
  if (!found) return;
  const parts = VERSION.exec(src)?.slice(1, 4).map(Number);
  const ours = version.split(/[.-]/).slice(0, 3).map(Number);
  if (parts && isOlder(parts, ours))
    yield problem(
      'script-old',
      element,
      src,
      `${src} is version ${parts.join('.')}: publish ${version} and change the address`,
    );
  if (!element.properties.integrity)
    yield problem(
      'script-no-integrity',
      element,
      src,
      `${src} has no integrity: paste the script tag that npx netsafe-elements snippet prints`,
    );
  if (found[1] === '.dev')
    yield problem('script-for-authors', element, src, `${src} is for authors: load netsafe.js`);
}

function* codeInText(tree: Root): Generator<Problem> {
  for (const element of elementsIn(tree)) {
    if (/^(?:script|style|template|textarea|pre|code)$/.test(element.tagName)) continue;
    for (const child of element.children) {
      const [, code] = (child.type === 'text' && /(<\/?netsafe-[\w-]*)/.exec(child.value)) || [];
      // A closing tag says the same again.
      if (code && !code.startsWith('</'))
        yield problem(
          'tag-as-text',
          child,
          code,
          `Readers see “${code}”: paste it into the source view, not into the text`,
        );
    }
  }
}

const CHECK_ELEMENT = [telProblems, tagProblems, supportProblems, scriptProblems];

const ofFinding = ({ rule, level, line, words, message }: Finding): Problem => ({
  ...{ rule, level, line, words, message },
  why: RULES.find(({ id }) => id === rule)?.why ?? '',
});

/** What is wrong on a page, in the order of its lines. */
export const checkPage = (html: string): { tree: Root; problems: Problem[] } => {
  const tree = treeOf(html);
  const told = lint(
    ofPage(tree),
    RULES.filter(({ id }) => LINT.has(id)),
  ).map(ofFinding);
  const own = [...elementsIn(tree)].flatMap((element) =>
    CHECK_ELEMENT.flatMap((check) => [...check(element)]),
  );
  const problems = [...told, ...own, ...codeInText(tree)];
  return { tree, problems: problems.sort((a, b) => a.line - b.line) };
};

/** The smallest element in which a problem stands, if a reader can see one. */
export const elementOf = (tree: Root, problem: Problem): Element | undefined => {
  const { line, words } = problem;
  const place = places.get(problem);
  if (place && isElement(place)) return place.tagName === 'script' ? undefined : place;
  const spans = [...elementsIn(tree)].filter(
    ({ position, tagName }) =>
      position &&
      position.start.line <= line &&
      line <= position.end.line &&
      !/^(?:html|head|script|style|link|meta|title)$/.test(tagName),
  );
  return (
    spans.findLast((element) => clean(wordsIn(element)).includes(clean(words))) ?? spans.at(-1)
  );
};
