import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import { contrastPairs, generateTokens, readTokens } from '../../scripts/generate-tokens.js';

const TOKENS = new URL('../../tokens/', import.meta.url);

/** Changes a copy of the tokens, compiles it, and gives what the compiler says. */
async function compileWith(
  change: (role: Roles) => void,
  file = 'role.tokens.json',
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'netsafe-tokens-'));
  try {
    await cp(TOKENS, folder, { recursive: true });
    const tokens = JSON.parse(await readFile(join(folder, file), 'utf8')) as {
      role: { color: Roles };
    };
    change(tokens.role.color);
    await writeFile(join(folder, file), JSON.stringify(tokens));
    await generateTokens({ folder: pathToFileURL(`${folder}/`) });
    return '';
  } catch (error) {
    return (error as Error).message;
  } finally {
    await rm(folder, { recursive: true });
  }
}

interface Role {
  $value: unknown;
  $description?: string;
  $extensions?: { netsafe: { kind?: string; on?: string[]; ratio?: number; rule?: string } };
}
type Roles = Record<string, Role>;

const grey = { colorSpace: 'srgb', components: [0.6, 0.6, 0.6] };

describe('the tokens', () => {
  it('compile as they stand', async () => {
    expect(await compileWith(() => undefined)).to.equal('');
  });

  it('declare pairs in light and dark, each above what it needs', async () => {
    const pairs = contrastPairs(await readTokens(TOKENS));
    expect(pairs.filter(({ scheme }) => scheme === 'light').length).to.be.greaterThan(30);
    expect(pairs.filter(({ scheme }) => scheme === 'dark')).to.have.length(pairs.length / 2);
    for (const { ratio, needed } of pairs) expect(ratio).to.be.at.least(needed);
  });

  it('compute the ratio that WCAG 2 defines', async () => {
    const pairs = contrastPairs(await readTokens(TOKENS));
    const onPaper = pairs.find(
      ({ scheme, foreground, surface }) =>
        scheme === 'light' && foreground === 'focus-outer' && surface === 'paper',
    );
    // #12161d on white, by the formula of WCAG 2.2 worked out by hand.
    const channel = (value: number) =>
      value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    const luminance =
      0.2126 * channel(0x12 / 255) + 0.7152 * channel(0x16 / 255) + 0.0722 * channel(0x1d / 255);
    expect(onPaper?.ratio).to.be.closeTo(1.05 / (luminance + 0.05), 0.02);
  });

  it('refuse a pair below its ratio, and name theme, scheme, pair, ratio and the nearest colour that passes', async () => {
    const message = await compileWith((role) => {
      role['text-soft']!.$value = grey;
    });
    expect(message).to.match(
      /neutral, light: text-soft on paper is 2\.8\d:1 and needs 7:1\. The nearest that passes is #[0-9a-f]{6}\./,
    );
  });

  it('refuse it in the dark too', async () => {
    const message = await compileWith((role) => {
      role.link!.$value = grey;
    }, 'role.dark.tokens.json');
    expect(message).to.match(/neutral, dark: link on paper is [\d.]+:1 and needs 7:1/);
    expect(message).not.to.include('neutral, light');
  });

  const breaks: [what: string, change: (role: Roles) => void, says: RegExp][] = [
    [
      'a foreground that stands on nothing',
      (role) => delete role.link!.$extensions!.netsafe.on,
      /role\.color\.link: name under “on” the surfaces it stands on: caution-tint, help-tint, paper, tint/,
    ],
    [
      'a foreground without a ratio',
      (role) => delete role.link!.$extensions!.netsafe.ratio,
      /role\.color\.link: give the “ratio” it needs/,
    ],
    [
      'a ratio without a rule',
      (role) => delete role.link!.$extensions!.netsafe.rule,
      /role\.color\.link: give the “ratio” it needs and the “rule”/,
    ],
    [
      'a surface that is no role',
      (role) => role.link!.$extensions!.netsafe.on!.push('papre'),
      /stands on “papre”, which is no role \(write one of: caution-tint, /,
    ],
    [
      'a role of no kind',
      (role) => delete role.link!.$extensions,
      /role\.color\.link: say under .* whether it is a “surface” or a “foreground”/,
    ],
    [
      'a role that nobody described',
      (role) => delete role.link!.$description,
      /role\.color\.link: say in “\$description” what it is for/,
    ],
    [
      'a surface on which nothing stands',
      (role) => {
        role.attic = {
          $value: grey,
          $description: 'Unused.',
          $extensions: { netsafe: { kind: 'surface' } },
        };
      },
      /role\.color\.attic: no foreground stands on it/,
    ],
  ];
  for (const [what, change, says] of breaks) {
    it(`refuse ${what}`, async () => {
      expect(await compileWith(change)).to.match(says);
    });
  }

  it('refuse a dark colour of a role that is not there', async () => {
    const message = await compileWith((role) => {
      role.linke = { $value: grey };
    }, 'role.dark.tokens.json');
    expect(message).to.match(/role\.dark\.tokens\.json: role\.color\.linke: no such role/);
  });
});
