import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import { compileTokens, type Compiled } from '../../src/tools/tokens/compile.js';
import { MODES } from '../../src/tools/theme/contract.js';

const TOKENS = new URL('../../tokens/', import.meta.url);

interface Role {
  $value: unknown;
  $description?: string;
  $extensions?: { netsafe: { kind?: string; on?: string[]; ratio?: number; rule?: string } };
}
type Roles = Record<string, Role>;
interface Group {
  [key: string]: unknown;
  color: Roles;
}
interface ThemeFile {
  [key: string]: unknown;
  $description?: string;
  $extensions: { netsafe: Record<string, string> };
  light: { role: Group };
  dark: { role: Group };
}

/** Changes a file in a copy of the tokens, compiles it, and gives what the compiler says. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- what the file holds, to its changer
async function compileWith<T>(
  file: string,
  change: (content: T) => void,
  themes = /suffolk\.tokens\.json$/,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'netsafe-tokens-'));
  try {
    // One theme stands for all: each is compiled by itself.
    await cp(TOKENS, folder, {
      recursive: true,
      filter: (path) => !/themes\W\w/.test(path) || themes.test(path),
    });
    const content = JSON.parse(await readFile(join(folder, file), 'utf8')) as T;
    change(content);
    await writeFile(join(folder, file), JSON.stringify(content));
    await compileTokens(pathToFileURL(`${folder}/`));
    return '';
  } catch (error) {
    return (error as Error).message;
  } finally {
    await rm(folder, { recursive: true });
  }
}

const withRoles = (change: (roles: Roles) => void, file = 'role.tokens.json') =>
  compileWith<{ role: Group }>(file, ({ role }) => change(role.color));
const withTheme = (change: (theme: ThemeFile) => void, themes?: RegExp) =>
  compileWith<ThemeFile>('themes/suffolk.tokens.json', change, themes);

const grey = { colorSpace: 'srgb', components: [0.6, 0.6, 0.6] };

describe('the tokens', () => {
  let compiled: Compiled;
  before(async () => {
    compiled = await compileTokens();
  });

  it('hold every theme: the neutral one, the six of Eastern England, and that of the page', () => {
    expect(compiled.themes.map(({ id }) => id)).to.deep.equal([
      'neutral',
      'bedfordshire',
      'cambridgeshire',
      'essex',
      'hertfordshire',
      'norfolk',
      'suffolk',
    ]);
    expect([...new Set(compiled.pairs.map(({ theme }) => theme))]).to.deep.equal([
      ...compiled.themes.map(({ id }) => id),
      'inherit',
    ]);
  });

  it('say of a force’s theme that nobody at the force has agreed to it', () => {
    for (const { id, status, description } of compiled.themes.slice(1)) {
      expect([id, status]).to.deep.equal([id, 'illustrative']);
      expect(description, id)
        .to.match(/illustrative/)
        .and.to.match(/not agreed by the force/);
    }
  });

  it('declare as many pairs in every theme and mode, each above what it needs', () => {
    const perMode = compiled.pairs.length / MODES.length / (compiled.themes.length + 1);
    expect(perMode).to.be.greaterThan(50);
    for (const mode of MODES)
      for (const theme of [...compiled.themes.map(({ id }) => id), 'inherit'])
        expect(
          compiled.pairs.filter((pair) => pair.mode === mode && pair.theme === theme),
          `${theme}, ${mode}`,
        ).to.have.length(perMode);
    for (const { ratio, needed } of compiled.pairs) expect(ratio).to.be.at.least(needed);
  });

  it('give readers who asked for more contrast at least 7:1 for everything but a button’s label', () => {
    const more = compiled.pairs.filter(({ mode }) => mode.endsWith('more'));
    expect(more.length).to.be.greaterThan(400);
    for (const { theme, foreground, surface, ratio } of more)
      if (surface !== 'focus-outer')
        expect(ratio, `${theme}: ${foreground} on ${surface}`).to.be.at.least(7);
  });

  it('compute the ratio that WCAG 2 defines', () => {
    const onPaper = compiled.pairs.find(
      ({ theme, mode, foreground, surface }) =>
        theme === 'neutral' &&
        mode === 'light' &&
        foreground === 'focus-outer' &&
        surface === 'paper',
    );
    // #12161d on white, by the formula of WCAG 2.2 worked out by hand.
    const channel = (value: number) =>
      value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    const luminance =
      0.2126 * channel(0x12 / 255) + 0.7152 * channel(0x16 / 255) + 0.0722 * channel(0x1d / 255);
    expect(onPaper?.ratio).to.be.closeTo(1.05 / (luminance + 0.05), 0.02);
  });

  it('compute APCA’s figure for information', () => {
    // Black on white, as the algorithm’s author gives it: Lc 106.
    const most = Math.max(...compiled.pairs.map(({ apca }) => apca ?? 0));
    expect(most).to.be.within(100, 108);
    expect(compiled.pairs.filter(({ apca }) => apca === null).map(({ theme }) => theme)).to.include(
      'inherit',
    );
  });

  describe('a pair below its ratio', () => {
    const NEAREST = /The nearest that passes is #[0-9a-f]{6}\./;

    it('is refused, and named with theme, mode, pair, ratio and the nearest colour that passes', async () => {
      const message = await withRoles((role) => {
        role['text-soft']!.$value = grey;
      });
      expect(message).to.match(
        /neutral, light: text-soft \(#999999\) on paper \(#ffffff\) is 2\.8\d:1 and needs 7:1\. /,
      );
      expect(message).to.match(NEAREST);
    });

    it('is refused in the dark too', async () => {
      const message = await withRoles((role) => {
        role.link!.$value = grey;
      }, 'role.dark.tokens.json');
      expect(message).to.match(/neutral, dark: link \(#999999\) on paper .* needs 7:1/);
      expect(message).not.to.include('neutral, light');
    });

    it('is refused in a force’s theme, and only there', async () => {
      const message = await withTheme(({ light }) => {
        light.role.color.link!.$value = grey;
      }, /(?:suffolk|norfolk)\.tokens\.json$/);
      expect(message)
        .to.match(/suffolk, light: link \(#999999\) on paper/)
        .and.to.match(NEAREST);
      expect(message).not.to.match(/neutral|norfolk/);
    });

    it('is refused where a theme’s surface is to blame', async () => {
      const message = await withTheme(({ dark }) => {
        dark.role.color.paper!.$value = grey;
      });
      expect(message).to.match(/suffolk, dark: text \(#[0-9a-f]{6}\) on paper \(#999999\)/);
    });

    it('is refused for a component’s own colour', async () => {
      const message = await compileWith<{ component: Record<string, { accent: Role }> }>(
        'component.tokens.json',
        ({ component }) => {
          component['quote-block']!.accent.$value = '{role.color.hairline}';
        },
      );
      expect(message).to.match(/neutral, light: quote-block\.accent .* needs 3:1/);
    });

    it('says so where no lightness would do', async () => {
      const message = await withRoles((role) => {
        role.paper!.$value = { ...grey, components: [0.4, 0.4, 0.4] };
      });
      expect(message).to.include('No lightness of it passes: change the surface.');
    });
  });

  const breaks: [what: string, change: (role: Roles) => void, says: RegExp][] = [
    [
      'a foreground that stands on nothing',
      (role) => delete role.link!.$extensions!.netsafe.on,
      /role\.color\.link: name under “on” the surfaces it stands on: brand, caution-tint, help-tint, paper, plate, sign, tint/,
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
      /stands on “papre”, which is no role \(write one of: brand, caution-tint, /,
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
    [
      'a role without a colour for the dark',
      (role) => {
        role.attic = { ...role.text!, $description: 'Unused.' };
      },
      /role\.dark\.tokens\.json: role\.color\.attic: give its colour in the dark/,
    ],
    [
      'a colour that lets others through',
      (role) => {
        role.text!.$value = { ...grey, alpha: 0.5 };
      },
      /role\.tokens\.json: text, light, lets through what is behind it/,
    ],
    [
      'a colour that cannot be read',
      (role) => {
        role.text!.$value = { colorSpace: 'srgb', components: [0.6, 'x', 0.6] };
      },
      /role\.tokens\.json: role\.color\.text: a colour has a “colorSpace” and three numbers as “components”\. Write for example \{/,
    ],
    [
      'an alias of nothing',
      (role) => {
        role.text!.$value = '{color.ink.901}';
      },
      /role\.tokens\.json: .*color\.ink\.901/,
    ],
  ];
  for (const [what, change, says] of breaks) {
    it(`refuse ${what}`, async () => {
      expect(await withRoles(change)).to.match(says);
    });
  }

  it('refuse a dark colour of a role that is not there', async () => {
    const message = await withRoles((role) => {
      role.linke = { $value: grey };
    }, 'role.dark.tokens.json');
    expect(message).to.match(/role\.dark\.tokens\.json: role\.color\.linke: no such role/);
  });

  it('refuse more contrast by a colour, which would hold in one theme only', async () => {
    const message = await withRoles((role) => {
      role.hairline!.$value = grey;
    }, 'role.more.tokens.json');
    expect(message).to.match(/role\.more\.tokens\.json: role\.color\.hairline: name the role/);
  });

  const themeBreaks: [what: string, change: (theme: ThemeFile) => void, says: RegExp][] = [
    [
      'a role that is not there',
      ({ light }) => {
        light.role.color.lnk = { $value: grey };
      },
      /themes\/suffolk\.tokens\.json: light\.role\.color\.lnk: no such role\. Write one of: color\.accent, .*color\.link,.* font\.family/,
    ],
    [
      'a palette of its own',
      ({ light }) => {
        (light as unknown as Record<string, unknown>).color = {
          ink: { 900: { $type: 'color', $value: grey } },
        };
      },
      /light\.color\.ink\.900: a theme overrides roles only, not the palette\. Write the colour under light\.role\.color/,
    ],
    [
      'a palette at the top of the file',
      (theme) => {
        theme.color = { ink: { 900: { $type: 'color', $value: grey } } };
      },
      /“color” stands at the top\. A theme has “light” and “dark”, and overrides roles only/,
    ],
    [
      'a component’s own colour',
      ({ light }) => {
        (light as unknown as Record<string, unknown>).component = {
          'quote-block': { accent: { $type: 'color', $value: grey } },
        };
      },
      /light\.component\.quote-block\.accent: a theme overrides roles only, not the components’ own colours/,
    ],
    [
      'a contract of its own',
      ({ light }) => {
        light.role.color.link!.$extensions = { netsafe: { ratio: 1 } };
      },
      /light\.role\.color\.link: what a role stands on, and the ratio it needs, is said in role\.tokens\.json alone/,
    ],
    [
      'sizes of its own',
      ({ light }) => {
        light.role.target = { size: { $type: 'dimension', $value: { value: 20, unit: 'px' } } };
      },
      /light\.role\.target\.size: a theme sets colours, families of type and corners/,
    ],
    [
      'another family of type in the dark',
      ({ dark }) => {
        dark.role.font = { family: { $type: 'fontFamily', $value: ['Arial'] } };
      },
      /dark\.role\.font\.family: type and corners are the same in the dark/,
    ],
    [
      'no description',
      (theme) => {
        delete theme.$description;
      },
      /say in “\$description” whose theme it is/,
    ],
    [
      'no name',
      ({ $extensions }) => {
        delete $extensions.netsafe.name;
      },
      /give the force’s name under “\$extensions\.netsafe\.name”/,
    ],
    [
      'an agreement that nobody gave',
      ({ $extensions }) => {
        $extensions.netsafe.status = 'agreed';
      },
      /say under “\$extensions\.netsafe\.agreedBy” who agreed for the force, and when/,
    ],
    [
      'a status of its own',
      ({ $extensions }) => {
        $extensions.netsafe.status = 'final';
      },
      /whether the theme is “illustrative” or “agreed” by the force/,
    ],
    [
      'a colour that lets others through',
      ({ light }) => {
        light.role.color.link!.$value = { ...grey, alpha: 0.9 };
      },
      /themes\/suffolk\.tokens\.json: link, light, lets through/,
    ],
    [
      'a colour that cannot be read',
      ({ light }) => {
        light.role.color.link!.$value = 'blue-ish';
      },
      /light\.role\.color\.link: “blue-ish” is no colour\. Write it as CSS does/,
    ],
    [
      'a colour as CSS writes it',
      ({ light }) => {
        light.role.color.link!.$value = '#123456';
      },
      /light\.role\.color\.link: write “#123456” as \{"colorSpace":"srgb","components":\[0\.0706,0\.2039,0\.3373\],"hex":"#123456"\}/,
    ],
  ];
  for (const [what, change, says] of themeBreaks) {
    it(`refuse a theme with ${what}`, async () => {
      expect(await withTheme(change)).to.match(says);
    });
  }

  it('take a family of type from a theme, in the light and in the dark', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'netsafe-tokens-'));
    try {
      await cp(TOKENS, folder, { recursive: true });
      const file = join(folder, 'themes/suffolk.tokens.json');
      const theme = JSON.parse(await readFile(file, 'utf8')) as ThemeFile;
      const family = ['Example Sans', 'sans-serif'];
      theme.light.role.font = { family: { $type: 'fontFamily', $value: family } };
      await writeFile(file, JSON.stringify(theme));
      const { themes } = await compileTokens(pathToFileURL(`${folder}/`));
      const suffolk = themes.find(({ id }) => id === 'suffolk')!;
      for (const mode of MODES)
        expect(suffolk.modes[mode]['role.font.family']!.$value, mode).to.deep.equal(family);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('refuse a file that is no JSON, and say which', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'netsafe-tokens-'));
    try {
      await cp(TOKENS, folder, { recursive: true });
      await writeFile(join(folder, 'themes/essex.tokens.json'), '{ "light": ');
      await writeFile(join(folder, 'themes/Kent Police.json'), '{}');
      const message = await compileTokens(pathToFileURL(`${folder}/`)).then(
        () => '',
        (error: unknown) => (error as Error).message,
      );
      expect(message).to.include('themes/essex.tokens.json is no JSON');
      expect(message).to.include(
        'themes/Kent Police.json: a theme’s file is called <name>.tokens.json',
      );
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
