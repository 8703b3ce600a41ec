// What the lint has to say of a release, as warnings of the importer: there is one table of rules, in src/tools/lint/.
import type { LintDocument } from '../lint/document.js';
import { lint, type Finding } from '../lint/lint.js';
import { RULES } from '../lint/rules/index.js';
import type { Release, Warning } from './release.js';

// The importer warns of a picture where it makes it; and what it makes of outcomes has Samaritans, the page the helpline.
const SAID_ELSEWHERE = new Set(['alt', 'help-with-law']);

// What is only information about the whole text is for the lint’s own command.
const ADVISING = RULES.filter(
  ({ id, level }) =>
    !SAID_ELSEWHERE.has(id) && Object.values(level).some((each) => each !== 'info'),
);

const isForEditors = ({ rule, level, voice }: Finding) =>
  level !== 'info' || (voice === 'quotation' && rule.startsWith('term-'));

// What the importer has said of an outcome, or of a line of the head, says the same with more.
const isSaid = ({ rule, line, words }: Finding, warnings: readonly Warning[]) =>
  warnings.some(
    (each) =>
      each.line === line &&
      (rule === 'embargo'
        ? each.rule === 'embargo'
        : each.rule === 'outcome-tells' && words !== '' && each.message.startsWith(`“${words}”`)),
  );

const messageOf = ({ rule, message }: Finding, { body }: Release): string => {
  const isAdded =
    rule === 'name-no-number' && body.some(({ type }) => type === 'helpline')
      ? ' A banner with the number of Stop It Now was added after these words, marked as added: take it out if it is not wanted.'
      : '';
  return `${message.replace(/[.?]?$/, (end) => end || '.')} Nothing was changed.${isAdded}`;
};

/** Reads a release as a press officer would before it goes out. It changes nothing. */
export const advise = (release: Release, document: LintDocument, warnings: Warning[]): void => {
  const told = lint(document, ADVISING).filter(
    (each) => isForEditors(each) && !isSaid(each, warnings),
  );
  for (const each of told)
    warnings.push({ line: each.line, rule: each.rule, message: messageOf(each, release) });
};
