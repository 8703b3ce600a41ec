// Fails a test file that leaves an error or a rejection uncaught, even one that no test waited for:
// mocha sees an error only while a test runs, and no rejection at all.
// uncaught-plugin.mjs puts this before the imports of every test file.
const uncaught: unknown[] = [];

addEventListener('error', ({ error, message }) => uncaught.push(error ?? message));
addEventListener('unhandledrejection', ({ reason }) => uncaught.push(reason));

after(async function () {
  // A browser reports a rejection one task after it happened.
  await new Promise((resolve) => setTimeout(resolve, 10));
  const known = this.test?.parent ? errorsOf(this.test.parent) : [];
  const unknown = uncaught.filter((error) => !known.includes(error));
  if (unknown.length > 0) throw new Error(`Uncaught: ${unknown.map(describeError).join('; ')}`);
});

function errorsOf({ tests, suites }: Mocha.Suite): unknown[] {
  return [...tests.map(({ err }) => err), ...suites.flatMap(errorsOf)];
}

function describeError(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
