import { define } from '../../internal/define.js';
import { CaseOutcomes } from './case-outcomes.js';

define('netsafe-case-outcomes', CaseOutcomes);
