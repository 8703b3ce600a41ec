/** What is said on the console to a page's author while something happens. */
export const warningsOf = async (happens: () => unknown): Promise<string[]> => {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (...words: unknown[]) => said.push(words.join(' '));
  try {
    await happens();
  } finally {
    console.warn = warn;
  }
  return said;
};
