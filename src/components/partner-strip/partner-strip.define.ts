import { define } from '../../base/define.js';
import { PartnerStrip } from './partner-strip.js';

define('netsafe-partner-strip', PartnerStrip);

export * from './partner-strip.js';
