import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { ReleaseError } from './release.js';

/** Facts by their names, such as `og.title`, each with the line that it stands on. */
export type Facts = Map<string, { value: string; line: number }>;

export interface Parts {
  facts: Facts;
  /** The text with the front matter blanked, so that every line keeps its number. */
  body: string;
}

const OPENING = /^(?:[ \t]*\r?\n)*(?:---[ \t]*|(`{3,}|~{3,})[ \t]*ya?ml[ \t]*)\r?(?:\n|$)/i;

const collect = (node: unknown, path: string, lines: LineCounter, offset: number, facts: Facts) => {
  if (!isMap(node)) return;
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? String(key.value) : '';
    const full = (path ? `${path}.${name}` : name).replaceAll(':', '.').toLowerCase();
    const scalar = isScalar(value) ? value.value : undefined;
    if (isScalar(value) && (typeof scalar === 'string' || typeof scalar === 'number')) {
      const line = value.range ? lines.linePos(value.range[0]).line + offset : offset;
      facts.set(full, { value: String(scalar), line });
    } else if (path.split('.').length < 5) {
      collect(value, full, lines, offset, facts);
    }
  }
};

/** Parts a release's front matter (YAML between `---` lines, or in a fenced block) from its body. */
export const readFrontMatter = (text: string, file: string): Parts => {
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
