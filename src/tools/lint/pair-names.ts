// Which files are the two languages of one text, by what they are called.
const IS_CY = /\.cy(?=\.[^./]+$)/i;

/** How the English of a file may be called: of release.cy.md, of cy/release.md. */
export const englishNames = (name: string): string[] => {
  const beside = IS_CY.test(name) ? ['.en', ''].map((part) => name.replace(IS_CY, part)) : [];
  const folders = name.split('/');
  const at = folders.slice(0, -1).lastIndexOf('cy');
  if (at < 0) return beside;
  return [
    ...beside,
    [...folders.slice(0, at), 'en', ...folders.slice(at + 1)].join('/'),
    [...folders.slice(0, at), ...folders.slice(at + 1)].join('/'),
  ];
};

/** Whether a file is called Welsh, by its name or by its folder. */
export const isCalledWelsh = (name: string): boolean => englishNames(name).length > 0;
