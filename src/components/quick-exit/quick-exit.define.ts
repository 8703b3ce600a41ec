import { define } from '../../base/define.js';
import { QuickExit } from './quick-exit.js';

define('netsafe-quick-exit', QuickExit);

export * from './quick-exit.js';
