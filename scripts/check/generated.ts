// Whether the generated files are what the generators make of their sources, here and in the commit.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { runScript, type Log } from './commands.js';

export async function checkGenerated(log: Log): Promise<boolean> {
  const { GENERATED } = await import('../generate.js');
  const before = GENERATED.map(hashOf);
  if (!(await runScript('generate', log, { args: ['--all'] }))) return false;
  const outdated = GENERATED.filter((file, index) => hashOf(file) !== before[index]);
  const uncommitted = outdatedInCommit(GENERATED).filter((file) => !outdated.includes(file));
  for (const file of outdated) log.add(`${file} was out of date.\n`);
  for (const file of uncommitted) log.add(`${file} is out of date in the commit.\n`);
  const isFresh = outdated.length + uncommitted.length === 0;
  if (!isFresh) log.add('Run `npm run generate` and commit what it writes.\n');
  return isFresh;
}

function hashOf(file: string): string | undefined {
  return existsSync(file)
    ? createHash('sha256').update(readFileSync(file)).digest('hex')
    : undefined;
}

// The set-up has generated all files before this runs, so in a fresh clone they cannot be stale; the
// commit can. Where anything else has changed too, someone is at work and has not committed yet.
function outdatedInCommit(generated: readonly string[]): readonly string[] {
  const changed = changedFiles();
  return changed.every((file) => generated.includes(file)) ? changed : [];
}

function changedFiles(): string[] {
  try {
    const names = execFileSync('git', ['diff', '--name-only', 'HEAD'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return names.split('\n').filter(Boolean);
  } catch {
    // An archive without its history has nothing to compare with.
    return [];
  }
}
