import { define } from '../../base/define.js';
import { PullText } from './pull-text.js';

define('netsafe-pull-text', PullText);

export * from './pull-text.js';
