import { messageOfWeek } from '../record/rotation.js';
import { record, type MessageId } from '../record/record.js';
import { oneOf } from './one-of.js';

/** The message of an empty element: the one that its author chose, else the campaign's of this week, else `harm`. */
export const messageFor = (chosen: string): MessageId =>
  oneOf(record.messages, chosen || (messageOfWeek(record.campaign) ?? ''), 'harm');
