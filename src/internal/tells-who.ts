// Few and certain: a warning that is often wrong is not read. “Under 13” and “aged 13 to 15” are the law’s own words. No
// look-behind, which older Safari cannot parse: a first group that is there takes the find away.
const AGE =
  /(?:(\b(?:under|over|dan|dros)|\d (?:to|or|and|i|neu|a)) )?\b(?:1[0-7]|\d)(?:[- ]years?[- ]old| (?:mlwydd )?oed)\b|\bage(?:d| of)? (?:1[0-7]|\d)\b(?! ?(?:to|or|and|i|neu|[–-])\b)/gi;
const PLACE =
  /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b[A-Z][a-z]+ (?:Street|Road|Avenue|Lane|Crescent|Terrace)\b|\b(?:Heol|Stryd|Ffordd|Rhodfa) (?:[yY]r? )?[A-Z][a-z]+/g;

/**
 * Words that may tell who a child is: an exact age under 18, a postcode, a street. Names, schools and families are not
 * among them: no pattern knows one.
 */
export const tellsWhoIn = (text: string): string[] =>
  [...text.matchAll(AGE), ...text.matchAll(PLACE)].flatMap(([found, isBand]) =>
    isBand ? [] : [found],
  );
