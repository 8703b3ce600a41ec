const TEST_FILE = /\.test\.ts$/;

/** A plugin for @web/test-runner: every test file first imports uncaught.ts. */
export function uncaughtPlugin() {
  return {
    name: 'netsafe-uncaught',
    transform(context) {
      if (!TEST_FILE.test(context.path)) return;
      // On the first line, so that every line keeps its number.
      return { body: `import '/test/harness/uncaught.ts'; ${context.body}` };
    },
  };
}
