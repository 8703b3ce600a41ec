import { amountOf } from './amount.js';

const textOf = (element: Element | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What is wrong with a figure. */
export interface FigureProblems {
  /** Which of label, value, period, area and source it does not say. */
  missing: string[];
  /** What its parts add up to, where that is not its value. */
  sum?: string;
}

/**
 * What a figure leaves out, and whether its parts add up. A figure is a `dt` and the `dd`s after it: the value, a list of
 * its parts if it has any, then when, where and who says so. A digit or a `time` tells the period, a link or a `cite` the
 * source; of what tells nothing of itself, the first is the area.
 */
export const problemsOf = (label: Element): FigureProblems => {
  const rest: Element[] = [];
  for (let at = label.nextElementSibling; at?.localName === 'dd'; at = at.nextElementSibling)
    if (textOf(at)) rest.push(at);
  const take = (is: (each: Element) => unknown) => {
    const index = rest.findIndex(is);
    return index < 0 ? undefined : rest.splice(index, 1)[0];
  };
  const parts = take((each) => each.querySelector('li'));
  const value = rest.shift();
  const source = take((each) => each.querySelector('cite,a'));
  const period = take((each) => each.querySelector('time') ?? /\d/.test(textOf(each)));
  const context = ['area', ...(source ? [] : ['source']), ...(period ? [] : ['period'])];
  const missing = [
    ...(textOf(label) ? [] : ['label']),
    ...(value ? context.slice(rest.length) : ['value']),
  ];

  const total = amountOf(textOf(value));
  const amounts = [...(parts?.querySelectorAll('li') ?? [])].map((each) => amountOf(textOf(each)));
  let sum = 0;
  let slack = total?.slack ?? 0;
  for (const amount of amounts) {
    // Where one of them is not certain, or is of another kind, nothing is claimed.
    if (!total || amount?.isPercent !== total.isPercent) return { missing };
    sum += amount.value;
    slack += amount.slack;
  }
  // A thousandth of the least slack there is: sums of decimals are not exact.
  return amounts.length && Math.abs(sum - total!.value) > slack + 1e-6
    ? { missing, sum: sum.toLocaleString('en-GB') }
    : { missing };
};
