// The tables of docs/cms/: what survives where, from what was measured.
import type { Measured, Tiers } from './measure.js';
import type { Tier } from './pieces.js';
import type { Survival } from './survival.js';

const HEADINGS: Record<Tier, string> = {
  plain: 'Plain',
  data: 'Data',
  tag: 'Tag',
  empty: 'Tag, empty',
};
const SHOWN = Object.keys(HEADINGS) as Tier[];

const verdict = (tier: Tier, { words, links, frame, lost, lostOfFrame }: Survival): string => {
  if (!words || !links) return '**not every word**';
  if (tier === 'empty' && !frame) return '**nothing**';
  const isWhole = !lost.length && !lostOfFrame.length;
  if (!frame) return 'words';
  if (isWhole) return 'whole';
  return tier === 'plain' ? 'words' : 'frame and words';
};

const row = (name: string, configured: string, tiers: Tiers): string =>
  `| ${[name, configured, ...SHOWN.map((tier) => verdict(tier, tiers[tier]))].join(' | ')} |`;

const code = (list: readonly string[]) => list.map((each) => `\`${each}\``).join(', ');

const unique = (list: readonly string[]) => [...new Set(list)].sort();

// An attribute goes with its element.
const withoutTheirs = (facts: readonly string[]) =>
  facts.filter((fact) => !fact.includes('[') || !facts.includes(fact.split('[')[0]!));

// A frame within a frame goes as frames do; the table says how.
const OF_FRAME = /^netsafe-|^(div|section|span)\[/;

/** What an editor changes beside the frame, in one sentence, or none. */
const note = (what: string, tiers: Tiers): string[] => {
  const all = SHOWN.map((tier) => tiers[tier]);
  const lost = unique(
    all
      .flatMap((each) => [...each.lost, ...each.lostOfFrame])
      .filter((fact) => !OF_FRAME.test(fact)),
  );
  const gained = unique(all.flatMap((each) => each.gained));
  const changed = lost.filter((each) => gained.includes(each));
  const parts: [string, string[]][] = [
    ['runs words together in', unique(all.flatMap((each) => each.runTogether))],
    ['loses', withoutTheirs(lost.filter((each) => !changed.includes(each)))],
    ['changes', changed],
    ['adds', withoutTheirs(gained.filter((each) => !changed.includes(each)))],
  ];
  const said = parts.flatMap(([verb, list]) => (list.length ? [`${verb} ${code(list)}`] : []));
  return said.length ? [`- ${what}: ${said.join('; ')}.`] : [];
};

const labelled = (name: string, { how }: Measured, ...more: string[]) =>
  [name, ...(how ? [how] : []), ...more].join(', ');

const HEAD = [
  `| | our configuration | ${SHOWN.map((tier) => HEADINGS[tier]).join(' | ')} |`,
  `| --- | --- | ${SHOWN.map(() => '---').join(' | ')} |`,
];

/** What survives in each of these, and what else happens to it. */
export const table = (all: readonly Measured[]): string => {
  const rows = all.flatMap((each) => [
    row(labelled(`${each.name} ${each.version}`, each), 'without', each.without),
    row('', 'with', each.with),
  ]);
  const notes = all.flatMap((each) => [
    ...note(labelled(each.name, each, 'without'), each.without),
    ...note(labelled(each.name, each, 'with'), each.with),
  ]);
  return [...HEAD, ...rows, '', ...notes].join('\n');
};
