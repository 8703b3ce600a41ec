import { define } from '../../internal/define.js';
import { ReleasePage } from './release-page.js';

define('netsafe-release-page', ReleasePage);
