import { clock } from '../time/clock.js';
import { momentOf, ukDayNumber } from '../time/moment.js';
import type { MessageId } from './ids.generated.js';
import type { Campaign } from './types.js';

/**
 * The message that a campaign runs at a moment: weeks of seven days from its first day on, from midnight to midnight in
 * the UK, in the order of its file, over and over until its last day. None before, after, or where the file does not say.
 */
export const messageOfWeek = (
  { start, end, weeks = [] }: Pick<Campaign, 'start' | 'end' | 'weeks'>,
  now = clock.now(),
): MessageId | undefined => {
  const day = ukDayNumber(now);
  const first = ukDayNumber(momentOf(start));
  return first <= day && day <= ukDayNumber(momentOf(end))
    ? weeks[Math.floor((day - first) / 7) % weeks.length]
    : undefined;
};
