// npm run snippet -- helpline-banner --lang cy --theme suffolk --tier data
import { Argument, Option } from '@commander-js/extra-typings';
import { themes } from '../../tokens.js';
import type { Language } from '../../record/record.js';
import { createCommand, isStarted, runCommand, UsageError, type Output } from '../command-line.js';
import { typeOf, valuesOf, type Attribute } from './attributes.js';
import { readComponents, type Described } from './components.js';
import { TIERS, type Choices } from './snippet.js';

const LANGUAGES: readonly Language[] = ['en', 'cy'];
const THEMES = [...Object.keys(themes), 'inherit'];

const readBase = (base: string): string => {
  if (!/^(?:https:\/\/[^\s"'<>]+|\/(?!\/)[^\s"'<>]*)$/.test(base))
    throw new UsageError(
      `--base “${base}” is no address of a folder. Write one that begins with https:// or with one slash, such as https://www.example.police.uk/netsafe`,
    );
  return base.replace(/\/+$/, '');
};

const readNumber = (name: string) => (value: string) => {
  if (/^\d+$/.test(value)) return value;
  throw new UsageError(`--${name} “${value}” is no number. Write one, such as 3`);
};

/** An attribute as an option; what it takes is the same in each component that has it. */
function optionOf(attribute: Attribute, takers: readonly string[]): Option {
  const { name } = attribute;
  const values = valuesOf(attribute);
  const type = typeOf(attribute);
  const value =
    type === 'boolean' ? '' : ` <${values ? 'value' : type === 'number' ? 'number' : 'text'}>`;
  const option = new Option(`--${name}${value}`, `${takers.join(', ')}.`);
  if (values) option.choices(values);
  else if (type === 'number') option.argParser(readNumber(name));
  return option.helpGroup('Attributes of components:');
}

function attributeOptions(components: Iterable<Described>): Option[] {
  const takers = new Map<string, [attribute: Attribute, names: string[]]>();
  for (const { name, attributes } of components)
    for (const attribute of attributes) {
      const [, names] = takers.get(attribute.name) ?? [attribute, []];
      takers.set(attribute.name, [attribute, [...names, name]]);
    }
  return [...takers.values()].map(([attribute, names]) => optionOf(attribute, names));
}

/** The component that was named. */
function chosen(components: Map<string, Described>, name: string | undefined): Described {
  const names = [...components.keys()].join(', ');
  if (name === undefined) throw new UsageError(`Name a component: ${names}`);
  const component = components.get(name);
  if (component) return component;
  const stray = name.replace(/^netsafe-/, '');
  throw new UsageError(`There is no component “${stray}”. Write one of: ${names}`);
}

/** Which attributes were chosen: the component’s own alone. */
function choicesOf(
  { name, attributes }: Described,
  options: readonly Option[],
  values: Record<string, unknown>,
): Choices {
  const own = options.filter((option) => attributes.some((each) => each.name === option.name()));
  const given = options.filter((option) => option.attributeName() in values);
  const stray = given.find((option) => !own.includes(option));
  if (stray)
    throw new UsageError(
      `${name} has no option '${stray.long}'. The options are ${[...own.map(({ long }) => long), '--tier', '--lang', '--theme'].join(', ')}. See --help`,
    );
  return Object.fromEntries(
    given.map((option) => [option.name(), values[option.attributeName()] as string | true]),
  );
}

export async function snippetCommand({ out }: Output) {
  const components = await readComponents();
  const attributes = attributeOptions(components.values());
  const command = createCommand('snippet', 'Prints what to paste into a page.', [
    'helpline-banner --inline --lang cy --theme suffolk --tier data',
    'helpline-banner --service samaritans --heading-level 3',
    'quote-block --base https://static.example.police.uk/netsafe --json',
  ])
    .usage('<component> [options]')
    .addArgument(new Argument('[component]', `${[...components.keys()].join(', ')}.`))
    .addOption(
      new Option(
        '--tier <tier>',
        'plain survives every CMS; data where the CMS keeps div and data-*; tag where it keeps our tags.',
      )
        .choices(TIERS)
        .default('tag' as const),
    )
    .addOption(
      new Option(
        '--lang <language>',
        'The language of the words and of the page, which then loads the script of that language alone; unless given, English words and the script of both.',
      ).choices(LANGUAGES),
    )
    .addOption(new Option('--theme <theme>', 'Whose colours.').choices(THEMES))
    .option(
      '--base <address>',
      'Where your site serves the builds. Each stands in a folder of its version.',
      readBase,
      '/netsafe',
    )
    .option(
      '--module',
      'Loads this one component and what it shares, in place of the one file with all of them.',
    )
    .option(
      '--inline',
      'Puts the stylesheets into the page, which then shows a third sooner on a slow phone: the first choice, unless the policy of your site forbids styles in a page.',
    )
    .option('--json', 'What goes into the head, and what stands in the page, for a machine.')
    .action(async (name, options) => {
      const component = chosen(components, name);
      const choices = choicesOf(component, attributes, options);
      const { composeSnippet } = await import('./print-snippet.js');
      const { tier, lang, theme, base, inline, module, json } = options;
      const { head, piece } = await composeSnippet({
        component,
        choices,
        tier,
        language: lang,
        theme,
        base,
        inline,
        module,
      });
      out(
        json
          ? `${JSON.stringify({ head, piece }, null, 2)}\n`
          : `<!-- Once, in the head of the page. -->\n${head}\n\n<!-- Where it is to stand. -->\n${piece}\n`,
      );
    });
  for (const option of attributes) command.addOption(option);
  return command;
}

/** Runs the command; its exit status. */
export const runSnippet = (
  args: readonly string[],
  output: Partial<Output> = {},
): Promise<number> => runCommand(snippetCommand, args, output);

if (isStarted(import.meta.url)) process.exitCode = await runSnippet(process.argv.slice(2));
