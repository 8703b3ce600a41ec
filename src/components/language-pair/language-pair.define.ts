import { define } from '../../internal/define.js';
import { LanguagePair } from './language-pair.js';

define('netsafe-language-pair', LanguagePair);
