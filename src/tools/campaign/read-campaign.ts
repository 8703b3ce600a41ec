// A force's campaign.json, for the commands that speak for it.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CampaignFile } from '../../record/campaign.types.generated.js';
import { overrideCampaign, overrideServices } from '../../record/record.js';
import { UsageError } from '../command-line.js';
import { readRecord } from '../record/read-record.js';
import { checkCampaign, type CampaignCheck, type CampaignProblem } from './check.js';

/** Where people name files from: npm runs scripts in the package's own folder. */
export const callersFolder = (script: string): string =>
  (process.env.npm_lifecycle_event === script && process.env.INIT_CWD) || process.cwd();

export const problemLine = (name: string, { line, field, message }: CampaignProblem): string =>
  `${name}:${line}: ${[field, message].filter(Boolean).join(' ')}`;

/** What stands in a file, checked. */
export async function readChecked(name: string, cwd: string): Promise<CampaignCheck> {
  const text = await readFile(resolve(cwd, name), 'utf8').catch((reason: unknown) => {
    const error = reason as NodeJS.ErrnoException;
    throw new UsageError(
      error.code === 'ENOENT'
        ? `There is no file ${name}. npx netsafe-elements campaign init writes one`
        : `${name} could not be read (${error.code})`,
    );
  });
  return checkCampaign(text, await readRecord());
}

/** A campaign that is sound, or a mistake of whoever named it. */
export async function readCampaign(name: string, cwd: string): Promise<CampaignFile> {
  const { file, problems } = await readChecked(name, cwd);
  if (file) return file;
  const lines = problems.slice(0, 5).map((each) => problemLine(name, each));
  throw new UsageError(
    `${lines.join('\n')}\n${problems.length} to mend: npx netsafe-elements campaign check ${name} lists them`,
  );
}

/** Does some work with a campaign in place of the shipped one. */
export async function withCampaign<Result>(
  file: CampaignFile | undefined,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  if (!file) return work();
  overrideServices(file.services ?? {});
  overrideCampaign(file.campaign);
  try {
    return await work();
  } finally {
    overrideServices({});
    overrideCampaign();
  }
}
