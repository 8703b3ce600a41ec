// What editors get to know of our tags, from the built files.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import ts from 'typescript';
import { themes } from '../../src/tokens.js';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const json = async <T>(file: string) => JSON.parse(await readFile(`${DIST}${file}`, 'utf8')) as T;

interface Attribute {
  name: string;
  description?: string;
  values?: { name: string }[];
}
interface Tag {
  name: string;
  description: string;
  attributes: Attribute[];
}
interface Manifest {
  modules: { declarations: { tagName?: string; attributes?: Attribute[] }[] }[];
}

describe('the files for editors', function () {
  const declared = async () => {
    const { modules } = await json<Manifest>('custom-elements.json');
    const found = modules.flatMap(({ declarations }) => declarations);
    return new Map(
      found.flatMap(({ tagName, attributes = [] }) =>
        tagName ? [[tagName, attributes.map(({ name }) => name).sort()] as const] : [],
      ),
    );
  };

  it('tell VS Code every tag with every attribute, and the values it takes', async () => {
    const { tags, globalAttributes } = await json<{ tags: Tag[]; globalAttributes: Attribute[] }>(
      'vscode.html-custom-data.json',
    );
    const seen = new Map(
      tags.map(({ name, attributes }) => [name, attributes.map((each) => each.name).sort()]),
    );
    expect(seen).to.deep.equal(await declared());
    for (const { name, description } of tags) expect(description, name).to.match(/^[A-Z].{20,}/);
    const values = (tag: string, attribute: string) =>
      tags
        .find(({ name }) => name === tag)
        ?.attributes.find(({ name }) => name === attribute)
        ?.values?.map(({ name }) => name);
    expect(values('netsafe-helpline-banner', 'loudness')).to.deep.equal([
      'quiet',
      'normal',
      'loud',
    ]);
    expect(values('netsafe-helpline-banner', 'service')).to.include('samaritans');
    const theme = globalAttributes.find(({ name }) => name === 'data-netsafe-theme');
    expect(theme?.values?.map(({ name }) => name)).to.have.members([
      ...Object.keys(themes),
      'inherit',
    ]);
  });

  it('tell VS Code every custom property that a page may set', async () => {
    const { properties } = await json<{ properties: Attribute[] }>('vscode.css-custom-data.json');
    const names = properties.map(({ name }) => name);
    expect(names).to.include.members([
      '--netsafe-helpline-banner-accent',
      '--netsafe-color-link',
      '--netsafe-font-family',
    ]);
    for (const { name, description } of properties) expect(description, name).to.match(/^.{6,}/);
  });

  it('tell JetBrains’ editors the same tags', async () => {
    const types = await json<{
      name: string;
      version: string;
      contributions: { html: { elements: Tag[] } };
    }>('web-types.json');
    const { version } = await json<{ version: string }>('../package.json');
    expect([types.name, types.version]).to.deep.equal(['netsafe-elements', version]);
    const seen = types.contributions.html.elements.map(({ name, attributes }) => [
      name,
      attributes.map((each) => each.name).sort(),
    ]);
    expect(new Map(seen as [string, string[]][])).to.deep.equal(await declared());
  });

  describe('let TypeScript check JSX', () => {
    let folder: string;
    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'netsafe-jsx-'));
    });
    after(() => rm(folder, { recursive: true }));

    const problems = async (jsx: string) => {
      const file = join(folder, 'page.tsx');
      await writeFile(
        file,
        `import type {} from '${DIST}jsx.js';\nexport const page = () => ${jsx};`,
      );
      const program = ts.createProgram([file], {
        jsx: ts.JsxEmit.Preserve,
        noEmit: true,
        strict: true,
        skipLibCheck: true,
        module: ts.ModuleKind.ESNext,
        moduleResolution: ts.ModuleResolutionKind.Bundler,
        target: ts.ScriptTarget.ES2022,
        typeRoots: [],
        types: [],
      });
      return ts
        .getPreEmitDiagnostics(program)
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    };

    it('and take what a tag takes', async () => {
      const sound = `<netsafe-helpline-banner service="samaritans" loudness="quiet" heading-level={3} lang="cy" id="help">words</netsafe-helpline-banner>`;
      expect(await problems(sound)).to.deep.equal([]);
    });

    const WRONG: Record<string, [jsx: string, saying: RegExp]> = {
      'a value that there is not': [
        `<netsafe-helpline-banner loudness="deafening" />`,
        /"deafening"' is not assignable to type '.*Loudness/,
      ],
      'a service that there is not': [
        `<netsafe-helpline-banner service="stop-it-soon" />`,
        /"stop-it-soon"' is not assignable/,
      ],
      'a tag that there is not': [
        `<netsafe-help-banner />`,
        /'netsafe-help-banner' does not exist/,
      ],
    };
    for (const [what, [jsx, saying]] of Object.entries(WRONG)) {
      it(`and refuse ${what}`, async () => {
        const found = await problems(jsx);
        expect(found.join('\n')).to.match(saying);
      });
    }
  });
});
