/**
 * What editors need to complete and check our tags: custom data for VS Code, web-types for JetBrains’ editors, and JSX
 * types. All of it is made from custom-elements.json.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

/** What the manifest does not hold: the tokens, and the attributes that any element may carry. */
interface Tokens {
  roles: { property: string; description: string }[];
  themes: { id: string; description: string }[];
}

const ROLES = new URL('../tokens/roles.generated.json', import.meta.url);

/** Adds to a file of custom data what holds for every element. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- what the file holds, to its changer
async function extend<T>(file: string, change: (data: T) => void): Promise<void> {
  const data = JSON.parse(await readFile(file, 'utf8')) as T;
  change(data);
  await writeFile(file, `${JSON.stringify(data, null, 2)}\n`);
}

/** The files, in the folder of the build. */
export const EDITOR_FILES = [
  'vscode.html-custom-data.json',
  'vscode.css-custom-data.json',
  'web-types.json',
  'jsx.d.ts',
] as const;

/**
 * The JSX types, with React's own for what every element takes: the generator's know no ref that `useRef` made, no
 * `CSSProperties` and no event. React's two runtimes take theirs from React.
 */
export function withReactTypes(types: string): string {
  const own = [
    ...types.matchAll(/^ {2}"(netsafe-[\w-]+)": Partial<\s*(\w+Props) &\s*BaseProps<(\w+)>/gm),
  ].map(
    ([, tag, props, element]) =>
      `      // @ts-ignore: React may not be there\n      "${tag}": DetailedHTMLProps<HTMLAttributes<${element}>, ${element}> & { class?: string | undefined } & Partial<${props}>;`,
  );
  const block = (module: string) => new RegExp(`declare module "${module}" \\{[^]+?\\n\\}\\n+`);
  const react = `declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
${own.join('\n')}
    }
  }
  export interface CSSProperties extends CustomCssProperties {}
}

`;
  const changed = types
    .replace(block('react'), react)
    .replace(block('react/jsx-runtime'), '')
    .replace(block('react/jsx-dev-runtime'), '');
  if (own.length === 0 || !changed.includes(react) || changed.includes('react/jsx'))
    throw new Error('The generator of JSX types writes other text now: see withReactTypes().');
  return changed;
}

/** Writes them. */
export async function writeEditorFiles(outdir: string): Promise<void> {
  const read = async () =>
    JSON.parse(await readFile(`${outdir}/custom-elements.json`, 'utf8')) as object;
  const quiet = { outdir, hideLogs: true };
  // Each of them may change the manifest that it is given, so each gets a fresh one.
  generateVsCodeCustomElementData((await read()) as never, {
    ...quiet,
    htmlFileName: EDITOR_FILES[0],
    cssFileName: EDITOR_FILES[1],
  });
  generateJetBrainsWebTypes((await read()) as never, {
    ...quiet,
    webTypesFileName: EDITOR_FILES[2],
    packageJson: false,
  });
  generateJsxTypes((await read()) as never, {
    outdir,
    fileName: EDITOR_FILES[3],
    globalTypePath: './types/index.js',
  });
  const jsx = `${outdir}/${EDITOR_FILES[3]}`;
  await writeFile(jsx, withReactTypes(await readFile(jsx, 'utf8')));

  const { roles, themes } = JSON.parse(await readFile(ROLES, 'utf8')) as Tokens;
  await extend<{ globalAttributes?: object[] }>(`${outdir}/${EDITOR_FILES[0]}`, (data) => {
    data.globalAttributes = [
      {
        name: 'data-netsafe-theme',
        description:
          'The theme of this part of the page. It needs themes.css, or that theme’s own stylesheet.',
        values: themes.map(({ id, description }) => ({ name: id, description })),
      },
      {
        name: 'data-netsafe-scheme',
        description:
          'Forces the colour scheme of this part of the page, whatever page and system say.',
        values: [{ name: 'light' }, { name: 'dark' }],
      },
    ];
  });
  await extend<{ properties: object[] }>(`${outdir}/${EDITOR_FILES[1]}`, (data) => {
    data.properties.push(
      ...roles.map(({ property: name, description }) => ({ name, description })),
    );
  });
}
