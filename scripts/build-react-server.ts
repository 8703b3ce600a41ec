/**
 * What a Server Component of React gets for a module that registers a tag. React runs it on the server alone, so no browser
 * would ever be sent the tag: the build stops, and says what to write.
 */
import { readdir } from 'node:fs/promises';

const DIST = new URL('../dist/', import.meta.url);

const refusal = (file: string, exported: readonly string[]): string => {
  const path = `netsafe-elements/${file}`;
  const message = `${path} is imported in a Server Component, so no browser would load it, and its tag would show no number. Import it in a module that begins with 'use client', and render a component of that module in your layout. For words without script, fill the tag there: await fillPage(html), from netsafe-elements/ssr. README.md of netsafe-elements shows both, under Frameworks.`;
  const names = exported.map((name) => `export const ${name} = undefined;\n`).join('');
  return `throw new Error(\n  ${JSON.stringify(message)},\n);\n${names}`;
};

/** The modules by their file: one for each that registers tags. Those of components export the names of the real ones. */
export async function reactServerModules(
  components: readonly string[],
): Promise<Record<string, string>> {
  const inOne = (await readdir(DIST)).filter((file) => /^netsafe\.(?:[\w-]+\.)?js$/.test(file));
  const all: [file: string, exported: string[]][] = inOne.map((file) => [file, []]);
  for (const name of components) {
    const file = `${name}.js`;
    all.push([file, Object.keys((await import(new URL(file, DIST).href)) as object)]);
  }
  return Object.fromEntries(
    all.map(([file, exported]) => [`react-server/${file}`, refusal(file, exported)]),
  );
}
