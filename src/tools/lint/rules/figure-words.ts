// Numbers in words, in the notation of words.ts: one language may write a number in digits where the other does not.

const EN = [
  '',
  'one|first|once|single',
  'two|second|twice|both|pair',
  'three|third|thirds',
  'four|fourth|quarter|quarters',
  'five|fifth|fifths',
  'six|sixth',
  'seven|seventh|week',
  'eight|eighth',
  'nine|ninth',
  'ten|tenth',
  'eleven|eleventh',
  'twelve|twelfth|dozen|noon|midday|midnight',
  'thirteen*',
  'fourteen*',
  'fifteen*',
  'sixteen*',
  'seventeen*',
  'eighteen*',
  'nineteen*',
];
const EN_TENS = [
  '',
  '',
  'twent*',
  'thirt*',
  'fort*',
  'fift*',
  'sixt*',
  'sevent*',
  'eight*',
  'ninet*',
];

const CY = [
  '',
  'un|cyntaf|gyntaf|nghyntaf|chyntaf|unwaith|sengl',
  'dau|ddau|dwy|ddwy|ail|dwywaith|ddwywaith|deu*|ddeu*',
  'tri|dri|thri|tair|dair|thair|trydydd|trydedd|teir*|deir*|traean|draean',
  'pedwar|bedwar|phedwar|pedair|bedair|phedair|pedwerydd|bedwaredd|chwarter',
  'pump|bump|phump|pum|bum|phum|pumed|bumed',
  'chwech|chwe|chweched',
  'saith|seithfed|wythnos',
  'wyth|wythfed',
  'naw|nawfed',
  'deg|ddeg|deng|ddeng|degfed|ddegfed',
];
// Both ways to count in Welsh: by tens, and the older by twenties.
const CY_OLD: Readonly<Record<number, readonly string[]>> = {
  11: ['un … ar ddeg'],
  12: ['deuddeg|ddeuddeg|deuddeng|ddeuddeng|dwsin|ddwsin', 'canol|ganol|hanner dydd|nos'],
  13: ['tri|dri|tair|dair … ar ddeg'],
  14: ['pedwar|bedwar|pedair|bedair … ar ddeg'],
  15: ['pymtheg|bymtheg|phymtheg|pymtheng|bymtheng'],
  16: ['un … ar bymtheg'],
  17: ['dau|ddau|dwy|ddwy … ar bymtheg'],
  18: ['deunaw|ddeunaw'],
  19: ['pedwar|bedwar|pedair|bedair … ar bymtheg'],
  20: ['ugain|hugain'],
  40: ['deugain|ddeugain'],
  50: ['hanner cant', 'hanner can'],
  60: ['trigain|drigain'],
  100: ['cant|gant|chant|can|gan'],
  1000: ['mil|fil'],
};

const DAY_AND_NIGHT = {
  en: ['day and night', 'night and day', 'round the clock', 'any time'],
  cy: ['dydd a nos', 'ddydd a nos', 'nos a dydd', 'unrhyw adeg'],
} as const;
const HOURS_OF_A_DAY = 24;

const english = (value: number): string[] => {
  if (value === 100) return ['hundred'];
  if (value === 1000) return ['thousand'];
  const [ten, unit] = [Math.floor(value / 10), value % 10];
  if (value < EN.length) return EN[value] ? [EN[value]] : [];
  const tens = EN_TENS[ten];
  return tens ? [unit ? `${tens} ${EN[unit] ?? ''}` : tens] : [];
};

const welsh = (value: number): string[] => {
  const [ten, unit] = [Math.floor(value / 10), value % 10];
  const old = CY_OLD[value] ?? [];
  if (value <= 10) return CY[value] ? [CY[value]] : [];
  if (value >= 100) return [...old];
  const tens = `${CY[ten] ?? ''} deg|ddeg`;
  // “Un ar hugain” is twenty-one; what is counted may stand between.
  const overTwenty = ten === 2 && unit ? [`${CY[unit] ?? ''} … ar hugain`] : [];
  return [...old, ...overTwenty, unit ? `${tens} ${CY[unit] ?? ''}` : tens];
};

/** How a whole number may stand in words. Empty where nobody writes it so. */
export const figureWords = (value: number, language: 'en' | 'cy'): string[] => {
  if (!Number.isInteger(value) || value < 1 || value > 1000) return [];
  return [
    ...(language === 'en' ? english(value) : welsh(value)),
    ...(value === HOURS_OF_A_DAY ? DAY_AND_NIGHT[language] : []),
  ];
};
