import { amountOf } from './amount.js';

/** What is read in an element, in one line. */
const textOf = ({ textContent }: Element): string => textContent.replace(/\s+/g, ' ').trim();

/**
 * What is wrong with a figure, in words for its author. A figure is a `dt` and the `dd`s after it: the value, a list of its
 * parts if it has any, then when, where and who says so. A digit or a `time` tells the period, a link or a `cite` the
 * source; of what tells nothing of itself, the first is the area.
 */
export const figureProblems = (label: Element): string[] => {
  const rest: Element[] = [];
  for (let at = label.nextElementSibling; at?.localName === 'dd'; at = at.nextElementSibling)
    if (textOf(at)) rest.push(at);
  const take = (selector: string, pattern?: RegExp): Element | undefined => {
    const index = rest.findIndex(
      (each) => each.querySelector(selector) ?? pattern?.test(textOf(each)),
    );
    return index < 0 ? undefined : rest.splice(index, 1)[0];
  };
  const parts = take('li');
  const value = rest.shift();
  const source = take('cite,a');
  const period = take('time', /\d/);
  const context = ['area', ...(source ? [] : ['source']), ...(period ? [] : ['period'])];
  const found = [
    ...(textOf(label) ? [] : ['label']),
    ...(value ? context.slice(rest.length) : ['value']),
  ].map((what) => `no ${what}`);

  const total = value && amountOf(textOf(value));
  if (!total || !parts) return found;
  let [, slack] = total;
  let sum = 0;
  for (const part of parts.querySelectorAll('li')) {
    const amount = amountOf(textOf(part));
    // Where one of them is not certain, or is of another kind, nothing is claimed.
    if (amount?.[2] !== total[2]) return found;
    sum += amount[0];
    slack += amount[1];
  }
  // Sums of decimals are not exact.
  return Math.abs(sum - total[0]) > slack + 1e-6
    ? [...found, `parts that add up to ${sum.toLocaleString('en-GB')}`]
    : found;
};
