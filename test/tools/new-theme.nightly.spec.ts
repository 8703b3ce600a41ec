// The command that makes a force's theme, tried on a copy of the tokens.
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect } from 'chai';
import { newTheme } from '../../src/tools/theme/command.js';
import { laidOut } from '../../src/tools/laid-out.js';
import { compileTokens } from '../../src/tools/tokens/compile.js';

const TOKENS = fileURLToPath(new URL('../../tokens/', import.meta.url));
const GOOD = ['--name', 'Exampleshire Police', '--brand', '#ffcc00', '--accent', '#0098a6'];

/** What a theme says beside its colours. */
interface Shape {
  font?: object;
  radius?: { frame: { $value: { value: number } } };
}

describe('npm run new:theme', function () {
  let copy: string;
  beforeEach(async () => {
    copy = await mkdtemp(join(tmpdir(), 'netsafe-theme-'));
    // Two themes stand for all.
    await cp(TOKENS, copy, {
      recursive: true,
      filter: (path) => !/themes\W\w/.test(path) || /(?:essex|norfolk)\.tokens\.json$/.test(path),
    });
  });
  afterEach(() => rm(copy, { recursive: true }));

  const run = async (...args: string[]) => {
    let [output, complaint] = ['', ''];
    const code = await newTheme([...args, '--tokens', copy], {
      out: (text) => (output += text),
      err: (text) => (complaint += text),
    });
    return { code, output, complaint };
  };
  const everything = async () => {
    const names = (await readdir(copy, { recursive: true })).sort();
    const files = names.filter((name) => name.endsWith('.json'));
    return [names, await Promise.all(files.map((name) => readFile(join(copy, name), 'utf8')))];
  };

  it('writes one file that compiles, and says what it kept, what it moved and why', async () => {
    const before = new Set(await readdir(copy, { recursive: true }));
    const { code, output, complaint } = await run(...GOOD);
    expect([code, complaint]).to.deep.equal([0, '']);
    expect(output).to.include('Exampleshire Police, “exampleshire”');
    expect(output).to.match(/moved link, light: #ffcc00 became #[0-9a-f]{6} .* needs 7:1/);
    expect(output).to.include('kept  link, dark: #ffcc00.');
    expect(output).to.include('wrote tokens/themes/exampleshire.tokens.json');
    expect(output).to.include('data-netsafe-theme="exampleshire"');
    const added = (await readdir(copy, { recursive: true })).filter((name) => !before.has(name));
    expect(added).to.deep.equal(['themes/exampleshire.tokens.json']);
    const { themes } = await compileTokens(pathToFileURL(`${copy}/`));
    const theme = themes.find(({ id }) => id === 'exampleshire')!;
    expect(theme).to.include({
      name: 'Exampleshire Police',
      status: 'illustrative',
      brand: '#ffcc00',
      accent: '#0098a6',
    });
    expect(theme.description).to.equal(
      'Exampleshire Police, illustrative: derived from two colours, and not agreed by the force.',
    );
  });

  it('lays the file out as the project’s formatter would', async () => {
    await run(...GOOD);
    const text = await readFile(join(copy, 'themes/exampleshire.tokens.json'), 'utf8');
    expect(text).to.equal(await laidOut('exampleshire.tokens.json', text));
  });

  it('only says it all, when asked to', async () => {
    const before = await everything();
    const { code, output } = await run(...GOOD, '--dry-run');
    expect(code).to.equal(0);
    expect(output)
      .to.match(/moved link, light/)
      .and.to.match(/pairs of colours pass/);
    expect(await everything()).to.deep.equal(before);
  });

  it('makes a short name from the force’s', async () => {
    const names: [name: string, id: string][] = [
      ['Avon and Somerset Police', 'avon-and-somerset'],
      ['Heddlu Gwynedd', 'gwynedd'],
      ['Ynys Môn Constabulary', 'ynys-mon'],
      ['The King’s Police', 'kings'],
    ];
    for (const [name, id] of names) {
      const { output } = await run('--name', name, '--brand', '#123456', '--dry-run');
      expect(output).to.include(`“${id}”`);
    }
    const { output } = await run(...GOOD, '--id', 'example-two', '--dry-run');
    expect(output).to.include('“example-two”');
  });

  it('makes again the six themes that the project ships', async () => {
    const { themes } = await compileTokens();
    for (const { id, name, brand, accent } of themes.slice(1)) {
      const shipped = await readFile(join(TOKENS, `themes/${id}.tokens.json`), 'utf8');
      const { font, radius } = (JSON.parse(shipped) as { light: { role: Shape } }).light.role;
      await rm(join(copy, `themes/${id}.tokens.json`), { force: true });
      const { code } = await run(
        ...['--name', name, '--brand', brand!],
        ...(accent ? ['--accent', accent] : []),
        ...(font ? ['--headings', 'serif'] : []),
        ...(radius ? ['--corners', String(radius.frame.$value.value)] : []),
      );
      expect(code, id).to.equal(0);
      expect(await readFile(join(copy, `themes/${id}.tokens.json`), 'utf8'), id).to.equal(shipped);
    }
  });

  describe('refuses, with what to write instead, and writes nothing', () => {
    const BAD: Record<string, [args: string[], saying: RegExp]> = {
      'no name': [['--brand', '#123456'], /needs a force’s name\. Write npm run new:theme/],
      'an empty name': [['--name', ' ', '--brand', '#123456'], /needs a force’s name/],
      'no colour': [['--name', 'Exampleshire'], /needs the force’s colour\. Write .*--brand/],
      'a colour that does not parse': [
        ['--name', 'Exampleshire', '--brand', 'bluish'],
        /--brand: “bluish” is no colour\. Write it as CSS does, for example #123456/,
      ],
      'a second colour that does not parse': [
        ['--name', 'Exampleshire', '--brand', '#123456', '--accent', '#12'],
        /--accent: “#12” is no colour/,
      ],
      'a colour that lets others through': [
        ['--name', 'Exampleshire', '--brand', '#12345678'],
        /--brand: .*Write the opaque colour/,
      ],
      'an id that is taken': [
        ['--name', 'Norfolk', '--brand', '#123456'],
        /There is a theme “norfolk” already, in tokens\/themes\/norfolk\.tokens\.json/,
      ],
      'a name that is taken': [
        ['--name', 'essex police', '--id', 'essex-two', '--brand', '#123456'],
        /has a theme already, “essex”/,
      ],
      'a name that the project has for itself': [
        ['--name', 'Neutral', '--brand', '#123456'],
        /“Neutral” makes no short name/,
      ],
      'an id that is no file’s name': [
        ['--name', 'Exampleshire', '--id', '../Kent Police', '--brand', '#123456'],
        /neither “neutral” nor “inherit”: --id kent/,
      ],
      'a name without a letter': [['--name', '42', '--brand', '#123456'], /Write one with --id/],
      'corners that would cut into words': [
        ['--name', 'Exampleshire', '--brand', '#123456', '--corners', '99'],
        /--corners “99” is none. Write a whole number of pixels from 0 to 24\.$/m,
      ],
      'corners in another unit': [
        ['--name', 'Exampleshire', '--brand', '#123456', '--corners', '1rem'],
        /a whole number of pixels/,
      ],
      'a family that may not be on every machine': [
        ['--name', 'Exampleshire', '--brand', '#123456', '--headings', 'Gotham'],
        /sans, serif/,
      ],
      'an unknown option': [
        ['--name', 'Exampleshire', '--color', '#123456'],
        /'--color'.*The options are --name, --brand, --accent/,
      ],
      'an option without its value': [['--brand'], /--brand needs a value\. Write /],
      'a name without quotation marks': [
        ['--name', 'Exampleshire', 'Police', '--brand', '#123456'],
        /“Police” stands without its option\. Put words that belong together in quotation marks: npm run new:theme/,
      ],
    };
    for (const [what, [args, saying]] of Object.entries(BAD)) {
      it(what, async () => {
        const before = await everything();
        const { code, output, complaint } = await run(...args);
        expect(complaint).to.match(saying);
        expect(complaint.trim().split('\n'), complaint).to.have.length(1);
        expect([code, output]).to.deep.equal([2, '']);
        expect(await everything()).to.deep.equal(before);
      });
    }

    it('while the tokens themselves do not compile', async () => {
      const file = join(copy, 'role.tokens.json');
      const text = await readFile(file, 'utf8');
      await writeFile(file, text.replace('{color.ink.600}', '{color.paper.300}'));
      const before = await everything();
      const { code, complaint } = await run(...GOOD);
      expect(code).to.equal(2);
      expect(complaint).to.match(/neutral, light: text-soft .* needs 7:1/);
      expect(await everything()).to.deep.equal(before);
    });

    it('where there are no tokens', async () => {
      let complaint = '';
      const err = (text: string) => (complaint += text);
      const code = await newTheme([...GOOD, '--tokens', join(copy, 'themes')], { err });
      expect(code).to.equal(2);
      expect(complaint).to.match(/holds no tokens\. Write --tokens with the folder/);
    });
  });
});
