import { define } from '../../base/define.js';
import { ReleasePage } from './release-page.js';

define('netsafe-release-page', ReleasePage);

export * from './release-page.js';
