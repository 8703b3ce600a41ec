// Runs npm's scripts as parts of a check: kept what they print, ended when they hang, ended with the check.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';

// One that hangs has failed, and the steps after it are run. How busy the machine is must not end a step, so this is many
// times what the slowest takes alone: 12 minutes in a check, about 25 in a night.
const LIMIT_MINUTES = { check: 60, night: 150 };

export type Environment = Record<string, string>;

/** What a step prints, kept until it is known whether anyone wants to read it. */
export class Log {
  #text = '';

  constructor(private readonly tell: (line: string) => void) {}

  add(text: string): void {
    this.#text += text;
    const line = text.trimEnd().split('\n').at(-1);
    if (line) this.tell(line);
  }

  toString(): string {
    return this.#text;
  }
}

const running = new Set<ChildProcess>();

function end({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  if (process.platform === 'win32') execFileSync('taskkill', ['/pid', String(pid), '/t', '/f']);
  else process.kill(-pid, 'SIGKILL');
}

// What is in a group of its own hears no Ctrl+C.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    for (const child of running) end(child);
    process.exit(130);
  });
}

// Mocha and Storybook take FORCE_COLOR=0 for a wish for colours.
function withoutColour(): NodeJS.ProcessEnv {
  const { FORCE_COLOR: _, ...env } = process.env;
  return { ...env, NO_COLOR: '1' };
}

/** Runs an npm script, and says whether it passed. npm is started by the same Node: alone it is no program on Windows. */
export function runScript(
  script: string,
  log: Log,
  { env = {}, args = [] }: { env?: Environment; args?: readonly string[] } = {},
): Promise<boolean> {
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm ? [process.execPath, npm] : ['npm'];
  const minutes = LIMIT_MINUTES[env.NIGHTLY ? 'night' : 'check'];
  log.add(`$ npm run ${[script, ...args].join(' ')}\n`);
  return new Promise((resolve) => {
    const child = spawn(command, [...first, 'run', '--silent', script, '--', ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...withoutColour(), ...env },
      // A group of its own, so that what it has started ends with it.
      detached: process.platform !== 'win32',
    });
    running.add(child);
    const limit = setTimeout(() => {
      log.add(`${script} was ended: it had not come to its end in ${minutes} minutes.\n`);
      end(child);
    }, minutes * 60_000);
    child.stdout.setEncoding('utf8').on('data', (text: string) => log.add(text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => log.add(text));
    child.once('error', (error) => {
      log.add(`${error.message}\n`);
      resolve(false);
    });
    child.once('close', (code) => {
      clearTimeout(limit);
      running.delete(child);
      resolve(code === 0);
    });
  });
}
