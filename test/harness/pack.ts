// What npm would put into the package.
import { execFileSync } from 'node:child_process';
import { ROOT } from './embed-page.js';

interface Pack {
  files: { path: string }[];
}

/** The path of every file that the package holds. */
export const pack = (): string[] => {
  const npm = process.env.npm_execpath;
  const [command, ...args] = npm ? [process.execPath, npm] : ['npm'];
  const output = execFileSync(
    command,
    [...args, 'pack', '--dry-run', '--json', '--ignore-scripts'],
    {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: !npm && process.platform === 'win32',
    },
  );
  return (JSON.parse(output) as [Pack])[0].files.map(({ path }) => path);
};
