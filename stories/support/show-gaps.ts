import { figureProblems } from '../../src/components/key-figures/figure.js';

const mark = () => {
  for (const label of document.querySelectorAll('netsafe-key-figures dt')) {
    const gaps = figureProblems(label);
    const { dataset } = label.parentElement!;
    if (gaps.length) dataset.gap = gaps.join(', ');
    else delete dataset.gap;
  }
};

/**
 * Shows in a figure what its author left out, as `preview.css` draws it: in Storybook alone. A page that is published
 * shows no gap; there the element tells the console.
 */
export const showGaps = (): void =>
  new MutationObserver(mark).observe(document.documentElement, {
    characterData: true,
    childList: true,
    subtree: true,
  });
