// Lets a test import JSON, with or without `with { type: 'json' }`, whatever the engine can do itself.
// `fetch` of the same address still gets the plain file.
const MARK = '?json-module';

/** A plugin for @web/test-runner. */
export function jsonPlugin() {
  return {
    name: 'netsafe-json',
    transformImport: ({ source }) => (/\.json$/.test(source) ? source + MARK : undefined),
    resolveMimeType: ({ url }) => (url.endsWith(MARK) ? 'js' : undefined),
    transform(context) {
      if (context.url.endsWith(MARK)) return { body: `export default ${context.body};` };
      if (context.response.is('js')) return { body: withoutJsonAttributes(context.body) };
    },
  };
}

function withoutJsonAttributes(code) {
  return code.replace(/(\.json['"])\s*with\s*\{\s*type:\s*['"]json['"],?\s*\}/g, '$1');
}
