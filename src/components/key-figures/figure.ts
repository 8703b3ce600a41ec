import { amountOf } from './amount.js';

/**
 * What the author of a figure should write: what it leaves out, and parts that add up. A figure is a `dt` and the `dd`s
 * after it: the value, a list of its parts if it has any, then when, where and who says so. A digit tells the period, a
 * link or a `cite` the source; of what tells nothing of itself, the first is the area.
 */
export const figureProblems = (label: Element): string[] => {
  const said: Element[] = [];
  const parts: Element[] = [];
  for (let at = label.nextElementSibling; at?.localName === 'dd'; at = at.nextElementSibling) {
    const items = at.querySelectorAll('li');
    if (items.length) parts.push(...items);
    else if (/\S/.test(at.textContent)) said.push(at);
  }
  const [value, ...context] = said;
  const problems = /\S/.test(label.textContent) ? [] : ['its label'];
  if (!value) return [...problems, 'its value'];
  const source = context.find((each) => each.querySelector('cite,a'));
  const period = context.find((each) => each !== source && /\d/.test(each.textContent));
  const untold = ['area', ...(source ? [] : ['source']), ...(period ? [] : ['period'])];
  const untelling = context.length - 3 + untold.length;
  problems.push(...untold.slice(untelling).map((what) => `its ${what}`));

  const [total, rounded, scale] = amountOf(value.textContent);
  let sum = 0;
  let slack = rounded;
  for (const part of parts) {
    const [amount, off, counted] = amountOf(part.textContent);
    // Where one of them is not certain, or is counted in something else, nothing is claimed.
    sum += counted === scale ? amount : NaN;
    slack += off;
  }
  // Sums of decimals are not exact.
  if (parts.length && Math.abs(sum - total) > slack + 1e-6)
    problems.push(`parts that add up to its value, not to ${sum.toLocaleString('en-GB')}`);
  return problems;
};
