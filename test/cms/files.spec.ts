// What is generated in docs/cms/ is what its sources make of it.
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { writtenFiles } from '../../scripts/support/cms-files.js';
import { TAGS } from '../support/specimens.js';

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
});
