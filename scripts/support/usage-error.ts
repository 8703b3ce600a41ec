/** A mistake of the person who runs a command: told in one line, with what to write instead, and without a stack. */
export class UsageError extends Error {}

/** Where a command writes: the terminal's own, unless a test listens. */
export interface Output {
  out: (text: string) => unknown;
  err: (text: string) => unknown;
}

export const TERMINAL: Output = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
};

/** Does a command's work, and gives its exit status: 2 where whoever runs it made a mistake, which is then told. */
export async function exitStatus(
  work: () => Promise<unknown>,
  { err }: Pick<Output, 'err'>,
): Promise<number> {
  try {
    await work();
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    err(`${error.message.replace(/\.?$/, '.')}\n`);
    return 2;
  }
}
