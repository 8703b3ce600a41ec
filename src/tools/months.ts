// Months as people write them. In each language the name stands first; behind it what else is written for it: short forms
// in English, what a mutation makes of the name in Welsh.
const WRITTEN = {
  en: [
    ...['January Jan', 'February Feb', 'March Mar', 'April Apr', 'May', 'June Jun', 'July Jul'],
    ...['August Aug', 'September Sept Sep', 'October Oct', 'November Nov', 'December Dec'],
  ],
  cy: [
    ...['Ionawr', 'Chwefror', 'Mawrth Fawrth', 'Ebrill', 'Mai Fai', 'Mehefin Fehefin'],
    ...['Gorffennaf Orffennaf Ngorffennaf', 'Awst', 'Medi Fedi', 'Hydref'],
    ...['Tachwedd Dachwedd Nhachwedd Thachwedd', 'Rhagfyr Ragfyr'],
  ],
} as const;

const FORMS = Object.values(WRITTEN).map((months) => months.map((forms) => forms.split(' ')));

/** Each of them, as a part of a pattern. */
export const MONTH = FORMS.flat(2).join('|');

/** A month's name in a language, from 1 for January on. */
export const monthName = (month: number, language: keyof typeof WRITTEN): string =>
  WRITTEN[language][month - 1]?.split(' ')[0] ?? '';

/** The month that a word names in either language, from 1 on; 0 where it names none. */
export const monthOf = (word: string): number =>
  Math.max(
    ...FORMS.map((months) =>
      months.findIndex((forms) => forms.some((form) => form.toLowerCase() === word.toLowerCase())),
    ),
  ) + 1;
