import { define } from '../../internal/define.js';
import { ReleaseList } from './release-list.js';

define('netsafe-release-list', ReleaseList);
