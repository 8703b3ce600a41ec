import { define } from '../../base/define.js';
import { LanguagePair } from './language-pair.js';

define('netsafe-language-pair', LanguagePair);

export * from './language-pair.js';
