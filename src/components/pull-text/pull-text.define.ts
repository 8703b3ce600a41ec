import { define } from '../../internal/define.js';
import { PullText } from './pull-text.js';

define('netsafe-pull-text', PullText);
