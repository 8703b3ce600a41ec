/** SKILL.md, in the open Agent Skills format: what an assistant has to know before it writes one of our tags. */
import { stringify } from 'yaml';
import { version } from '../../src/base/version.generated.js';
import { record } from '../../src/record/record.js';
import { phonePlaces } from '../../src/tools/lint/rules/numbers.js';
import { RULES } from '../../src/tools/lint/rules/index.js';
import type { Example, Rule } from '../../src/tools/lint/rule.js';
import { readRecord } from '../../src/tools/record/read-record.js';
import { themes } from '../../src/tokens.js';
import { typeOf, valuesOf, type Attribute } from '../../src/tools/snippet/attributes.js';
import { readComponents, type Described } from '../../src/tools/snippet/components.js';
import { composeSnippet } from '../../src/tools/snippet/print-snippet.js';
import type { Tier } from '../../src/tools/snippet/snippet.js';
import { stateInWords } from '../generate-readme.js';
import { fenceOf, readGuide, readReadme, sectionOf, tableOf, tidyTables } from './guides.js';

/** The format asks for the folder to have the skill's name. */
export const NAME = 'netsafe-elements';
const FIRST = 'helpline-banner';
// In lines. What is longer and has nothing to fill in is shown as an empty tag, as one file has to hold all of them.
const LONGEST = 8;

const DESCRIPTION = `Writes pages, releases and campaign texts for UK police sites about online child sexual abuse with the netsafe- tags: helplines with true numbers, warnings with an offer of help, quotations, figures, press releases. Use it when a page or template holds a netsafe- tag or data-netsafe, when somebody asks for a helpline banner, a deterrence notice, a quick exit or a police press release about such offences, or when a text names Stop It Now. It says which tag to use, what never to write, and how to check.`;

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
const code = (text: string) => `\`${text}\``;
const fenced = (kind: string, text: string) => `\`\`\`${kind}\n${text}\n\`\`\``;
const cell = (text: string) => flat(text).replaceAll('|', '\\|');

const compose = (component: Described, tier: Tier) =>
  composeSnippet({
    component,
    choices: {},
    tier,
    language: undefined,
    theme: undefined,
    base: '/netsafe',
    inline: undefined,
    module: undefined,
  });

const pieceOf = async (component: Described, tier: Tier) => (await compose(component, tier)).piece;

/** What an attribute takes, and what holds where it is left out. */
function takes(attribute: Attribute): string {
  const byDefault = attribute.default?.replaceAll("'", '');
  const mark = (value: string) => code(value) + (value === byDefault ? ' (unless given)' : '');
  const values = valuesOf(attribute);
  if (values) return values.map(mark).join(', ');
  switch (typeOf(attribute)) {
    case 'boolean':
      return 'its name alone, or left out';
    case 'number':
      return `a number, ${mark(byDefault ?? '')}`;
    default:
      return 'text';
  }
}

const attributeLine = (attribute: Attribute) =>
  `- ${code(attribute.name)}: ${takes(attribute)}. ${flat(attribute.description ?? '')}`;

async function shortForm(component: Described): Promise<string> {
  const piece = await pieceOf(component, 'tag');
  const { name } = component;
  const isShown = piece.split('\n').length <= LONGEST || piece.includes('[');
  return fenced('html', isShown ? piece : `<netsafe-${name}></netsafe-${name}>`);
}

async function componentPart(component: Described): Promise<string> {
  const { name, summary, inside, attributes } = component;
  const lines = [
    `### ${code(`netsafe-${name}`)}`,
    `${flat(summary)} Inside: ${flat(inside)}`,
    ...attributes.map(attributeLine),
  ];
  // The banner stands above, in all its forms.
  return lines.join('\n') + (name === FIRST ? '' : `\n\n${await shortForm(component)}`);
}

async function threeForms(banner: Described): Promise<string> {
  const [tag, data, plain] = await Promise.all(
    (['tag', 'data', 'plain'] as const).map((tier) => pieceOf(banner, tier)),
  );
  return `The same words each time. Our tag:

${fenced('html', tag!)}

A data-element, where a CMS removes our tags: a \`section\`, or a \`span\` inside a sentence. An attribute of the tag is written
with \`data-\` before its name. It is never empty: the script leaves an empty one alone.

${fenced('html', data!)}

Plain HTML, which needs neither stylesheet nor script:

${fenced('html', plain!)}

${code('npx netsafe-elements snippet <name> --tier plain')} (or ${code('data')}, ${code('tag')}) prints any component so.`;
}

function servicesTable(): string {
  const rows = Object.entries(record.services).map(([id, service]) => {
    const { name, number, site, does, limits } = service;
    const reached = number ?? site ?? 'by the ways in the record';
    return `| ${code(id)} | ${name.en} | ${reached} | ${cell(does.en)} | ${cell(limits?.en ?? '')} |`;
  });
  return [
    '| `service` | Name | Number, else site | For whom | What it passes on |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

// A sentence with a wrong number in it would put that number where only those of the record may stand.
const mayBeShown = (text: string) => phonePlaces(text).length === 0;

const exampleOf = ({ bad, good }: Example) =>
  mayBeShown(bad)
    ? ` Not ${code(flat(bad))} but ${code(flat(good))}`
    : ` Such as ${code(flat(good))}`;

const sentenceOf = (text: string) =>
  flat(text).replace(/^./, (first) => first.toUpperCase()) + (/[.!?]”?$/.test(text) ? '' : '.');

const ruleLine = ({ id, level, why, instead, examples: [example] }: Rule) =>
  `- **${id}** (${level.own!}): ${sentenceOf(instead)} ${flat(why)}${example ? exampleOf(example) : ''}`;

/** What must not be published; how well a text reads is left to the lint. */
const ruleList = () =>
  RULES.filter(({ level }) => level.own === 'error' || level.own === 'warning')
    .map(ruleLine)
    .join('\n');

const themeNames = () => Object.keys(themes).map(code).join(', ');

const headOf = ({ name, description }: { name: string; description: string }) =>
  `---\n${stringify({ name, description, license: 'MIT', metadata: { version } }, { lineWidth: 0 })}---`;

export async function skillText(): Promise<string> {
  const components = await readComponents();
  const banner = components.get(FIRST)!;
  const { head } = await compose(banner, 'tag');
  const [readme, start, editors] = await Promise.all([
    readReadme(),
    readGuide('start-here'),
    readGuide('for-editors'),
  ]);
  const parts = await Promise.all([...components.values()].map(componentPart));
  return tidyTables(`${headOf({ name: NAME, description: DESCRIPTION })}

# NetSafe Elements ${version}

Tags for UK police pages about online child sexual abuse. Whoever reads such a page may be in crisis, so:

- **Take every telephone number from the table of services below, or let the tag say it.** Never write one from memory, and
  never one for a service that has none there.
- **Words stand between the tags, as plain HTML; attributes only choose.** Never put a sentence into an attribute.
- **Keep the link of a number as it is printed**: the script then keeps it true.
- **You decide nothing about people.** Where a text may tell who a child is, or who says a quotation is not certain, say so
  and ask a person.

## Install

${sectionOf(readme, 'Install')}

With a bundler:

${fenceOf(sectionOf(readme, 'Use'), 'js')}

Without one, \`npx netsafe-elements publish --out public/netsafe\` puts the files where your site serves them, and this goes
into the head of a page, once. The hashes are those of version ${version}:

${fenced('html', head)}

\`npx netsafe-elements snippet helpline-banner --theme <theme>\` prints the head with the colours of ${themeNames()}.
The files stand in \`node_modules/netsafe-elements/dist\`; \`node_modules/netsafe-elements/dist/custom-elements.json\` says
more of each tag, \`node_modules/netsafe-elements/src/record/services.json\` of each service.

## Which tag for what

${tableOf(sectionOf(start, 'What there is'))}

## Three forms

${sectionOf(editors, 'Which form to paste')}

${await threeForms(banner)}

## Each tag

What stands in square brackets is to be written. A tag that is shown empty here says its words once the script has come,
or once \`fillPage\` of \`netsafe-elements/ssr\` has run on a server; \`npx netsafe-elements snippet <name>\` prints it with its
words, which need neither. Welsh: \`--lang cy\`, or \`lang="cy"\` on the page or the tag.

${parts.join('\n\n')}

## Services

${servicesTable()}

## What never to write

${sectionOf(editors, 'Words')}

These are the rules of \`npx netsafe-elements lint\`. An error must not be published. Most hold in texts about the sexual
abuse of children, and ask less of a quotation: a quoted word is never changed. People, places and figures in the
examples are invented: copy none.

${ruleList()}

## Check

Run \`lint\` on every text that you wrote, and \`check\` on every page, by its file or its address. Nothing found is no promise
that nothing is wrong: a person decides.

${tableOf(sectionOf(readme, 'Commands'))}

## What is not finished

Say so when you hand a page over.

- ${stateInWords(await readRecord())}
${sectionOf(start, 'What is not finished')}
`);
}
