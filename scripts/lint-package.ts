// Whether the tools of others read the packed package without a complaint: publint, and “Are the types wrong?” (attw).
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { version } from '../src/base/version.generated.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const FOLDER = `${ROOT}node_modules/.cache/netsafe/package/`;
const TARBALL = `${FOLDER}netsafe-elements-${version}.tgz`;
const ATTW = `${ROOT}node_modules/@arethetypeswrong/cli/dist/index.js`;

// Stylesheets and data have no types of ours; TypeScript reads JSON by itself.
const WITHOUT_TYPES = /\.(?:css|json)$/;

const manifest = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as {
  exports: Record<string, unknown>;
};

function pack(): void {
  mkdirSync(FOLDER, { recursive: true });
  const npm = process.env.npm_execpath;
  const [command, ...args] = npm ? [process.execPath, npm] : ['npm'];
  const options = ['pack', '--ignore-scripts', '--silent', '--pack-destination', FOLDER];
  execFileSync(command, [...args, ...options], { cwd: ROOT, stdio: ['ignore', 'ignore', 2] });
}

async function byPublint(): Promise<string[]> {
  const tarball = new Uint8Array(readFileSync(TARBALL)).buffer;
  const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
  return messages.map((message) => `publint: ${formatMessage(message, pkg) ?? message.code}`);
}

function byAttw(): string[] {
  const left = Object.keys(manifest.exports).filter((path) => WITHOUT_TYPES.test(path));
  // The package is for ES modules alone: Node requires those from 20.19 on, and older resolution knows no `exports`.
  const args = [TARBALL, '--profile', 'esm-only', '--no-color', '--no-emoji'];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [ATTW, ...args, '--exclude-entrypoints', ...left],
    { encoding: 'utf8' },
  );
  return status === 0 ? [] : [`attw: ${stdout}${stderr}`];
}

if (!existsSync(`${ROOT}dist/integrity.json`) || !existsSync(`${ROOT}bin`)) {
  console.error('There is no dist/ to pack. Run npm run build first.');
  process.exitCode = 2;
} else {
  pack();
  const problems = [...(await byPublint()), ...byAttw()];
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}
