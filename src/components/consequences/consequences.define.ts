import { define } from '../../base/define.js';
import { Consequences } from './consequences.js';

define('netsafe-consequences', Consequences);

export * from './consequences.js';
