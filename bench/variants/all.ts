import { ours } from './ours.js';
import { peers } from './peers.js';
import { plain } from './plain.js';
import type { Variant } from './variant.js';

/** Every row of the table, in its order. */
export const variants = async (): Promise<Variant[]> => [
  ...plain,
  ...(await ours()),
  ...(await peers()),
];
