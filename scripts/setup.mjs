// Makes a fresh clone ready: packages installed, generated files in place. npm runs it before
// `start`, `test` and `import`, so it may use nothing but Node itself.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const MINIMUM_NODE = [20, 19];

function isOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major < MINIMUM_NODE[0] || (major === MINIMUM_NODE[0] && minor < MINIMUM_NODE[1]);
}

function readPackages(lockFile) {
  return existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, 'utf8')).packages : {};
}

// Versions are compared, not times: a checkout or a copy changes the times of files that are the same.
function needsInstall() {
  const wanted = readPackages('package-lock.json');
  const installed = readPackages('node_modules/.package-lock.json');
  return Object.entries(wanted).some(
    ([path, { version, optional, link }]) =>
      path !== '' && !optional && !link && installed[path]?.version !== version,
  );
}

function npm(args, stdio) {
  return new Promise((resolve) => {
    const child = spawn('npm', args, {
      stdio,
      shell: process.platform === 'win32',
      env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' },
    });
    child.once('error', (error) => {
      console.error(`npm did not start: ${error.message}`);
      resolve(1);
    });
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

async function install() {
  const began = Date.now();
  process.stdout.write('Installing the packages of package-lock.json (about half a minute) ');
  const alive = setInterval(() => process.stdout.write('.'), 2000);
  const code = await npm(
    ['ci', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error'],
    ['ignore', 'inherit', 'inherit'],
  );
  clearInterval(alive);
  console.log(code === 0 ? ` done in ${Math.round((Date.now() - began) / 1000)} s` : '');
  return code;
}

async function generate() {
  if (!existsSync('scripts/generate.ts')) return 0;
  return npm(['run', '--silent', 'generate'], ['ignore', 'inherit', 'inherit']);
}

async function main() {
  if (isOldNode()) {
    console.error(
      `Node ${MINIMUM_NODE.join('.')} or later is needed; this is ${process.version}. See https://nodejs.org`,
    );
    return 1;
  }
  if (needsInstall()) {
    const code = await install();
    if (code !== 0) {
      console.error('The packages could not be installed. The lines above say why.');
      return code;
    }
  }
  const code = await generate();
  if (code !== 0) console.error('`npm run generate` failed. The lines above say why.');
  return code;
}

process.exitCode = await main();
