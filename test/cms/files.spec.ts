// What is generated in docs/cms/ is what its sources make of it.
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { editorResults, pluginHash, wordpressResults, writtenFiles } from './files.js';
import { TAGS } from '../harness/specimens.js';

const committed = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('docs/cms/', () => {
  it('holds every tag, every configuration as it is, and what was measured: else run `npm run cms`', async () => {
    const files = await writtenFiles();
    expect(Object.keys(files)).to.have.length.of.at.least(10);
    for (const [path, text] of Object.entries(files)) expect(committed(path), path).to.equal(text);
  });

  it('names every tag in every configuration', async () => {
    const configurations = Object.entries(await writtenFiles()).filter(
      ([path]) => !path.endsWith('.md'),
    );
    for (const [path, text] of configurations)
      for (const tag of TAGS) expect(text, path).to.include(`'${tag}'`);
  });

  it('shows what WordPress does with the plugin of today: else run `npm run try:wordpress -- --write`', () => {
    expect(wordpressResults().plugin).to.equal(pluginHash());
  });

  it('and the guide for editors say the same of what each keeps as it comes', () => {
    const all = { ...editorResults(), ...wordpressResults().rows };
    const guide = committed('stories/guides/for-editors.mdx');
    const advised = (cms: string) => {
      const row = guide.split('\n').find((line) => line.startsWith(`| ${cms}`));
      return /\*\*(\w+)\*\*/.exec(row ?? '')?.[1];
    };
    const keeps = (...ids: string[]) =>
      ids.every((id) => all[id]!.without.data.frame) ? 'Data' : 'Plain';
    expect(advised('WordPress')).to.equal(keeps('wordpress-author', 'wordpress-block'));
    expect(advised('TinyMCE')).to.equal(keeps('tinymce'));
    expect(advised('CKEditor 5, Tiptap')).to.equal(keeps('ckeditor', 'tiptap'));
  });
});
