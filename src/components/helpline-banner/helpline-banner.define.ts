import { define } from '../../base/define.js';
import { HelplineBanner } from './helpline-banner.js';

define('netsafe-helpline-banner', HelplineBanner);

export * from './helpline-banner.js';
