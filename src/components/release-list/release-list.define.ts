import { define } from '../../base/define.js';
import { ReleaseList } from './release-list.js';

define('netsafe-release-list', ReleaseList);

export * from './release-list.js';
