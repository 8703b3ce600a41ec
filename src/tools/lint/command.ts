// npx netsafe-elements lint releases/
import { Option } from '@commander-js/extra-typings';
import {
  createCommand,
  Failure,
  isStarted,
  runCommand,
  TERMINAL,
  UsageError,
  type Output,
} from '../command-line.js';
import type { Input } from '../read-input.js';
import type { LintDocument } from './document.js';
import type { FileFindings } from './report.js';

const FORMATS = ['text', 'json', 'sarif'] as const;
const GRAVE = ['error', 'warning'] as const;
const READ = /\.(?:md|markdown|txt|text|x?html?|docx|eml|xml|rss|atom)$/i;

interface LintOptions {
  format: (typeof FORMATS)[number];
  failOn: (typeof GRAVE)[number];
  quiet?: true;
  welsh?: string;
}

/** The texts of each file. What is Welsh is read beside its English, where that is named or stands beside it. */
const readerOf = async (inputs: readonly Input[], welsh: string | undefined, cwd: string) => {
  const { resolve } = await import('node:path');
  const { inputsOf } = await import('../read-input.js');
  const { englishBeside, linkedPairs } = await import('./pairs.node.js');
  const { readPair, readTexts } = await import('./read.node.js');
  const linked = await linkedPairs(inputs, cwd);
  const besides = (name: string): Input | undefined => {
    if (name === welsh) return inputs[0];
    const found = englishBeside(name, cwd) ?? linked.get(resolve(cwd, name));
    return found === undefined ? undefined : inputsOf([found], cwd, READ)[0];
  };
  return async ({ name, read }: Input): Promise<LintDocument[]> => {
    const english = besides(name);
    return english
      ? readPair([await read(), name], [await english.read(), english.name])
      : readTexts(await read(), name);
  };
};

async function lintFiles(
  names: readonly string[],
  options: LintOptions,
  { out, err, cwd }: Output & { cwd: string },
): Promise<void> {
  const { inputsOf, progressOf } = await import('../read-input.js');
  const { ReleaseError } = await import('../release/index.js');
  const { lint } = await import('./lint.js');
  const { asJson, asSarif, asText, countLevels, summary } = await import('./report.js');

  const { welsh } = options;
  const inputs = inputsOf(names, cwd, READ);
  if (welsh !== undefined) {
    if (inputs.length !== 1) throw new UsageError('--welsh needs one text beside it: its English');
    const [text, ...others] = inputsOf([welsh], cwd, READ);
    if (!text || others.length) throw new UsageError('--welsh is one file');
    inputs.push(text);
  }
  const textsOf = await readerOf(inputs, welsh, cwd);
  const say = progressOf(inputs.length, err);
  const files: FileFindings[] = [];
  const unread: string[] = [];
  for (const [index, input] of inputs.entries()) {
    const { name } = input;
    say(index);
    try {
      const texts = await textsOf(input);
      files.push({ file: name, findings: texts.flatMap((text) => lint(text)) });
    } catch (error) {
      if (!(error instanceof ReleaseError || error instanceof UsageError)) throw error;
      // Of several files, one that cannot be read does not keep the others from being read.
      if (inputs.length === 1) throw new UsageError(error.message);
      unread.push(error.message);
    }
  }
  const write = { text: asText, json: asJson, sarif: asSarif }[options.format];
  const shown = options.quiet
    ? files.map(({ file, findings }) => ({
        file,
        findings: findings.filter(({ level }) => level !== 'info'),
      }))
    : files;
  out(write(shown));
  for (const message of unread) err(`${message.replace(/\.?$/, '.')}\n`);
  err(`${summary(shown)}\n`);
  if (unread.length)
    throw new UsageError(
      unread.length === 1 ? 'One file was not read' : `${unread.length} files were not read`,
    );
  const { error: errors, warning: warnings } = countLevels(files);
  if (errors || (options.failOn === 'warning' && warnings)) throw new Failure();
}

export const lintCommand = (output: Output & { cwd?: string }) =>
  createCommand(
    'lint:text',
    `Reads releases and pages as an editor would before they go out. It changes nothing.

It finds wrong digits in the numbers of helplines, words that blame a child or excuse abuse, what may tell who a victim is, promises that are not kept, and more. What is called release.cy.md is compared with release.en.md or release.md beside it, cy/page.html with en/page.html or page.html, and a Welsh page with the English one that its hreflang names or that names it: both languages have the same numbers, dates, figures and services.

A telephone number that the record does not have is right where the text's head has it: numbers: 020 7946 0101.`,
    [
      'release.md',
      'release.md --welsh release.cy.md',
      'releases --format sarif',
      '- --fail-on warning',
    ],
  )
    .usage('<file…|folder|-> [options]')
    .argument(
      '[files...]',
      'Texts, markdown, HTML, Word (.docx), mails (.eml), feeds; a folder of them; - for standard input.',
    )
    .addOption(
      new Option('--format <format>', 'How the findings are written.')
        .choices(FORMATS)
        .default('text' as const),
    )
    .addOption(
      new Option('--fail-on <level>', 'From which level on the exit status is 1.')
        .choices(GRAVE)
        .default('error' as const),
    )
    .option('--welsh <file>', 'The Welsh of the one text that is named: both are compared.')
    .option('--quiet', 'Leaves out what is only information.')
    .action(async (files, options) => {
      if (!files.length) throw new UsageError('What is to be read? Name a file or a folder', true);
      await lintFiles(files, options, { cwd: process.cwd(), ...output });
    });

if (isStarted(import.meta.url))
  process.exitCode = await runCommand(
    (output) =>
      lintCommand({
        ...output,
        // npm runs scripts in the package's folder; people name files from their own.
        cwd: process.env.INIT_CWD ?? process.cwd(),
      }),
    process.argv.slice(2),
    TERMINAL,
  );
