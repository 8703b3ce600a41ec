// What was found, for people and for machines.
import type { Log, ReportingDescriptor, Result } from 'sarif';
import { version } from '../../base/version.generated.js';
import type { Finding } from './lint.js';
import type { Level } from './rule.js';
import { RULES } from './rules/index.js';

export interface FileFindings {
  file: string;
  findings: readonly Finding[];
}

const LEVELS: readonly Level[] = ['error', 'warning', 'info'];

/** How many were found of each level. */
export const countLevels = (
  files: readonly { findings: readonly { level: Level }[] }[],
): Record<Level, number> => {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { findings } of files) for (const { level } of findings) counts[level] += 1;
  return counts;
};

const NAMES: Record<Level, readonly [one: string, more: string]> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['note', 'notes'],
};

const counted = (count: number, [one, more]: readonly [string, string]) =>
  `${count} ${count === 1 ? one : more}`;

/** One line that sums up. */
export const summary = (files: readonly FileFindings[]): string => {
  const counts = countLevels(files);
  const told = LEVELS.map((level) => counted(counts[level], NAMES[level])).join(', ');
  return `${counted(files.length, ['file', 'files'])}: ${told}.`;
};

export const asText = (files: readonly FileFindings[]): string =>
  files
    .flatMap(({ file, findings }) =>
      findings.map(
        ({ line, level, rule, message }) => `${file}:${line}: ${level} ${rule} ${message}`,
      ),
    )
    .map((line) => `${line}\n`)
    .join('');

export const asJson = (files: readonly FileFindings[]): string =>
  `${JSON.stringify({ files, counts: countLevels(files) }, null, 2)}\n`;

const SARIF_LEVEL = { error: 'error', warning: 'warning', info: 'note' } as const;
const GRAVEST: readonly Level[] = LEVELS;

const descriptorOf = ({
  id,
  why,
  source,
  instead,
  level,
}: (typeof RULES)[number]): ReportingDescriptor => {
  const gravest = GRAVEST.find((each) => Object.values(level).includes(each)) ?? 'info';
  return {
    id,
    shortDescription: { text: why },
    help: { text: `${instead.charAt(0).toUpperCase()}${instead.slice(1)}.` },
    ...(source && { helpUri: source }),
    defaultConfiguration: { level: SARIF_LEVEL[gravest] },
  };
};

// A path as an address that is relative to where the command ran; standard input has none of its own.
const uriOf = (file: string) =>
  /^[a-z]+:\/\//i.test(file)
    ? file
    : file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');

const resultOf = (file: string, { rule, level, line, message, words }: Finding): Result => ({
  ruleId: rule,
  ruleIndex: RULES.findIndex(({ id }) => id === rule),
  level: SARIF_LEVEL[level],
  message: { text: message },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: uriOf(file) },
        region: { startLine: line, ...(words && { snippet: { text: words } }) },
      },
    },
  ],
});

/** The findings in the Static Analysis Results Interchange Format, as code hosts read it. */
export const asSarif = (files: readonly FileFindings[]): string => {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'netsafe-elements lint',
            version,
            rules: RULES.map(descriptorOf),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: files.flatMap(({ file, findings }) =>
          findings.map((finding) => resultOf(file, finding)),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};
