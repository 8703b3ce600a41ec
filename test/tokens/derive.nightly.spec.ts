import { expect } from 'chai';
import { fc } from '../harness/chance.js';
import { compileTokens, valuesOf, type Compiled } from '../../src/tools/tokens/compile.js';
import { contrast, nearest, readColour, toOklch, type Hex } from '../../src/tools/theme/colour.js';
import {
  MODES,
  pairsOf,
  SCHEMES,
  type Colours,
  type Scheme,
  declaredPairs,
} from '../../src/tools/theme/contract.js';
import { decisionLine, deriveTheme, THEMED, type Base } from '../../src/tools/theme/derive.js';
import { inheritPairs } from '../../src/tools/theme/inherit.js';

const hex = (value: number): Hex => `#${value.toString(16).padStart(6, '0')}`;
const anyColour = fc.integer({ min: 0, max: 0xffffff }).map(hex);
// The greys, the corners of the cube, and the lightnesses at which black and white labels change places.
const AWKWARD = [
  ...['#000000', '#ffffff', '#777777', '#767676', '#757575', '#959595', '#010101', '#fefefe'],
  ...['#ff0000', '#00ff00', '#0000ff', '#ffff00', '#ff00ff', '#00ffff', '#7f7f00', '#808000'],
  ...['#ffcc00', '#c0ffee', '#123456', '#fedcba'],
];

describe('a theme that is derived', function () {
  this.timeout(600_000);

  let base: Base;
  let compiled: Compiled;
  before(async () => {
    compiled = await compileTokens();
    base = { roles: compiled.contract, values: valuesOf(compiled.neutral).colours };
  });

  /** Every colour in every mode, as the compiler would resolve them. */
  const failuresOf = (brand: Hex, accent: Hex | undefined) => {
    const theme = deriveTheme({ brand, accent }, base);
    return MODES.flatMap((mode) => {
      const [scheme, more] = mode.split('-') as [Scheme, string?];
      const colours: Colours = { ...base.values[scheme], ...theme[scheme] };
      const shown = Object.fromEntries(
        Object.keys(colours).map((role) => [role, colours[(more && compiled.more[role]) ?? role]!]),
      );
      for (const [name, role] of Object.entries(compiled.components)) shown[name] = shown[role]!;
      return pairsOf(base.roles, shown, `${brand} ${accent}`, mode).filter(
        ({ ratio, needed }) => ratio < needed,
      );
    });
  };

  it('passes in every mode, whatever two colours it is derived from', () => {
    fc.assert(
      fc.property(anyColour, fc.option(anyColour, { nil: undefined }), (brand, accent) => {
        expect(failuresOf(brand, accent)).to.deep.equal([]);
      }),
      { numRuns: 120 },
    );
  });

  it('passes for the awkward ones too, each with each', () => {
    for (const [index, brand] of AWKWARD.entries())
      expect(failuresOf(brand, AWKWARD.at(index - 7)), brand).to.deep.equal([]);
  });

  it('keeps a colour wherever it passes, and says so', () => {
    const { light, decisions } = deriveTheme({ brand: '#0b3c7d' }, base);
    expect([light.accent, light.action, light.link]).to.deep.equal(Array(3).fill('#0b3c7d'));
    const kept = decisions.filter(({ scheme }) => scheme === 'light').map(decisionLine);
    expect(kept).to.deep.equal([
      'kept  accent, light: #0b3c7d.',
      'kept  brand, light: #0b3c7d.',
      'kept  action, light: #0b3c7d.',
      'kept  link, light: #0b3c7d.',
    ]);
  });

  it('says of each colour that it moved what it was, what it became and which rule asked', () => {
    const { decisions } = deriveTheme({ brand: '#ffcc00' }, base);
    const link = decisions.find(({ role, scheme }) => role === 'link' && scheme === 'light')!;
    expect(decisionLine(link)).to.match(
      /^moved link, light: #ffcc00 became #[0-9a-f]{6} \(lightness 0\.87 to 0\.4\d\), because link on \S+ would be 1\.\d\d:1 and needs 7:1 \(WCAG 2\.2 SC 1\.4\.6/,
    );
  });

  it('moves nothing that passes, and what it moves no further than it must', () => {
    fc.assert(
      fc.property(anyColour, (brand) => {
        const theme = deriveTheme({ brand }, base);
        for (const { scheme, role, asked, given, why } of theme.decisions) {
          const colours = { ...base.values[scheme], ...theme[scheme] };
          const passes = (candidate: Hex) => {
            const all = { ...colours, [role]: candidate };
            const pairs = declaredPairs(base.roles).filter(
              ({ foreground: { name }, surface }) => name === role || surface === role,
            );
            // An accent is to be more than an edge that can just be seen in the dark.
            const isBright =
              role !== 'accent' || scheme === 'light' || contrast(candidate, all.tint!) >= 4.5;
            return (
              isBright &&
              pairs.every(
                ({ foreground: { name, ratio }, surface }) =>
                  contrast(all[name]!, all[surface]!) >= ratio,
              )
            );
          };
          const kept = asked === given;
          expect(kept, `${role}, ${scheme}`).to.equal(why === '');
          // A button must also take a label; its move may be longer.
          if (role === 'action') continue;
          expect(kept, `${role}, ${scheme}, ${asked} became ${given}`).to.equal(passes(asked));
          if (kept) continue;
          const moved = toOklch(given).l - toOklch(asked).l;
          const nearer = nearest(asked, passes)!;
          expect(Math.abs(moved)).to.be.at.most(
            Math.abs(toOklch(nearer).l - toOklch(asked).l) + 0.005,
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  it('moves only lightness: hue stays, and chroma never grows', () => {
    fc.assert(
      fc.property(anyColour, anyColour, (brand, accent) => {
        for (const { asked, given } of deriveTheme({ brand, accent }, base).decisions) {
          const [was, is] = [toOklch(asked), toOklch(given)];
          expect(is.c, `${asked} became ${given}`).to.be.at.most(was.c + 0.006);
          // Eight bits a channel: the darker and greyer a colour, the less of its hue they can say.
          if (is.c < 0.03 || is.l < 0.15) continue;
          const turned = Math.abs(((is.h - was.h + 540) % 360) - 180);
          expect(turned, `${asked} became ${given}`).to.be.at.most(0.12 / is.c);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('says every themed role in both schemes, and no other', () => {
    const theme = deriveTheme({ brand: '#123456' }, base);
    for (const scheme of SCHEMES) expect(Object.keys(theme[scheme])).to.have.members([...THEMED]);
  });

  it('draws a link under the pointer and one that was followed unlike a link', () => {
    fc.assert(
      fc.property(anyColour, (brand) => {
        const theme = deriveTheme({ brand }, base);
        for (const scheme of SCHEMES) {
          const { link, 'link-hover': hover, 'link-visited': visited } = theme[scheme];
          expect(hover, scheme).not.to.equal(link);
          expect(visited, scheme).not.to.equal(link);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('notes that red is kept for danger, and leaves the choice', () => {
    const { light, notes } = deriveTheme({ brand: '#123456', accent: '#c8102e' }, base);
    expect(light.accent).to.equal('#c8102e');
    expect(notes).to.have.length(1);
    expect(notes[0]).to.match(/red.*danger now.*--accent/);
    expect(deriveTheme({ brand: '#123456' }, base).notes).to.deep.equal([]);
  });

  it('reads colours as CSS writes them', () => {
    const same = ['#123456', '#123456FF', 'rgb(18 52 86)', 'rgb(18, 52, 86)', ' #123456 '];
    for (const text of same) expect(readColour(text), text).to.equal('#123456');
    expect(readColour('rebeccapurple')).to.equal('#663399');
    expect(readColour('#fff')).to.equal('#ffffff');
    // Outside sRGB: the nearest of the same hue and lightness.
    const wide = toOklch(readColour('oklch(0.6 0.3 150)'));
    expect(wide.l).to.be.closeTo(0.6, 0.01);
    expect(wide.h).to.be.closeTo(150, 1.5);
  });

  const REFUSED: Record<string, RegExp> = {
    'no colour': /“no colour” is no colour\. Write it as CSS does, for example #123456/,
    '#12345': /“#12345” is no colour/,
    '': /“” is no colour/,
    '#12345680': /lets through what is behind it.*Write the opaque colour/,
    'rgb(1 2 3 / 50%)': /lets through what is behind it/,
    'var(--brand)': /is no colour/,
    currentcolor: /is no colour/,
  };
  for (const [text, saying] of Object.entries(REFUSED)) {
    it(`refuses “${text}”`, () => {
      expect(() => deriveTheme({ brand: text }, base)).to.throw(saying);
      expect(() => deriveTheme({ brand: '#123456', accent: text }, base)).to.throw(saying);
    });
  }
});

describe('the theme that takes the page’s colours', () => {
  it('is proved over colours that are worse than any that a page was seen to give', async () => {
    const { pairs, contract, more, components } = await compileTokens();
    const inherited = pairs.filter(({ theme }) => theme === 'inherit');
    // Where the page’s colours have no part, it is the neutral theme; where they have, it has less to spare.
    const differing = inherited.filter((pair) => {
      const same = pairs.find(
        ({ theme, mode, foreground, surface }) =>
          theme === 'neutral' &&
          mode === pair.mode &&
          foreground === pair.foreground &&
          surface === pair.surface,
      )!;
      return Math.abs(same.ratio - pair.ratio) > 0.01;
    });
    expect(new Set(differing.map(({ foreground }) => foreground))).to.deep.equal(
      new Set(
        [
          'accent',
          'action',
          'action-label',
          'heading',
          'link',
          'link-hover',
          'on-brand',
          'on-plate',
        ].concat(Object.keys(components).filter((name) => components[name] === 'accent')),
      ),
    );
    // Surfaces on which no held colour could stand are found out.
    const grey = Object.fromEntries(contract.map(({ name }) => [name, '#808080']));
    const byMode = Object.fromEntries(MODES.map((mode) => [mode, grey])) as Record<
      (typeof MODES)[number],
      Colours
    >;
    const broken = inheritPairs(contract, byMode, { more, components });
    expect(broken.filter(({ ratio, needed }) => ratio < needed).length).to.be.greaterThan(20);
  });
});
