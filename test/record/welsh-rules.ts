// Faults that were found in our Welsh, each as a rule: what is wrong, and what is right. None of this makes the Welsh
// good; a qualified translator does.
const ARDDULLIADUR = 'https://cymraeg.gov.wales/btc/StyleGuidesHub/arddulliadur/?lang=cy';

export interface WelshRule {
  id: string;
  /** Why, with an address where a rule or an official form was read. */
  why: string;
  wrong: RegExp;
  bad: string;
  good: string;
}

export const WELSH_RULES: readonly WelshRule[] = [
  {
    id: 'article-after-a-vowel',
    why: `After a vowel the article is ’r: ${ARDDULLIADUR}&atoz=Y`,
    wrong: /\b(?:mae|i|o|â|gyda)\s+yr?\s/iu,
    bad: 'mae y Samariaid yno',
    good: 'mae’r Samariaid yno',
  },
  {
    id: 'article-in-lower-case',
    why: `Inside a sentence the article has no capital: ${ARDDULLIADUR}&atoz=Y`,
    wrong: /\p{Ll},? Yr? \p{L}/u,
    bad: 'mae Y Samariaid yno',
    good: 'mae’r Samariaid yno',
  },
  {
    id: 'article-before-an-english-one',
    why: '“Mae’r”, not the English article after “Mae”.',
    wrong: /\bMae The\b/u,
    bad: 'Mae The Lucy Faithfull Foundation yn helpu',
    good: 'Mae’r Lucy Faithfull Foundation yn helpu',
  },
  {
    id: 'object-of-an-imperative',
    why: 'The object of an inflected verb takes the soft mutation.',
    wrong: /\p{Ll}wch Ll/u,
    bad: 'Ffoniwch Llinell gymorth yr NSPCC',
    good: 'Llinell gymorth yr NSPCC: ffôn 116',
  },
  {
    id: 'name-in-a-sentence',
    why: 'A name put into a sentence would mutate, or bring its capital or its article. It stands first, after a colon, or where Welsh does not mutate.',
    wrong: /(?<!^|: |\bGall |\bYnghylch )\{name\}/u,
    bad: 'Ffoniwch {name}: {number}',
    good: '{name}: ffôn {number}',
  },
  {
    id: 'mewn-before-a-definite-noun',
    why: 'https://golwg.360.cymru/newyddion/2094242-aelod-ceidwadol-galw-iaith-arwyddion-prydain',
    wrong: /\bmewn (?:Iaith Arwyddion|yr? )/iu,
    bad: 'Mewn Iaith Arwyddion Prydain',
    good: 'Yn Iaith Arwyddion Prydain',
  },
  {
    id: 'pwy-yw',
    why: '“pwy yw” needs a definite noun.',
    wrong: /\bpwy yw plentyn\b/iu,
    bad: 'yn datgelu pwy yw plentyn mewn perygl',
    good: 'yn dangos bod plentyn mewn perygl',
  },
  {
    id: 'effeithio-ar',
    why: '“effeithio” takes “ar”.',
    wrong: /\beffeithio gan\b/iu,
    bad: 'Wedi’ch effeithio gan drosedd?',
    good: 'A yw trosedd wedi effeithio arnoch chi?',
  },
  {
    id: 'relative-softens',
    why: 'The relative “a” softens; “a ph…” is “and”.',
    wrong: /\ba ph\p{L}+odd\b/iu,
    bad: 'beth glywodd a phenderfynodd llysoedd',
    good: 'yr hyn a glywodd ac a benderfynodd llysoedd',
  },
  {
    id: 'passive',
    why: 'An active verb says that the children did it.',
    wrong: /\d{4},? (?:diogel|arest|dedfryd)odd\b/iu,
    bad: 'Rhwng Ionawr a Mehefin 2024 diogelodd 12 o blant',
    good: 'Rhwng Ionawr a Mehefin 2024 diogelwyd 12 o blant',
  },
  {
    id: 'one-article-in-a-genitive',
    why: 'Only the last noun of a genitive chain takes the article.',
    wrong: /\p{L}’r \p{L}+ Heddlu\b/u,
    bad: 'Rhif swyddfa’r wasg Heddlu Swydd Esiampl',
    good: 'Rhif swyddfa wasg Heddlu Swydd Esiampl',
  },
  {
    id: 'ym-mis',
    why: 'A month in running words has “mis”.',
    wrong:
      /\bym? (?:Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Orffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr)\b/u,
    bad: 'fel y dywedwyd ym Mai 2017',
    good: 'fel y dywedwyd ym mis Mai 2017',
  },
  {
    id: 'national-crime-agency',
    why: 'https://www.gov.uk/government/publications/serious-and-organised-crime-strategy-2023-to-2028/no-place-to-hide-serious-and-organised-crime-strategy-2023-to-2028-welsh-accessible',
    wrong: /Asiantaeth Troseddau/iu,
    bad: 'yr Asiantaeth Troseddau Cenedlaethol',
    good: 'yr Asiantaeth Troseddu Cenedlaethol',
  },
  {
    id: 'pan-fyddwch',
    why: `${ARDDULLIADUR}&atoz=P`,
    wrong: /\bpan (?!fyddwch\b)\p{L}+wch\b/iu,
    bad: 'Pan ffoniwch, bydd cynghorydd yn gwrando',
    good: 'Pan fyddwch yn ffonio, bydd cynghorydd yn gwrando',
  },
  {
    id: 'rai-for-a-singular',
    why: '“rai” is plural, and cannot stand for “ymddygiad”.',
    wrong: /\bneu (?:am )?rai (?:rhywun|ffrind)\b/iu,
    bad: 'tuag at blant, neu am rai rhywun arall',
    good: 'tuag at blant, neu am feddyliau rhywun arall',
  },
  {
    id: 'edrychiad',
    why: '“edrychiad” is how somebody looks.',
    wrong: /\bedrychiad/iu,
    bad: 'Mae pob edrychiad yn niweidio plentyn',
    good: 'Bob tro yr edrychir arnynt, caiff plentyn niwed',
  },
  {
    id: 'cyn-i-unrhyw-beth',
    why: '“dim” may be read as “nothing”.',
    wrong: /\bcyn i ddim\b/iu,
    bad: 'cyn i ddim o hyn ddigwydd',
    good: 'cyn i unrhyw beth o hyn ddigwydd',
  },
  {
    id: 'heibio-i',
    why: 'One form of two.',
    wrong: /\bheibio’r\b/iu,
    bad: 'Neidio heibio’r rhan hon',
    good: 'Neidio heibio i’r rhan hon',
  },
  {
    id: 'ble-i-gael',
    why: 'As in the releases.',
    wrong: /\bble mae (?:cymorth|help)\b/iu,
    bad: 'dangos ble mae cymorth',
    good: 'dangos ble i gael cymorth',
  },
  {
    id: 'cyfeirio',
    why: 'A letter is sent (“anfon”); a person is shown the way (“cyfeirio”).',
    wrong: /\banfon pobl\b.*\bat gymorth\b/iu,
    bad: 'yn anfon pobl at gymorth',
    good: 'yn cyfeirio pobl at gymorth',
  },
  {
    id: 'cysylltu',
    why: '“cyrraedd” is to arrive.',
    wrong: /\bg?c?yrraedd eich heddlu\b/iu,
    bad: 'Ffoniwch 101 i gyrraedd eich heddlu',
    good: 'Ffoniwch 101 i gysylltu â’ch heddlu',
  },
  {
    id: 'yn-repeated',
    why: 'The preposition is repeated.',
    wrong: /Gymraeg neu Saesneg/u,
    bad: 'Yn Gymraeg neu Saesneg',
    good: 'Yn Gymraeg neu yn Saesneg',
  },
  {
    id: 'free-of-charge',
    why: 'https://www.comisiynyddygymraeg.cymru/newyddion/mae-n-bwysig-siarad-a-hynny-yn-eich-mamiaith',
    wrong: /^Am ddim i’w\b/u,
    bad: 'Am ddim i’w ffonio',
    good: 'Yn rhad ac am ddim i’w ffonio',
  },
  {
    id: 'dan-sylw',
    why: 'Plainer.',
    wrong: /\bsydd dan sylw\b/iu,
    bad: 'Pwy sydd dan sylw?',
    good: 'Am bwy mae hyn?',
  },
  {
    id: 'one-example-force',
    why: 'A reviewer has to be able to compare pages.',
    wrong: /Exampleshire|Heddlu Enghraifft|Swydd Enghraifft/u,
    bad: 'Heddlu Enghraifft',
    good: 'Heddlu Swydd Esiampl',
  },
  {
    id: 'images-are-no-pornography',
    why: 'The same word as in English: delweddau o gam-drin plant yn rhywiol.',
    wrong: /pornograff\p{L}+ (?:plant|o blant)/iu,
    bad: 'pornograffi plant',
    good: 'delweddau o gam-drin plant yn rhywiol',
  },
  {
    id: 'suicide-is-no-crime',
    why: 'As “commit suicide” in English.',
    wrong: /\bcyflawn\p{L}+ hunanladdiad/iu,
    bad: 'Cyflawnodd hunanladdiad',
    good: 'Bu farw drwy hunanladdiad',
  },
];

/** Young people are addressed as young people: https://hwb.gov.wales/cadwn-ddiogel-ar-lein/ says “ti”. */
export const FORMAL = /\b(?:chi|chithau|eich|ydych|rydych)\b|’ch\b|\p{L}wch\b/iu;

/** Names, initials, and words of other languages, that a Welsh dictionary does not hold; and two words that it lacks. */
export const KNOWN_WORDS: ReadonlySet<string> = new Set(
  `CEOP Childline Crimestoppers NAPAC NetSafe NSPCC Relay Shift Shore SHOUT UK Meic
  Family and Friends Forum Internet Watch Foundation Report Remove Rape Sexual Abuse Support Line
  Lucy Faithfull Norfolk Suffolk Essex Bedford Hertford Northton Sampleby
  IIOC NPCC PCC NCA B C
  register
  gellir chaniateir seiber
  English Welsh HTML Ctrl Mac`
    .trim()
    .split(/\s+/),
);
