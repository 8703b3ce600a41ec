import { parse as parseToml, TomlDate, TomlError } from 'smol-toml';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { ReleaseError } from './release.js';

/** Facts by their names, such as `og.title`, each with the line that it stands on. */
export type Facts = Map<string, { value: string; line: number }>;

export interface Parts {
  facts: Facts;
  /** The text with the front matter blanked, so that every line keeps its number. */
  body: string;
}

const OPENING = /^(?:[ \t]*\r?\n)*(?:---[ \t]*|(`{3,}|~{3,})[ \t]*ya?ml[ \t]*)\r?(?:\n|$)/i;

// Telephone numbers that the author answers for, several in one list.
const NUMBERS = 'numbers';
const joined = (values: readonly unknown[]) => values.map(String).join(', ');

const collect = (node: unknown, path: string, lines: LineCounter, offset: number, facts: Facts) => {
  if (!isMap(node)) return;
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? String(key.value) : '';
    const full = (path ? `${path}.${name}` : name).replaceAll(':', '.').toLowerCase();
    const scalar = isScalar(value) ? value.value : undefined;
    if (isScalar(value) && (typeof scalar === 'string' || typeof scalar === 'number')) {
      const line = value.range ? lines.linePos(value.range[0]).line + offset : offset;
      // As it is written: YAML takes a number that begins with 0 for an amount.
      const text = full === NUMBERS ? (value.source ?? String(scalar)) : String(scalar);
      facts.set(full, { value: text, line });
    } else if (full === NUMBERS && isSeq(value)) {
      const written = value.items.map((item) =>
        isScalar(item) ? (item.source ?? item.value) : '',
      );
      facts.set(full, { value: joined(written), line: offset });
    } else if (path.split('.').length < 5) {
      collect(value, full, lines, offset, facts);
    }
  }
};

// Far above any head; the parsers need more than a line's time for each further line.
const MAXIMUM_LINES = 500;
const MAXIMUM_JSON = 64 * 1024;

const checkLength = (head: string, file: string, first: number) => {
  if (head.split('\n').length > MAXIMUM_LINES)
    throw new ReleaseError(
      `The front matter has more than ${MAXIMUM_LINES} lines, which no release's has. Is it the right file?`,
      file,
      first,
    );
};

const gather = (value: unknown, path: string, line: number, facts: Facts) => {
  if (value instanceof Date) {
    facts.set(path, {
      value: value instanceof TomlDate ? value.toISOString() : value.toJSON(),
      line,
    });
  } else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    facts.set(path, { value: String(value), line });
  } else if (path === NUMBERS && Array.isArray(value)) {
    facts.set(path, { value: joined(value), line });
  } else if (
    typeof value === 'object' &&
    value &&
    !Array.isArray(value) &&
    path.split('.').length < 5
  ) {
    for (const [key, each] of Object.entries(value))
      gather(
        each,
        (path ? `${path}.${key}` : key).replaceAll(/[:_]/g, '.').toLowerCase(),
        line,
        facts,
      );
  }
};

const blanked = (text: string, length: number) =>
  '\n'.repeat(text.slice(0, length).split('\n').length - 1) + text.slice(length);

/** Front matter in TOML, between lines of `+++`. */
const readToml = (text: string, file: string): Parts | undefined => {
  const opening = /^(?:[ \t]*\r?\n)*\+\+\+[ \t]*\r?\n/.exec(text)?.[0];
  if (opening === undefined) return undefined;
  const first = opening.trimEnd().split('\n').length;
  const rest = text.slice(opening.length);
  const end = /^\+\+\+[ \t]*\r?$/m.exec(rest);
  if (!end)
    throw new ReleaseError(
      'The front matter opens with +++ and never closes. Put +++ on a line of its own after it.',
      file,
      first,
    );
  const head = rest.slice(0, end.index);
  checkLength(head, file, first);
  const facts: Facts = new Map();
  try {
    gather(parseToml(head), '', first, facts);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    throw new ReleaseError(
      `The front matter is not TOML: ${error.message.split('\n')[0] ?? ''}. Mend this line, or put its value in quotation marks.`,
      file,
      error.line + first,
    );
  }
  // The line that a key stands on, for the warnings about it.
  for (const [name, fact] of facts) {
    const at = head
      .split('\n')
      .findIndex((line) => line.trim().toLowerCase().startsWith(name.split('.').at(-1)!));
    if (at >= 0) fact.line = first + at + 1;
  }
  return { facts, body: blanked(text, opening.length + end.index + end[0].length) };
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
};

/** Front matter in JSON: an object that the text begins with, on one line or several, and words behind it. */
const readJson = (text: string, file: string): Parts | undefined => {
  if (!/^\s*\{\s*(?:"|\})/.test(text)) return undefined;
  // Each end is tried from the beginning: not so many, and not so far, that it takes a time to notice.
  const ends = [...text.slice(0, MAXIMUM_JSON).matchAll(/\}[ \t]*\r?$/gm)]
    .slice(0, MAXIMUM_LINES)
    .map(({ 0: end, index }) => index + end.length);
  const length =
    ends.find((end) => !(parseJson(text.slice(0, end)) instanceof Error)) ??
    ends.find((end) => /(?:^|\n)\}[ \t]*\r?$/.test(text.slice(0, end))) ??
    ends[0];
  if (length === undefined || !text.slice(length).trim()) return undefined;
  checkLength(text.slice(0, length), file, 1);
  const read = parseJson(text.slice(0, length));
  if (read instanceof Error)
    throw new ReleaseError(
      `The front matter is not JSON: ${read.message}. Mend it, or write \`name: value\` between lines of ---.`,
      file,
    );
  const facts: Facts = new Map();
  gather(read, '', 1, facts);
  return { facts, body: blanked(text, length) };
};

// What Hugo's themes read of a page stands in a table of its own.
const OF_THEMES = 'params.';

const withParams = (parts: Parts): Parts => {
  for (const [name, fact] of parts.facts) {
    const short = name.startsWith(OF_THEMES) ? name.slice(OF_THEMES.length) : name;
    if (!parts.facts.has(short)) parts.facts.set(short, fact);
  }
  return parts;
};

/** Parts a release's front matter (YAML between `---` lines or in a fenced block, TOML, JSON) from its body. */
export const readFrontMatter = (text: string, file: string): Parts =>
  withParams(readToml(text, file) ?? readJson(text, file) ?? readYaml(text, file));

const readYaml = (text: string, file: string): Parts => {
  const facts: Facts = new Map();
  const opening = OPENING.exec(text);
  if (!opening) return { facts, body: text };
  const [before, fence] = opening;
  const first = before.trimEnd().split('\n').length;
  const closing = fence
    ? new RegExp(`^${fence}\\${fence.charAt(0)}*[ \\t]*\\r?$`, 'm')
    : /^(?:---|\.\.\.)[ \t]*\r?$/m;
  const rest = text.slice(before.length);
  const end = closing.exec(rest);
  if (!end) {
    throw new ReleaseError(
      `The front matter opens with ${fence ?? '---'} and never closes. Put ${fence ?? '---'} on a line of its own after it.`,
      file,
      first,
    );
  }
  checkLength(rest.slice(0, end.index), file, first);
  const lines = new LineCounter();
  const document = parseDocument(rest.slice(0, end.index), {
    lineCounter: lines,
    prettyErrors: false,
  });
  const [error] = document.errors;
  if (error) {
    throw new ReleaseError(
      `The front matter is not YAML: ${error.message.split('\n')[0] ?? ''}. Mend this line, or put its value in quotation marks.`,
      file,
      lines.linePos(error.pos[0]).line + first,
    );
  }
  if (document.contents !== null && !isMap(document.contents)) {
    throw new ReleaseError(
      'The front matter is not a list of names and values. Write each line as `name: value`, or leave the marks around it out.',
      file,
      first,
    );
  }
  collect(document.contents, '', lines, first, facts);
  const head = text.slice(0, before.length + end.index + end[0].length);
  return { facts, body: '\n'.repeat(head.split('\n').length - 1) + text.slice(head.length) };
};
