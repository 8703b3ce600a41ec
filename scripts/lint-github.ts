// Reads .github/ as GitHub does, which is the only one to run it: `npm run lint:github`, a part of `npm run lint`.
//
// Workflows are read by GitHub's own language service, and held to the rules below. The forms for issues and Dependabot's
// configuration are read by schemas.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { validate } from '@actions/languageservice';
import { clearCache } from '@actions/languageservice/utils/workflow-cache';
import { Ajv } from 'ajv';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseDocument } from 'yaml';
import { dependabot, issueConfig, issueForm } from './support/github-schemas.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const FOLDER = '.github';

interface Step {
  uses?: string;
  with?: Record<string, unknown>;
  run?: string;
}

interface Job {
  'timeout-minutes'?: number;
  'runs-on'?: string;
  steps?: Step[];
}

interface Workflow {
  on?: unknown;
  permissions?: unknown;
  concurrency?: unknown;
  jobs?: Record<string, Job>;
}

const { scripts: SCRIPTS } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** The npm scripts that a command line runs: `npm test` is one of them. */
export function scriptsOf(command: string): string[] {
  return [
    ...command.matchAll(/\bnpm (?:run(?:-script)? (?:--?\S+ )*([\w:.-]+)|(test|start))\b/g),
  ].map(([, run, short]) => (run ?? short)!);
}

function* problemsOfStep({ uses, with: inputs, run = '' }: Step, text: string): Generator<string> {
  if (uses !== undefined) {
    // A tag can be moved to other code, a commit cannot. The comment is what people and Dependabot read.
    const pinned = /^[\w-]+\/[\w./-]+@[0-9a-f]{40}$/.test(uses);
    const comment = text.split(`uses: ${uses}`)[1]?.split('\n')[0] ?? '';
    if (!pinned) yield `${uses} is not pinned by a whole commit hash`;
    else if (!/^ # v\d+\.\d+\.\d+$/.test(comment))
      yield `${uses} does not say its version in a comment, as # v1.2.3`;
    if (uses.startsWith('actions/checkout@') && inputs?.['persist-credentials'] !== false)
      yield 'actions/checkout leaves its token in the folder: say persist-credentials: false';
  }
  if (run.includes('${{'))
    yield `“${run.trim()}” has an expression in it, which becomes code: hand it over in env`;
  for (const name of scriptsOf(run))
    if (!(name in SCRIPTS)) yield `package.json has no script ${name}`;
}

function* problemsOfWorkflow(workflow: Workflow, text: string): Generator<string> {
  if (JSON.stringify(workflow.on ?? '').includes('pull_request_target'))
    yield 'pull_request_target gives a stranger’s change the rights of this repository';
  if (workflow.permissions === undefined) yield 'no permissions are stated';
  else if (JSON.stringify(workflow.permissions).includes('write'))
    yield 'all jobs may write: state it at the one that has to';
  if (workflow.concurrency === undefined) yield 'no concurrency is stated';
  for (const [name, job] of Object.entries(workflow.jobs ?? {})) {
    if (!job?.['timeout-minutes']) yield `${name} has no timeout-minutes`;
    if (job?.['runs-on']?.endsWith('-latest')) yield `${name} runs on whatever is the latest`;
    for (const step of job?.steps ?? [])
      for (const problem of problemsOfStep(step, text)) yield `${name}: ${problem}`;
  }
}

async function lintWorkflow(path: string, text: string): Promise<string[]> {
  // It remembers a file by its name, whatever stands in it now.
  clearCache();
  const uri = pathToFileURL(join(ROOT, path)).href;
  const found = await validate(TextDocument.create(uri, 'github-actions-workflow', 1, text));
  const problems = found.map(({ range, message }) => {
    const [first] = (typeof message === 'string' ? message : message.value).split('\n');
    return `line ${range.start.line + 1}: ${first}`;
  });
  // What GitHub cannot read has been said.
  if (parseDocument(text).errors.length > 0) return problems;
  const workflow = (parseDocument(text).toJS() ?? {}) as Workflow;
  return [...problems, ...problemsOfWorkflow(workflow, text)];
}

const ajv = new Ajv({ allErrors: true, discriminator: true });

function lintBySchema(schema: object, text: string): string[] {
  const document = parseDocument(text);
  if (document.errors.length > 0) return document.errors.map(({ message }) => message);
  if (ajv.validate(schema, document.toJS())) return [];
  return (ajv.errors ?? []).map(({ instancePath, message = '', params }) =>
    `${instancePath || 'the whole'} ${message} ${JSON.stringify(params)}`.trim(),
  );
}

function idsTwice(text: string): string[] {
  const form = parseDocument(text).toJS() as { body?: { id?: string }[] } | undefined;
  const body = Array.isArray(form?.body) ? form.body : [];
  const ids = body.flatMap((part) => (part?.id === undefined ? [] : [part.id]));
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} is there twice`);
}

/** What is wrong with a YAML file of .github/, a line each. */
export async function lintFile(path: string, text: string): Promise<string[]> {
  const problems = await (async () => {
    if (/^\.github\/workflows\/[^/]+\.yml$/.test(path)) return lintWorkflow(path, text);
    if (path === '.github/dependabot.yml') return lintBySchema(dependabot, text);
    if (path === '.github/ISSUE_TEMPLATE/config.yml') return lintBySchema(issueConfig, text);
    if (/^\.github\/ISSUE_TEMPLATE\/[^/]+\.yml$/.test(path))
      return [...lintBySchema(issueForm, text), ...idsTwice(text)];
    return [
      'nobody here knows what this is: name it as GitHub does, or teach scripts/lint-github.ts',
    ];
  })();
  return problems.map((problem) => `${path}: ${problem}`);
}

/** All YAML files of .github/. */
export function githubFiles(): string[] {
  if (!existsSync(join(ROOT, FOLDER))) return [];
  return readdirSync(join(ROOT, FOLDER), { recursive: true, encoding: 'utf8' })
    .map((name) => `${FOLDER}/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort();
}

async function main(): Promise<number> {
  const files = githubFiles();
  const problems: string[] = [];
  for (const file of files)
    problems.push(...(await lintFile(file, readFileSync(join(ROOT, file), 'utf8'))));
  for (const problem of problems) console.error(problem);
  return files.length === 0 || problems.length > 0 ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = await main();
