import { childNodesOf } from './dom.js';

const MOST = 8;
const PAUSE_MS = 2000;

/** Where a node stands, whichever node it is: another script may put a new one in its place each time. */
const placeOf = (node: Node): string => {
  let place = '';
  for (let at: Node | null = node; at?.parentNode; at = at.parentNode)
    place += `/${[...childNodesOf(at.parentNode)].indexOf(at as ChildNode)}`;
  return place;
};

/**
 * Ends a fight. Where another script undoes at once what ours does, each would answer the other for ever, and the page
 * would hang: after a few rounds in a row what it puts back is left to it. New words in the same place are no fight.
 */
export class Rounds {
  readonly #counts = new Map<string, { count: number; last: number }>();

  /** Counts one round more for what stands in a place; whether to go on. The console hears once of what is left alone. */
  goesOn(node: Node, name: string, markup: string): boolean {
    const place = placeOf(node) + markup;
    const now = performance.now();
    const { count, last } = this.#counts.get(place) ?? { count: 0, last: now };
    // What has been given up stays so.
    const next = count > MOST || now - last < PAUSE_MS ? count + 1 : 1;
    this.#forget(now);
    // The latest stands last.
    this.#counts.delete(place);
    this.#counts.set(place, { count: next, last: now });
    if (next === MOST + 1)
      console.warn(`NetSafe Elements: ${name}: another script undoes what is done here.`);
    return next <= MOST;
  }

  /** What came once and not again: a page may put thousands of elements in one place, one after the other. */
  #forget(now: number): void {
    for (const [place, { count, last }] of this.#counts) {
      if (now - last < PAUSE_MS) return;
      if (count <= MOST) this.#counts.delete(place);
    }
  }
}
