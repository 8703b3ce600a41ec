import { expect } from 'chai';
import ts from 'typescript';
import { everyHtml, everySource } from './source.js';
import { specimens, TAGS, type Specimen } from '../harness/specimens.js';

const ODD: Specimen = {
  id: 'odd',
  tag: 'netsafe-odd',
  form: 'tag',
  html: '<netsafe-odd with-x heading-level="3"><p class="a b">{x} &amp; @if "y" <br><time datetime="2026-01-01">1</time></p></netsafe-odd><netsafe-odd></netsafe-odd>',
  words: '',
  links: [],
};

describe('every component, in what a framework is written in', () => {
  it('is on each page, with the module that registers it', async () => {
    const all = await specimens('tag', 'empty');
    const texts = Object.values(everySource).map((source) => source(all).text);
    expect(texts).to.have.length(4);
    for (const tag of TAGS) {
      for (const text of texts) {
        expect(text).to.include(`import 'netsafe-elements/${tag.replace('netsafe-', '')}.js';`);
        expect(text.split(`</${tag}>`).length + text.split(`<${tag} suppress`).length).to.equal(4);
      }
      expect(everyHtml(all).split(`</${tag}>`)).to.have.length(3);
    }
  });

  it('is JSX for React: nothing in a text is an expression, and what a server fills is left alone', () => {
    const { text } = everySource.react([ODD]);
    const { diagnostics } = ts.transpileModule(text, {
      compilerOptions: { jsx: ts.JsxEmit.ReactJSX },
      fileName: 'every.tsx',
      reportDiagnostics: true,
    });
    expect(diagnostics).to.deep.equal([]);
    expect(text).to.include('<netsafe-odd with-x={""} heading-level={"3"}><p className={"a b"}>');
    expect(text).to.include(
      '{"{x} & @if \\"y\\" "}<br /><time dateTime={"2026-01-01"}>{"1"}</time>',
    );
    expect(text).to.include(
      `<netsafe-odd suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />`,
    );
  });

  it('is a template for the others, in which a text is a text', () => {
    for (const framework of ['vue', 'svelte', 'angular'] as const) {
      const { text } = everySource[framework]([ODD]);
      expect(text, framework).to.include('&#123;x&#125;').and.include('&#64;if');
      expect(text, framework).not.to.include('{x}');
    }
  });
});
