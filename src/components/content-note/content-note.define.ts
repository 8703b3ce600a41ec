import { define } from '../../internal/define.js';
import { ContentNote } from './content-note.js';

define('netsafe-content-note', ContentNote);
