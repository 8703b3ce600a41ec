/** A mistake of the person who runs a command: told in one line, with what to write instead, and without a stack. */
export class UsageError extends Error {}

/** What Node has against a command's options, in our words: which is wrong, and what to write instead. */
export function optionError(error: unknown, options: object, example: string): UsageError {
  const { message } = error as Error;
  const [option = ''] = /--[\w-]+/.exec(message) ?? [];
  if (/ambiguous|argument missing/.test(message))
    return new UsageError(`${option} needs a value. Write for example ${example}`);
  // Node's message goes on with advice about "--" that helps nobody here.
  const [what = ''] = message.split('. ');
  const names = Object.keys(options).map((name) => `--${name}`);
  return new UsageError(`${what}. The options are ${names.join(', ')}`);
}

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
