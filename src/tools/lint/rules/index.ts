import type { Rule } from '../rule.js';
import { COURT } from './court.js';
import { FIGURES } from './figures.js';
import { METHODS } from './methods.js';
import { NAMES_AND_SITES } from './names.js';
import { NUMBERS } from './numbers.js';
import { PARITY } from './parity.js';
import { PEOPLE } from './people.js';
import { SUPPORT } from './support.js';
import { TERMS } from './terms.js';
import { WRITING } from './writing.js';

/** Every rule of the lint. */
export const RULES: readonly Rule[] = [
  ...NUMBERS,
  ...NAMES_AND_SITES,
  ...TERMS,
  ...PEOPLE,
  ...COURT,
  ...METHODS,
  ...SUPPORT,
  ...FIGURES,
  ...WRITING,
  ...PARITY,
];
