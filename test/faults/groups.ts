// Every case of the gate, in the order of the table.
import type { FaultGroup } from './case.js';
import { group as blockers } from './blockers.js';
import { group as data } from './data.js';
import { group as hostScript } from './host-script.js';
import { group as hostStyle } from './host-style.js';
import { group as leftAlone } from './left-alone.js';
import { group as life } from './life.js';
import { group as markup } from './markup.js';
import { group as policy } from './policy.js';
import { group as privacy } from './privacy.js';
import { group as script } from './script.js';

export const GROUPS: readonly FaultGroup[] = [
  script,
  policy,
  hostScript,
  hostStyle,
  markup,
  data,
  leftAlone,
  life,
  privacy,
  blockers,
];
