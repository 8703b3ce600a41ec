// The project of examples/, and what those of examples/sites/ share with it: what is installed there, type-checked and
// built, as its users would.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { record } from '../../src/record/record.js';
import { telHref } from '../../src/numbers/phone.js';
import { version } from '../../src/base/version.generated.js';
import { specimens } from '../harness/specimens.js';
import { runSnippet } from '../../src/tools/snippet/command.js';
import { everyHtml, everySource, FRAMEWORKS, type Framework } from './source.js';

export const MODES = ['development', 'production'] as const;
export type Mode = (typeof MODES)[number];

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const PROJECT = `${ROOT}examples/`;
const MODULES = `${PROJECT}node_modules/`;
const INSTALLED = `${MODULES}netsafe-elements/`;
const TARBALLS = `${ROOT}node_modules/.cache/netsafe/frameworks/`;
const TARBALL = `${TARBALLS}netsafe-elements-${version}.tgz`;

/** Where a page is built to. It is inside the project, so that what it imports is looked for there. */
export const builtPage = (framework: Framework | 'plain', mode: Mode): string =>
  `${MODULES}.pages/${framework}-${mode}`;

/** A command ended badly. What it said is the message. */
export class CommandError extends Error {}

/** The registry cannot be reached, so nothing can be said of the pages. */
export class NoRegistry extends Error {}

const NO_REGISTRY =
  /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED|ERR_SOCKET_TIMEOUT)\b/;

/** Runs a program with its own environment: nothing of the npm that may have started this one. */
export const run = (
  command: string,
  args: readonly string[],
  cwd: string,
  own: NodeJS.ProcessEnv = {},
) =>
  new Promise<string>((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...own },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    const hear = (text: string) => (said += text);
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(said);
      else reject(new CommandError(`${args.join(' ')}\n${said.trim()}`));
    });
  });

const npm = (cwd: string, ...args: string[]) => {
  const path = process.env.npm_execpath;
  const [command, ...first] = path ? [process.execPath, path] : ['npm'];
  return run(command, [...first, ...args, '--loglevel=error', '--no-audit', '--no-fund'], cwd);
};

const tool = (path: string, ...args: string[]) =>
  run(process.execPath, [`${MODULES}${path}`, ...args], PROJECT);

const needRegistry = (error: unknown): never => {
  const reason = error instanceof CommandError && NO_REGISTRY.exec(error.message);
  throw reason ? new NoRegistry(reason[0]) : error;
};

const hashOf = async (file: string) =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex');

/** Installs what a project's lock file pins, unless it is there already. */
export async function installLocked(project: string): Promise<void> {
  // Says which lock file the packages are of.
  const stamp = `${project}node_modules/.installed`;
  const wanted = await hashOf(`${project}package-lock.json`);
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === wanted) return;
  await npm(project, 'ci', '--prefer-offline').catch(needRegistry);
  await writeFile(stamp, wanted);
}

export async function packPackage(): Promise<void> {
  await mkdir(TARBALLS, { recursive: true });
  await npm(ROOT, 'pack', '--ignore-scripts', '--pack-destination', TARBALLS);
}

/** Installs the packed package: never a link, which would hide a file that was left out of it. */
export async function installPackage(project: string): Promise<void> {
  const installed = `${project}node_modules/netsafe-elements/`;
  // npm takes a package of the same version for the same package.
  await rm(installed, { recursive: true, force: true });
  const install = ['install', '--no-save', '--no-package-lock', TARBALL];
  // Warm, npm has all that the package depends on, and asks nobody.
  await npm(project, ...install, '--offline').catch(() =>
    npm(project, ...install, '--prefer-offline').catch(needRegistry),
  );
  const [built, there] = await Promise.all(
    [`${ROOT}dist/integrity.json`, `${installed}dist/integrity.json`].map(hashOf),
  );
  if (built !== there) throw new Error('What was installed is not what was built.');
}

/** Writes what the pages have from the record and from the manifest. */
export async function writeSources(): Promise<void> {
  const { number } = record.services['stop-it-now'];
  const contact = `// Generated by test/frameworks/run.ts from the record.
export const number = '${number!}';
export const tel = '${telHref(number!)}';
`;
  await writeFile(`${PROJECT}contact.generated.ts`, contact);
  const all = await specimens('tag', 'empty');
  for (const framework of FRAMEWORKS) {
    const { file, text } = everySource[framework](all);
    await writeFile(`${PROJECT}${framework}/${file}`, text);
  }
}

/** Checks the types as strictly as each framework can. Angular's compiler does it as it compiles. */
export const checkTypes: Record<Framework, () => Promise<unknown>> = {
  react: () => tool('typescript/bin/tsc', '--noEmit', '-p', 'react'),
  vue: () => tool('vue-tsc/bin/vue-tsc.js', '--noEmit', '-p', 'vue'),
  svelte: () =>
    tool(
      'svelte-check/bin/svelte-check',
      ...['--workspace', 'svelte', '--tsconfig', './tsconfig.json'],
      ...['--output', 'human', '--threshold', 'error'],
    ),
  angular: () =>
    tool('@angular/compiler-cli/bundles/src/bin/ngc.js', '-p', 'angular/tsconfig.json'),
};

const vite = (framework: Framework, mode: Mode, ...args: string[]) =>
  run(
    process.execPath,
    [
      `${MODULES}vite/bin/vite.js`,
      'build',
      framework,
      '--mode',
      mode,
      '--logLevel',
      'warn',
      ...args,
    ],
    PROJECT,
    { NODE_ENV: mode },
  );

/** Builds a page for development, where frameworks warn, or for production. What it says is a failure. */
export async function buildPage(framework: Framework, mode: Mode): Promise<void> {
  const out = builtPage(framework, mode);
  const said = await vite(framework, mode, '--outDir', out, '--emptyOutDir');
  const isSsr = framework === 'react';
  const also = isSsr
    ? await vite(
        framework,
        mode,
        '--outDir',
        `${out}-server`,
        '--emptyOutDir',
        '--ssr',
        'server.tsx',
      )
    : '';
  const warnings = `${said}${also}`.trim();
  if (warnings) throw new CommandError(warnings);
}

/** The page that a server of React's sends. */
export async function serverPage(mode: Mode): Promise<string> {
  const shell = `${builtPage('react', mode)}/index.html`;
  const module = `${builtPage('react', mode)}-server/server.js`;
  const code = `const { readFile } = await import('node:fs/promises');
    const { renderPage } = await import(${JSON.stringify(module)});
    process.stdout.write(await renderPage(await readFile(${JSON.stringify(shell)}, 'utf8')));`;
  return run(process.execPath, ['--input-type=module', '-e', code], PROJECT, { NODE_ENV: mode });
}

const headFor = async (name: string, ...args: string[]) => {
  let text = '';
  const status = await runSnippet([name, ...args], { out: (part) => (text += part) });
  if (status !== 0) throw new Error(`npm run snippet -- ${name} ended with ${status}.`);
  return text.slice(text.indexOf('\n') + 1, text.indexOf('<!-- Where'));
};

/** The page without a framework, in both of its ways: the one script, and modules by an import map. */
export async function buildPlain(): Promise<void> {
  const out = builtPage('plain', 'production');
  await rm(out, { recursive: true, force: true });
  await cp(`${INSTALLED}dist`, `${out}/netsafe/${version}`, { recursive: true });
  const all = await specimens('tag', 'empty');
  const page = await readFile(`${PROJECT}plain/index.html`, 'utf8');
  const { number } = record.services['stop-it-now'];
  const fill = (head: string) =>
    page
      .replace('<!-- head -->', () => head)
      .replace('<!-- every -->', () => everyHtml(all))
      .replaceAll('{number}', number!)
      .replaceAll('{tel}', telHref(number!));
  const [first = '', ...rest] = [...new Set(all.map(({ tag }) => tag.replace('netsafe-', '')))];
  const others = rest.map((name) => `import 'netsafe-elements/${name}.js';`).join('\n');
  const pages = {
    'index.html': await headFor(first),
    'modules.html': `${await headFor(first, '--module')}<script type="module">\n${others}\n</script>`,
  };
  for (const [file, head] of Object.entries(pages)) await writeFile(`${out}/${file}`, fill(head));
  await cp(`${PROJECT}plain/page.js`, `${out}/page.js`);
  await cp(`${PROJECT}page.css`, `${out}/page.css`);
}
