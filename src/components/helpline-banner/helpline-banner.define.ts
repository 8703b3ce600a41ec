import { define } from '../../internal/define.js';
import { HelplineBanner } from './helpline-banner.js';

define('netsafe-helpline-banner', HelplineBanner);
