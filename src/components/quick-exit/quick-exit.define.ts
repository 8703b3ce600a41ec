import { define } from '../../internal/define.js';
import { QuickExit } from './quick-exit.js';

define('netsafe-quick-exit', QuickExit);
