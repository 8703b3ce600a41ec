import { define } from '../../base/define.js';
import { DeterrenceNotice } from './deterrence-notice.js';

define('netsafe-deterrence-notice', DeterrenceNotice);

export * from './deterrence-notice.js';
