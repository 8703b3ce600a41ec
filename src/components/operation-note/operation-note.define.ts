import { define } from '../../base/define.js';
import { OperationNote } from './operation-note.js';

define('netsafe-operation-note', OperationNote);

export * from './operation-note.js';
