import { before, ours } from './ours.js';
import { peers } from './peers.js';
import { plain } from './plain.js';
import type { Variant } from './variant.js';

/** Every row of the table, in its order. */
export const variants = async (against?: string): Promise<Variant[]> => [
  ...plain,
  ...(await ours()),
  ...(against === undefined ? [] : [await before(against)]),
  ...(await peers()),
];
