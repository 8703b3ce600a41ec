import { define } from '../../internal/define.js';
import { DeterrenceNotice } from './deterrence-notice.js';

define('netsafe-deterrence-notice', DeterrenceNotice);
