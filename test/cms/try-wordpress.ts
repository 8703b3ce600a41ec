// Puts every component through a real WordPress, as each role, with our plugin and without, and in two themes.
//
// It takes Debian's packages (as root, for apt-get), a database and a folder of its own, and removes both.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { isDeepStrictEqual } from 'node:util';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { DANGEROUS, dangersIn } from './dangers.js';
import { tiersOf, around, type Measured, type Tiers, type Trial } from './measure.js';
import { TIERS, nameOf, pieces, type Piece, type Tier } from './pieces.js';
import {
  createCommand,
  Failure,
  isStarted,
  runCommand,
  UsageError,
} from '../../src/tools/command-line.js';
import { isInline } from '../../src/tools/snippet/snippet.js';
import { survivalOf } from './survival.js';
import { LAUNCH } from '../../src/tools/browser/launch.js';
import { formatted, pluginHash } from './files.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const RESULTS = `${ROOT}docs/cms/wordpress.json`;
const RUNNER = `${ROOT}scripts/support/try-wordpress.php`;
const PROGRAMS = [
  'php-cli',
  'php-mysql',
  'php-xml',
  'php-mbstring',
  'mariadb-server-core',
  'mariadb-client-core',
];
const UNPACKED = [
  'wordpress',
  'wordpress-theme-twentytwentyone',
  'wordpress-theme-twentytwentythree',
  'libjs-cropper',
  'libjs-underscore',
  'php-getid3',
];
const THEMES = ['twentytwentyone', 'twentytwentythree'];
const ROLES = ['administrator', 'editor', 'author', 'contributor'] as const;
type Role = (typeof ROLES)[number];

const run = (command: string, args: string[], options: { cwd?: string; input?: string } = {}) =>
  execFileSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['pipe', 'pipe', 'pipe'],
    ...options,
  });

const isThere = (command: string) => {
  try {
    run('which', [command]);
    return true;
  } catch {
    return false;
  }
};

function install(folder: string): void {
  if (!['php', 'mariadbd', 'mariadb-install-db'].every(isThere)) {
    run('apt-get', ['-qq', 'update']);
    run('apt-get', ['-qq', 'install', '--yes', '--no-install-recommends', ...PROGRAMS]);
  }
  const packages = join(folder, 'packages');
  mkdirSync(packages);
  // Unpacked, not installed: a WordPress of the machine's own, and its web server, are left alone.
  run('apt-get', ['-qq', '-o', 'APT::Sandbox::User=root', 'download', ...UNPACKED], {
    cwd: packages,
  });
  for (const file of readdirSync(packages)) run('dpkg-deb', ['-x', join(packages, file), folder]);
}

async function startDatabase(folder: string): Promise<{ socket: string; server: ChildProcess }> {
  const data = join(folder, 'data');
  const socket = join(folder, 'database.sock');
  run('mariadb-install-db', [
    '--no-defaults',
    `--datadir=${data}`,
    '--user=root',
    '--auth-root-authentication-method=normal',
  ]);
  const server = spawn(
    'mariadbd',
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      '--skip-networking',
      '--user=root',
    ],
    { stdio: 'ignore' },
  );
  for (let tries = 0; !existsSync(socket); tries++) {
    if (tries > 150) throw new Error('The database did not start.');
    await sleep(200);
  }
  run('mariadb', [
    '--no-defaults',
    `--socket=${socket}`,
    '--user=root',
    '-e',
    'create database wordpress',
  ]);
  return { socket, server };
}

const configuration = (socket: string, origin: string) => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('WP_HOME', '${origin}');
define('WP_SITEURL', '${origin}');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

interface Saved {
  post: number;
  saved: string;
  savedAgain: string;
  shown: string;
  shownInBlock: string;
}
type Answer = Record<Role, Record<string, Saved> & { unfiltered_html: boolean }>;

const ask = (site: string, task: string[], input = ''): unknown => {
  const said = run('php', ['-d', 'display_errors=stderr', RUNNER, site, ...task], { input });
  return JSON.parse(said.split('==ANSWER==')[1]!);
};

function putPlugin(site: string): void {
  const folder = join(site, 'wp-content/mu-plugins');
  mkdirSync(join(folder, 'netsafe'), { recursive: true });
  cpSync(`${ROOT}docs/cms/netsafe.php`, join(folder, 'netsafe.php'));
  for (const file of ['netsafe.css', 'netsafe.js', 'integrity.json'])
    cpSync(`${ROOT}dist/${file}`, join(folder, 'netsafe', file));
}

// WordPress sets typographic quotation marks; they are the same words.
const calm = (html: string) =>
  html.replace(/[‘’]|&#821[67];/g, '&#39;').replace(/[“”]|&#822[01];/g, '&quot;');

type Way = 'saved' | 'shown' | 'shownInBlock';

function tiers(all: readonly Piece[], answers: Record<string, Saved>, way: Way): Tiers {
  const tried = Object.fromEntries(
    TIERS.map((tier) => [tier, { trials: [] as Trial[] }]),
  ) as Record<Tier, { trials: Trial[] }>;
  for (const piece of all) {
    const { savedAgain, ...answer } = answers[piece.id]!;
    if (answer.saved !== savedAgain)
      throw new Error(`${piece.id} changed when it was saved again.`);
    const html = answer[way];
    const [pasted, kept] = [around(piece.html), html].map((each) =>
      way === 'saved' ? each : calm(each),
    );
    tried[piece.tier].trials.push({
      piece,
      saved: html,
      survival: survivalOf(piece, pasted!, kept!),
    });
  }
  return tiersOf(tried);
}

const article = (role: Role) => (/^[aeiou]/.test(role) ? `an ${role}` : `a ${role}`);

function results(
  all: readonly Piece[],
  version: string,
  without: Answer,
  ours: Answer,
): Record<string, Measured> {
  const row = (how: string, role: Role, way: Way): Measured => ({
    name: 'WordPress',
    version,
    how,
    without: tiers(all, without[role], way),
    with: tiers(all, ours[role], way),
  });
  return {
    ...Object.fromEntries(
      ROLES.map((role) => [`wordpress-${role}`, row(`saved by ${article(role)}`, role, 'saved')]),
    ),
    'wordpress-shown': row('shown, as an administrator saved it', 'administrator', 'shown'),
    'wordpress-shown-author': row('shown, as an author saved it', 'author', 'shown'),
    'wordpress-block': row('shown, in a block “Custom HTML”', 'administrator', 'shownInBlock'),
  };
}

/** Nothing dangerous comes in as an author, with our plugin; what an administrator may write is not ours to say. */
function checkDangers(answer: Answer): void {
  for (const role of ['author', 'contributor'] as const) {
    for (const [index] of DANGEROUS.entries()) {
      const { saved, shown } = answer[role][`danger ${index}`]!;
      const found = [...dangersIn(saved), ...dangersIn(shown)];
      if (found.length) throw new Error(`${article(role)} got in ${found.join(', ')}:\n${saved}`);
    }
  }
}

// How those are shown that do not stand as a block. The exit carries every attribute here, `page-has-exit` among them.
const DISPLAYS: Record<string, string[]> = {
  'contact-link': ['inline'],
  'quick-exit': ['contents'],
};

/** What is wrong with a page as a reader gets it: both files come and are the released ones, and its tag is upgraded. */
async function checkPage(
  browser: Browser,
  origin: string,
  post: number,
  tag: string,
): Promise<string | undefined> {
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    const [text, { url = '' }] = [message.text(), message.location()];
    // A picture that is not there, and the icon of the site, are not ours.
    const isOthers = text.startsWith('Failed to load resource') && !url.includes('/netsafe/');
    if (message.type() === 'error' && !isOthers) problems.push(text);
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.goto(`${origin}/?p=${post}`, { waitUntil: 'load' });
  const seen = await page.evaluate((tag) => {
    const element = document.querySelector(tag);
    const script = document.querySelector<HTMLScriptElement>('script[src$="/netsafe.js"]');
    const sheet = document.querySelector<HTMLLinkElement>('link[href$="/netsafe.css"]');
    return {
      upgraded: element !== null && 'requestUpdate' in element,
      parent: element?.parentElement?.closest('p') !== null,
      children: element?.childElementCount ?? 0,
      framed: element ? getComputedStyle(element).display : '',
      script: script && [script.type, script.async, script.integrity, script.crossOrigin],
      sheet: sheet && [sheet.integrity, sheet.crossOrigin],
    };
  }, tag);
  const { 'netsafe.js': js, 'netsafe.css': css } = JSON.parse(
    readFileSync(`${ROOT}dist/integrity.json`, 'utf8'),
  ) as Record<string, string>;
  const inline = isInline(nameOf(tag));
  const wanted = { script: ['module', true, js, 'anonymous'], sheet: [css, 'anonymous'] };
  const isRight =
    seen.upgraded &&
    seen.parent === inline &&
    seen.children > 0 &&
    (DISPLAYS[nameOf(tag)] ?? ['flow-root', 'flex', 'grid']).includes(seen.framed) &&
    !problems.length &&
    isDeepStrictEqual({ script: seen.script, sheet: seen.sheet }, wanted);
  await page.close();
  return isRight ? undefined : `${tag}: ${JSON.stringify({ seen, problems }, null, 2)}`;
}

async function checkThemes(site: string, origin: string, all: readonly Piece[], answer: Answer) {
  const options = await LAUNCH.chromium();
  if (!options) throw new Error('Chromium was not found.');
  const browser = await puppeteer.launch(options);
  try {
    for (const theme of THEMES) {
      const { theme: name } = ask(site, ['theme', theme]) as { theme: string };
      const wrong: string[] = [];
      for (const { id, tag } of all.filter(({ tier }) => tier === 'tag'))
        wrong.push((await checkPage(browser, origin, answer.author[id]!.post, tag)) ?? '');
      if (wrong.some(Boolean)) throw new Error(wrong.filter(Boolean).join('\n'));
      console.log(`every tag is upgraded in the theme ${name}`);
    }
  } finally {
    await browser.close();
  }
}

/** What has to be ended or removed. */
type Stop = () => void | Promise<void>;

const end = (server: ChildProcess) => () =>
  new Promise<void>((resolve) => {
    if (server.exitCode !== null) return resolve();
    server.once('exit', () => resolve());
    server.kill();
  });

async function compare(folder: string, stops: Stop[], isWriting: boolean): Promise<void> {
  if (!existsSync(`${ROOT}dist/integrity.json`))
    throw new UsageError('There is no dist/: run `npm run build` first');
  install(folder);
  const { socket, server } = await startDatabase(folder);
  stops.push(end(server));
  const port = 8500 + (process.pid % 1000);
  const origin = `http://127.0.0.1:${port}`;
  const site = join(folder, 'usr/share/wordpress');
  writeFileSync(join(site, 'wp-config.php'), configuration(socket, origin));
  const { version } = ask(site, ['install']) as { version: string };
  const web = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', site], { stdio: 'ignore' });
  stops.push(end(web));

  const all = (await Promise.all(TIERS.map((tier) => pieces(tier)))).flat();
  const input = JSON.stringify({
    ...Object.fromEntries(all.map(({ id, html }) => [id, around(html)])),
    ...Object.fromEntries(DANGEROUS.map((html, index) => [`danger ${index}`, html])),
  });
  const without = ask(site, ['try'], input) as Answer;
  putPlugin(site);
  const ours = ask(site, ['try'], input) as Answer;
  checkDangers(ours);
  await checkThemes(site, origin, all, ours);

  const rows = results(all, version, without, ours);
  const found = await formatted(JSON.stringify({ plugin: pluginHash(), rows }), RESULTS);
  if (isWriting) {
    writeFileSync(RESULTS, found);
    console.log('wrote docs/cms/wordpress.json; `npm run cms` brings the tables up to date');
  } else if (existsSync(RESULTS) && readFileSync(RESULTS, 'utf8') === found) {
    console.log(`WordPress ${version}: everything survives as docs/cms/wordpress.json says`);
  } else {
    console.log(found);
    throw new Failure('What survives is not what docs/cms/wordpress.json says');
  }
}

export const wordpressCommand = () =>
  createCommand(
    'try:wordpress',
    'Puts every component through a real WordPress, and compares what survives with docs/cms/wordpress.json.',
    ['', '--write'],
  )
    .option('--write', 'Writes docs/cms/wordpress.json; `npm run cms` renews the tables from it.')
    .action(async ({ write = false }) => {
      const folder = mkdtempSync(join(tmpdir(), 'netsafe-wordpress-'));
      const stops: Stop[] = [() => rmSync(folder, { recursive: true, force: true })];
      try {
        await compare(folder, stops, write);
      } finally {
        for (const stop of stops.reverse()) await stop();
      }
    });

if (isStarted(import.meta.url))
  process.exitCode = await runCommand(wordpressCommand, process.argv.slice(2));
