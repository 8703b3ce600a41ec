// What was measured, kept as it comes: a run that is interrupted reports what it has, and goes on where it stopped.
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { Cost, Profile } from './measure.js';

/** One load. */
export interface Sample {
  round: number;
  variant: string;
  count: number;
  profile: Profile;
  /** What it cost, or why nobody knows. */
  cost?: Cost;
  error?: string;
}

/** The samples of a run, in a file of a line each; the first line tells what was measured. */
export class SampleFile {
  readonly samples: Sample[];

  constructor(
    private readonly path: string,
    identity: string,
    isFresh: boolean,
  ) {
    const [head, ...lines] = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
    const goesOn = !isFresh && head === identity;
    // The last line of a run that was killed may be half a line.
    this.samples = goesOn ? lines.flatMap(parsed) : [];
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(
      path,
      [identity, ...this.samples.map((each) => JSON.stringify(each)), ''].join('\n'),
    );
  }

  add(sample: Sample): void {
    this.samples.push(sample);
    appendFileSync(this.path, `${JSON.stringify(sample)}\n`);
  }

  has({ round, variant, count, profile }: Sample): boolean {
    return this.samples.some(
      (each) =>
        each.round === round &&
        each.variant === variant &&
        each.count === count &&
        each.profile === profile,
    );
  }

  /** The run is over: the next one starts anew. */
  remove(): void {
    rmSync(this.path, { force: true });
  }
}

const parsed = (line: string): Sample[] => {
  try {
    return [JSON.parse(line) as Sample];
  } catch {
    return [];
  }
};
