/** llms.txt: what the package holds, for an assistant that looks for it. https://llmstxt.org */
import { readFile } from 'node:fs/promises';
import packageFile from '../../package.json';
import { version } from '../../src/base/version.generated.js';
import { FILES } from '../../src/tools/record/facts.js';
import { readRecord } from '../../src/tools/record/read-record.js';
import { readComponents } from '../../src/tools/snippet/components.js';
import { stateInWords } from '../generate-readme.js';
import { readGuide, sectionOf } from './guides.js';
import { NAME } from './skill.js';

const root = (path: string) => new URL(`../../${path}`, import.meta.url);

/** A line of a list of files, from the folder in which llms.txt stands. */
const line = (title: string, file: string, about = '') =>
  `- [${title}](${file.startsWith('dist/') ? file.slice('dist/'.length) : `../${file}`})${about && `: ${about}`}`;

const titleOf = async (file: string) =>
  /^# (.+)$/m.exec(await readFile(root(file), 'utf8'))?.[1] ?? file;

const documentLine = async (file: string) => line(await titleOf(file), file);

/** The pages of documentation that the package says it holds. */
const documents = () => [
  'docs/cms/README.md',
  ...packageFile.files.filter((file) => /^docs\/.+\.md$/.test(file)),
  'tokens/README.md',
  'SECURITY.md',
];

export async function llmsText(): Promise<string> {
  const components = [...(await readComponents()).values()];
  const tags = components.map(({ name, summary }) =>
    line(`netsafe-${name}`, `dist/types/components/${name}/${name}.d.ts`, summary),
  );
  const parts = Object.entries(FILES).map(([part, file]) => line(part, `src/record/${file}`));
  return `# NetSafe Elements

> ${packageFile.description}

Version ${version}. Every word that a reader needs stands in the page, between the tags; attributes only choose. Every telephone
number comes from the record: never write one from memory.

What is not finished:

- ${stateInWords(await readRecord())}
${sectionOf(await readGuide('start-here'), 'What is not finished')}

## Start here

${[
  line(
    'The skill',
    `dist/skills/${NAME}/SKILL.md`,
    'which tag for what, its attributes, the three forms to paste, what never to write, how to check',
  ),
  line('README', 'README.md', 'how to install, every command, what it costs a page'),
  line(
    'What to paste',
    'dist/copy.html',
    'a page to copy each component from, in English and Welsh',
  ),
].join('\n')}

## Tags

${tags.join('\n')}
${line('All of them, for a machine', 'dist/custom-elements.json', 'the Custom Elements Manifest')}

## The record: numbers, names and words, each with how it is known

${parts.join('\n')}
${line('Its schema', 'src/record/record.schema.json')}

## Documentation

${(await Promise.all(documents().map(documentLine))).join('\n')}

## Optional

${[
  line('Changes', 'CHANGELOG.md'),
  line('Hashes of every file', 'dist/integrity.json'),
  line('Licences of what is bundled', 'dist/LICENSES.txt'),
].join('\n')}
`;
}
