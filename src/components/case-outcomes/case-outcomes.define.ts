import { define } from '../../base/define.js';
import { CaseOutcomes } from './case-outcomes.js';

define('netsafe-case-outcomes', CaseOutcomes);

export * from './case-outcomes.js';
