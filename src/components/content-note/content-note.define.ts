import { define } from '../../base/define.js';
import { ContentNote } from './content-note.js';

define('netsafe-content-note', ContentNote);

export * from './content-note.js';
