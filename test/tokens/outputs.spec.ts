// What the compiler leaves in dist/ for design tools, programs and people.
import { readdir, readFile } from 'node:fs/promises';
import { defineConfig, parse } from '@terrazzo/parser';
import { expect } from 'chai';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import { compileTokens, type Compiled } from '../../src/tools/tokens/compile.js';
import type { Pair } from '../../src/tools/theme/contract.js';
import { roles, themes } from '../../src/tokens.js';

const DIST = new URL('../../dist/', import.meta.url);
const text = (file: string) => readFile(new URL(file, DIST), 'utf8');

describe('the compiled tokens', () => {
  let compiled: Compiled;
  before(async () => {
    compiled = await compileTokens();
  });

  describe('for design tools', () => {
    it('are a file for each theme and scheme', async () => {
      const files = await readdir(new URL('tokens/', DIST));
      const wanted = compiled.themes.flatMap(({ id }) =>
        ['dark', 'light'].map((scheme) => `${id}.${scheme}.tokens.json`),
      );
      expect(files.sort()).to.deep.equal(wanted.sort());
    });

    it('hold every role, resolved: no alias, pixels, sRGB with its hex', async () => {
      for (const { id } of compiled.themes) {
        for (const scheme of ['light', 'dark'] as const) {
          const file = `tokens/${id}.${scheme}.tokens.json`;
          const src = await text(file);
          expect(src, file).not.to.match(/"\{|\brem\b/);
          const filename = new URL(file, DIST);
          const config = defineConfig({ tokens: [filename.href] }, { cwd: DIST });
          // Read by what reads the format, so that it is the format.
          const { tokens } = await parse([{ filename, src }], { config });
          expect(Object.keys(tokens).sort(), file).to.deep.equal(Object.keys(roles).sort());
          const colours = Object.entries(tokens).filter(([, { $type }]) => $type === 'color');
          expect(colours.length).to.be.above(15);
          for (const [name, { $value }] of colours) {
            const { hex, colorSpace } = $value as unknown as { hex: string; colorSpace: string };
            const role = name.replace('color.', '') as 'text';
            expect([colorSpace, hex], `${file}: ${name}`).to.deep.equal([
              'srgb',
              themes[id as 'neutral'][scheme][role],
            ]);
          }
        }
      }
    });
  });

  it('are a row for each pair in contrast.json, none of which looks better than it is', async () => {
    const rows = JSON.parse(await text('contrast.json')) as Pair[];
    expect(rows).to.have.length(compiled.pairs.length).above(1500);
    for (const [index, { ratio, apca, ...row }] of rows.entries()) {
      const { ratio: exact, apca: lc, ...pair } = compiled.pairs[index]!;
      expect(row).to.deep.equal(pair);
      expect(ratio)
        .to.be.at.most(exact)
        .and.above(exact - 0.011);
      expect(ratio).to.be.at.least(pair.needed - 0.01);
      if (lc === null) expect(apca).to.equal(null);
      else expect(apca).to.be.closeTo(lc, 0.11);
    }
  });

  it('are a page that shows every theme with every pair', async () => {
    const page = fromHtml(await text('contrast.html'));
    const names = selectAll('main > div th a', page).map((link) => toText(link));
    expect(names).to.deep.equal([...compiled.themes.map(({ name }) => name), 'Inherit']);
    for (const link of selectAll('main > div th a', page)) {
      const id = String(link.properties.href).slice(1);
      expect(selectAll(`#${id}`, page), id).to.have.length(1);
    }
    const perTheme = compiled.pairs.length / names.length / 4;
    for (const details of selectAll('details', page))
      expect(selectAll('tbody tr', details)).to.have.length(perTheme);
    // Every pair of the neutral theme is shown in the colours that it has.
    const samples = selectAll('details:first-of-type .pair', page).map(({ properties }) =>
      String(properties.style),
    );
    expect(samples).to.have.length(perTheme * 4);
    const { text: ink, paper } = themes.neutral.light;
    expect(samples).to.include(`color:${ink};background:${paper}`);
  });

  it('are a typed map: every role with its custom property, every theme with every colour', () => {
    for (const [name, { property, description }] of Object.entries(roles)) {
      expect(property).to.equal(`--netsafe-${name.replaceAll('.', '-')}`);
      expect(description, name).to.match(/\.$/);
    }
    const colours = Object.keys(roles)
      .filter((name) => name.startsWith('color.'))
      .map((name) => name.slice('color.'.length));
    for (const [id, { light, dark }] of Object.entries(themes)) {
      expect(Object.keys(light), id).to.have.members(colours);
      expect(Object.keys(dark), id).to.have.members(colours);
    }
  });
});
