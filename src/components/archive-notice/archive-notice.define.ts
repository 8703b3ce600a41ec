import { define } from '../../base/define.js';
import { ArchiveNotice } from './archive-notice.js';

define('netsafe-archive-notice', ArchiveNotice);

export * from './archive-notice.js';
