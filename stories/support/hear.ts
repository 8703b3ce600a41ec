/** What a story's test sees of a page that works on its own time. */

/** The words of each of these, in one line. */
export const textsOf = (root: Element, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map(({ textContent }) =>
    (textContent ?? '').replace(/\s+/g, ' ').trim(),
  );

/** Waits until the page's status says this. */
export const hear = async (root: Element, wanted: RegExp): Promise<void> => {
  const said = () => textsOf(root, '[role="status"]');
  for (let tries = 0; tries < 200; tries += 1) {
    if (said().some((each) => wanted.test(each))) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The page says “${said().join()}”, not ${wanted}.`);
};
