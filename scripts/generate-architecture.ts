/** Draws the picture of src/ in CONTRIBUTING.md from the imports: which folder stands on which. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const root = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const PAGE = root('CONTRIBUTING.md');
const BEGIN = '<!-- architecture: from the imports in src/, by `npm run generate` -->';
const END = '<!-- end of architecture -->';

type Graph = Map<string, Set<string>>;

/** The room of a file: `src/base/element.ts` stands in base, `src/netsafe.ts` is an entry point. */
const roomOf = (file: string): string | undefined => {
  const [, folder] = /^src\/([^/]+)/.exec(file) ?? [];
  return folder?.endsWith('.ts') ? 'entry points' : folder;
};

async function readGraph(): Promise<Graph> {
  const options = await extractDepcruiseOptions(root('.dependency-cruiser.cjs'));
  const { output } = await cruise(
    ['src'],
    { ...options, baseDir: root('') },
    {},
    { tsConfig: extractTSConfig(root('tsconfig.json')) },
  );
  const graph: Graph = new Map();
  for (const { source, dependencies } of (output as ICruiseResult).modules) {
    const from = roomOf(source);
    if (!from) continue;
    const rooms = graph.get(from) ?? new Set();
    graph.set(from, rooms);
    for (const { resolved } of dependencies) {
      const to = roomOf(resolved);
      if (to && to !== from) rooms.add(to);
    }
  }
  return graph;
}

const reaches = (graph: Graph, from: string, to: string): boolean =>
  [...(graph.get(from) ?? [])].some((next) => next === to || reaches(graph, next, to));

/** The arrows that no other way through the graph already says. */
function arrows(graph: Graph): string[] {
  return [...graph].flatMap(([from, rooms]) =>
    [...rooms]
      .filter((to) => ![...rooms].some((other) => other !== to && reaches(graph, other, to)))
      .map((to) => `  ${from.replace(' ', '-')} --> ${to.replace(' ', '-')}`),
  );
}

export async function generateArchitecture(): Promise<void> {
  const picture = ['flowchart TD', ...arrows(await readGraph()).sort()].join('\n');
  const before = await readFile(PAGE, 'utf8');
  const [head, rest] = before.split(BEGIN);
  const [, tail] = rest?.split(END) ?? [];
  if (tail === undefined)
    throw new Error(`CONTRIBUTING.md has no place for the picture: write “${BEGIN}” and “${END}”.`);
  const after = `${head!}${BEGIN}\n\n\`\`\`mermaid\n${picture}\n\`\`\`\n\n${END}${tail}`;
  if (after !== before) await writeFile(PAGE, after);
}
