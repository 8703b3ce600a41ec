// Finds the browsers of this machine.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

const CHROMIUM = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter(Boolean)
    .flatMap((folder) => [
      `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
      `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ]),
  linux: [
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/opt/google/chrome/chrome',
  ],
};

const FIREFOX = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)']
    .map((name) => process.env[name])
    .filter(Boolean)
    .map((folder) => `${folder}\\Mozilla Firefox\\firefox.exe`),
  linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
};

// A test browser asks nobody for updates, and no page of ours needs another host.
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

const PACKED_CACHE = resolve('node_modules/.cache/netsafe/chromium');

const firstExisting = (paths) => paths.find((path) => path && existsSync(path));

// Chromium refuses to start its sandbox as root, which is what a container runs as.
const isRoot = () => process.getuid?.() === 0;

/** The launch options of a Chromium, or undefined where there is none. */
export async function findChromium() {
  const { CHROME_PATH, NO_INSTALLED_CHROMIUM } = process.env;
  if (CHROME_PATH && !existsSync(CHROME_PATH)) {
    throw new Error(`CHROME_PATH names a file that does not exist: ${CHROME_PATH}`);
  }
  const installed = NO_INSTALLED_CHROMIUM ? [] : (CHROMIUM[process.platform] ?? []);
  const executablePath = firstExisting([CHROME_PATH, ...installed]);
  if (executablePath) {
    return {
      executablePath,
      headless: true,
      args: [...QUIET, ...(isRoot() ? ['--no-sandbox'] : [])],
    };
  }
  return process.platform === 'linux' && process.arch === 'x64' ? unpackChromium() : undefined;
}

/** The path of a Firefox, or undefined where there is none. */
export function findFirefox() {
  return firstExisting([process.env.FIREFOX_PATH, ...(FIREFOX[process.platform] ?? [])]);
}

/** The paths of a WebKitGTK, its driver and a virtual screen, or undefined where one is missing. */
export function findWebKit() {
  const driver = firstExisting(['/usr/bin/WebKitWebDriver', '/usr/local/bin/WebKitWebDriver']);
  const screen = firstExisting(['/usr/bin/Xvfb', '/usr/local/bin/Xvfb']);
  const browser = findMiniBrowser();
  return driver && browser && screen ? { driver, browser, screen } : undefined;
}

// The folder's name holds the machine's architecture and the version of the API.
function findMiniBrowser() {
  const subfolders = (folder, test) =>
    existsSync(folder)
      ? readdirSync(folder, { withFileTypes: true })
          .filter((entry) => entry.isDirectory() && test.test(entry.name))
          .map((entry) => join(folder, entry.name))
      : [];
  const libraries = [
    '/usr/lib',
    '/usr/lib64',
    '/usr/libexec',
    ...subfolders('/usr/lib', /-linux-gnu/),
  ];
  return firstExisting(
    libraries
      .flatMap((library) => subfolders(library, /^webkit2?gtk-/))
      .map((folder) => join(folder, 'MiniBrowser')),
  );
}

/**
 * The launch options of a Chromium whose version the lock file pins, with fonts of its own and none of the machine's:
 * it draws the same picture everywhere. Undefined where there is none for the machine.
 */
export async function findPinnedChromium() {
  return process.platform === 'linux' && process.arch === 'x64'
    ? unpackChromium({ withOwnFonts: true })
    : undefined;
}

// The Chromium inside an npm package, for a machine where none is installed.
async function unpackChromium({ withOwnFonts = !existsSync('/etc/fonts/fonts.conf') } = {}) {
  const found = await import('@sparticuz/chromium').catch(isMissing);
  if (!found) return undefined;
  const { default: packed, inflate } = found;
  mkdirSync(PACKED_CACHE, { recursive: true });
  const [executablePath, libraries] = await withTemporaryFolder(PACKED_CACHE, async () => [
    await packed.executablePath(),
    await inflate(join(dirname(packageFile()), 'bin', 'al2023.tar.br')),
  ]);
  const searched = [join(libraries, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    executablePath,
    headless: 'shell',
    args: [...QUIET, '--no-sandbox', '--no-zygote'],
    env: { ...process.env, LD_LIBRARY_PATH: searched, ...(withOwnFonts && ownFonts()) },
  };
}

// The project has it; a user of the package has the browser of their own machine.
function isMissing(error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
}

function packageFile() {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  return join(dirname(entry), '..', 'package.json');
}

// It unpacks 180 MB into the temporary folder, and looks for it there again the next time.
async function withTemporaryFolder(folder, work) {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

// Without a font, text has no height and every test of a size is wrong.
function ownFonts() {
  const file = join(PACKED_CACHE, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${PACKED_CACHE}/fonts</dir>
  <cachedir>${PACKED_CACHE}/fonts-cache</cachedir>
</fontconfig>
`,
  );
  return { FONTCONFIG_FILE: file };
}
