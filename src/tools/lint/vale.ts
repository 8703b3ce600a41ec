// The rules that a list of words can keep, for Vale, which knows no speaker and no subject: https://vale.sh
import { stringify } from 'yaml';
import data from '../../record/services.json';
import { record } from '../../record/record.js';
import { digitsOf } from '../../numbers/phone.js';
import type { Level, Rule } from './rule.js';
import { RULES } from './rules/index.js';
import { sourceOf } from './words.js';

const LEVELS: Record<Level, string> = { error: 'error', warning: 'warning', info: 'suggestion' };

interface Check {
  extends: 'existence' | 'substitution';
  message: string;
  link?: string;
  level: string;
  ignorecase: boolean;
  nonword: true;
  tokens?: string[];
  swap?: Record<string, string>;
}

const whole = (source: string) => `(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`;

const linkOf = ({ source }: Pick<Rule, 'source'>) => (source ? { link: source } : {});

// In texts of other subjects the words of such a rule are ordinary, and Vale cannot tell which text it reads.
const levelOf = ({ level, about }: Rule) => (about ? 'suggestion' : LEVELS[level.own ?? 'info']);

const ofTerms = (rule: Rule): Check => {
  const { terms = [], instead, why } = rule;
  const shared = {
    ...linkOf(rule),
    level: levelOf(rule),
    ignorecase: true,
    nonword: true as const,
  };
  if (terms.every(({ write }) => write !== undefined))
    return {
      extends: 'substitution',
      message: `Write “%s” instead of “%s”. ${why}`,
      ...shared,
      swap: Object.fromEntries(
        terms.flatMap(({ words, write = '' }) =>
          words.map((each) => [whole(sourceOf(each)), write]),
        ),
      ),
    };
  return {
    extends: 'existence',
    message: `“%s”: ${instead}. ${why}`,
    ...shared,
    tokens: terms.flatMap(({ words }) => words.map((each) => whole(sourceOf(each)))),
  };
};

const GAP = '[\\s.-]?';
const LONG = 9;

const TRUNK = '(?:0|\\+44[\\s.-]?(?:\\(0\\))?)';

/** A number with any one of its digits wrong behind the first. */
const oneWrong = (number: string): string[] => {
  const digits = digitsOf(number).replace(/^0/, '').match(/\d/g) ?? [];
  return digits.map((_, wrong) =>
    whole(
      [TRUNK, ...digits.map((digit, at) => (at === wrong ? `(?!${digit})\\d` : digit))].join(GAP),
    ),
  );
};

const ofNumbers = (): Check => {
  const known = [...new Set(record.numbers.map(({ number }) => number))];
  const long = known.filter((number) => digitsOf(number).length >= LONG);
  return {
    extends: 'existence',
    message: '“%s” is nearly the number of a helpline: check it against the record.',
    level: 'error',
    ignorecase: false,
    nonword: true,
    tokens: long.flatMap(oneWrong),
  };
};

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const ofNames = (): Check => ({
  extends: 'substitution',
  message: 'The service is now called “%s”, not “%s”.',
  level: 'warning',
  ignorecase: false,
  nonword: true,
  swap: Object.fromEntries(
    Object.values(data.services).flatMap(({ name, formerNames }) =>
      (formerNames as string[]).map((former) => [`(?<!\\p{L})${escaped(former)}`, name.en]),
    ),
  ),
});

const ofSites = (): Check => ({
  extends: 'substitution',
  message: 'The address is now “%s”, not “%s”.',
  level: 'warning',
  ignorecase: true,
  nonword: true,
  swap: Object.fromEntries(
    Object.values(record.services).flatMap(({ site = '', formerSites = [] }) =>
      formerSites.map((former) => [
        `(?<![\\w.-])${escaped(former)}(?![\\w-])`,
        site.replace(/^https?:\/\//, ''),
      ]),
    ),
  ),
});

/** The files of the style, by their names. */
export const valeFiles = (): Record<string, string> => {
  const checks: Record<string, Check> = {
    ...Object.fromEntries(
      RULES.filter(({ terms }) => terms).map((rule) => [rule.id, ofTerms(rule)]),
    ),
    'number-near-miss': ofNumbers(),
    'name-former': ofNames(),
    'site-old': ofSites(),
  };
  return Object.fromEntries(
    Object.entries(checks).map(([id, check]) => [
      `NetSafe/${id}.yml`,
      `# Made from the rules of the lint and the record: do not edit.\n${stringify(check, { lineWidth: 0 })}`,
    ]),
  );
};
