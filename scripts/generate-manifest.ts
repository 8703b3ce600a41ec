/** Writes custom-elements.json, the components' reference, from their documentation comments; and the version. */
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { writeGenerated } from '../src/tools/write-generated.js';

const root = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

export async function generateManifest(): Promise<void> {
  const { version } = JSON.parse(await readFile(root('package.json'), 'utf8')) as {
    version: string;
  };
  await writeGenerated(
    'src/base/version.generated.ts',
    `/** The version of this copy of the library. */\nexport const version = '${version}';\n`,
    'package.json',
  );
  const analyzer = root('node_modules/@custom-elements-manifest/analyzer/cem.js');
  // It names every type that it does not unfold; what it stumbles over comes with the error.
  execFileSync(process.execPath, [analyzer, 'analyze', '--quiet'], {
    cwd: root(''),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const manifest = JSON.parse(await readFile(root('custom-elements.json'), 'utf8')) as {
    modules: { declarations?: { name: string; tagName?: string }[] }[];
  };
  const tags = manifest.modules.flatMap(({ declarations = [] }) =>
    declarations.flatMap(({ name, tagName }) => (tagName ? [[name, tagName] as const] : [])),
  );
  await writeGenerated(
    'src/server/tags.generated.ts',
    `/** The tag of each class. */\nexport const tags: Record<string, string> = ${JSON.stringify(Object.fromEntries(tags), null, 2)};\n`,
    'custom-elements.json',
  );
  console.log(`manifest: ${tags.length} components`);
}
