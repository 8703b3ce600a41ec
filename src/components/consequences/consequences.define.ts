import { define } from '../../internal/define.js';
import { Consequences } from './consequences.js';

define('netsafe-consequences', Consequences);
