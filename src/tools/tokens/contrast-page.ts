/** Every pair of colours in every theme and mode, as a page for people and as rows for programs. */
import { MODES, written, type Mode, type Pair } from '../theme/contract.js';
import { version } from '../../base/version.generated.js';
import { INHERIT } from '../theme/inherit.js';
import type { Compiled } from './compile.js';
import { coloursOf } from './read.js';

const MODE_NAMES: Record<Mode, string> = {
  light: 'Light',
  dark: 'Dark',
  'light-more': 'Light, more contrast',
  'dark-more': 'Dark, more contrast',
};

/** A pair as it is written to a file: figures rounded down, so that none looks better than it is. */
export const rounded = (pair: Pair): Pair => ({
  ...pair,
  ratio: Math.floor(pair.ratio * 100) / 100,
  apca: pair.apca === null ? null : Math.floor(pair.apca * 10) / 10,
});

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const STYLE = `
  :root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif; }
  body { margin: 0 auto; padding: 1rem; max-inline-size: 75rem; }
  .scroller { overflow-x: auto; }
  table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
  caption { text-align: start; padding-block: .5rem; }
  th, td { padding: .4rem .75rem; border-block-end: 1px solid GrayText; text-align: start; vertical-align: top; }
  th small, td small { display: block; font-weight: 400; }
  .pair { display: inline-block; min-inline-size: 3rem; padding: .1rem .5rem; border: 1px solid GrayText; font-weight: 700; text-align: center; }
  summary { cursor: pointer; font-size: 1.25rem; font-weight: 700; padding-block: .75rem; }
  @media print { details::details-content { content-visibility: visible; } }
`;

const cell = (pair: Pair, colours: Record<string, string> | undefined) => {
  const sample = colours
    ? `<span class="pair" aria-hidden="true" style="color:${colours[pair.foreground]};background:${colours[pair.surface]}">Aa</span> `
    : '';
  const lc = pair.apca === null ? 'at worst' : `Lc ${Math.round(pair.apca)}`;
  return `<td>${sample}${written(pair.ratio)}<small>${lc}</small></td>`;
};

const keyOf = ({ foreground, surface }: Pair) => `${foreground} on ${surface}`;
const margin = ({ ratio, needed }: Pair) => ratio / needed;

const table = (
  name: string,
  pairs: readonly Pair[],
  colours: Record<Mode, Record<string, string>> | undefined,
) => {
  const byPair = new Map<string, Pair[]>();
  for (const pair of pairs) byPair.set(keyOf(pair), [...(byPair.get(keyOf(pair)) ?? []), pair]);
  const rows = [...byPair].sort(
    ([, a], [, b]) => Math.min(...a.map(margin)) - Math.min(...b.map(margin)),
  );
  return `<div class="scroller" role="region" tabindex="0" aria-label="${escape(name)}"><table>
<caption>${rows.length} pairs, those with least to spare first.</caption>
<thead><tr><th scope="col">Foreground on surface</th><th scope="col">Needs</th>${MODES.map((mode) => `<th scope="col">${MODE_NAMES[mode]}</th>`).join('')}</tr></thead>
<tbody>
${rows
  .map(
    ([key, each]) =>
      `<tr><th scope="row">${escape(key)}</th><td>${each[0]!.needed}:1<small>${escape(each[0]!.rule)}</small></td>${MODES.map(
        (mode) =>
          cell(
            each.find((pair) => pair.mode === mode)!,
            colours?.[mode],
          ),
      ).join('')}</tr>`,
  )
  .join('\n')}
</tbody></table></div>`;
};

/** The page: a summary, then each theme with every pair. */
export function contrastPage({ themes, pairs }: Compiled): string {
  const parts = [
    ...themes.map((theme) => ({
      id: theme.id,
      name: theme.name,
      description: theme.description,
      colours: Object.fromEntries(
        MODES.map((mode) => [mode, coloursOf(theme.modes[mode])]),
      ) as Record<Mode, Record<string, string>>,
    })),
    {
      id: INHERIT,
      name: 'Inherit',
      description:
        'Takes the page’s own colours, held to a lightness at which every pair passes. The figures are the worst over every hue and chroma that they can have.',
      colours: undefined,
    },
  ].map((part) => ({ ...part, pairs: pairs.filter(({ theme }) => theme === part.id) }));
  const summary = parts
    .map((part) => {
      const worst = part.pairs.reduce((a, b) => (margin(a) < margin(b) ? a : b));
      return `<tr><th scope="row"><a href="#${part.id}">${escape(part.name)}</a></th><td>${part.pairs.length}</td><td>${part.pairs.filter((pair) => margin(pair) < 1).length}</td><td>${escape(keyOf(worst))}, ${MODE_NAMES[worst.mode].toLowerCase()}: ${written(worst.ratio)}, needs ${worst.needed}:1</td></tr>`;
    })
    .join('\n');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Contrast of every theme, NetSafe Elements ${version}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Contrast of every theme</h1>
<p>NetSafe Elements ${version}. Each foreground of the tokens names the surfaces it stands on and the ratio it needs there. The build computes each pair by the formula of WCAG 2.2 and stops below the line, so this page cannot show a failure. Lc is the lightness contrast of APCA, for information: no rule that we follow asks for it.</p>
<div class="scroller" role="region" tabindex="0" aria-label="Summary"><table>
<thead><tr><th scope="col">Theme</th><th scope="col">Pairs</th><th scope="col">Below the line</th><th scope="col">Least to spare</th></tr></thead>
<tbody>
${summary}
</tbody></table></div>
${parts
  .map(
    (part, index) => `<details${index === 0 ? ' open' : ''}>
<summary>${escape(part.name)}</summary>
<p id="${part.id}">${escape(part.description)}</p>
${table(part.name, part.pairs, part.colours)}
</details>`,
  )
  .join('\n')}
</main>
</body>
</html>
`;
}
