// Kin of each rule's examples: other words for the same fault, and words that look like it.
import { expect } from 'chai';
import { record } from '../../../src/record/record.js';
import { ABOUT } from '../../../src/tools/lint/rules/sources.js';
import { idsIn, lintPage, lintText } from './read.js';

const HELPLINE = record.services['stop-it-now'].number!;

const BAD: Record<string, string[]> = {
  'term-images': ['He downloaded kiddie porn.', 'They found pornography involving children.'],
  'term-prostitute': ['It was called teenage prostitution.'],
  'term-sex-with': [
    'He was accused of having sex with an underage girl.',
    'He had a sexual relationship with a 14-year-old boy.',
  ],
  'term-non-recent': [
    'A team looks at historical child sexual abuse.',
    'It was a historic sex offence; historic sex offences are rising.',
  ],
  'blame-child': ['She was promiscuous.', 'For the girls it was a lifestyle choice.'],
  'blame-family': ['Her mother turned a blind eye.'],
  sympathy: ['He was of previously good character.'],
  monster: ['He is a monster.', 'An evil paedophile has been jailed.'],
  'suicide-words': ['He had committed  suicide.', 'It was a failed suicide bid.'],
  'suicide-method-cause': ['He killed himself after he was arrested.'],
  'active-proceedings': [
    'A man has been charged with making indecent images. He downloaded more than 900 indecent images.',
    'A teacher will appear at Northton Magistrates’ Court on 9 March 2026. She abused two pupils.',
    'The man, from Southby, is due in court on Friday. He groomed a girl online.',
    'John Example, 43, has been charged with sexual assault. Example targeted children near a park.',
    'A 43-year-old man who abused children has been charged.',
    '## Paedophile charged\n\nA man has been charged with three offences.',
    'A man was charged on 2 March 2026.\n\nHis offending began in 2010.\n\nOfficers caught the paedophile at home.',
    'A coach was remanded in custody. The 51-year-old had repeatedly sent sexual messages to a boy.',
    'A man has been charged with rape. He pleaded not guilty. He raped a child.',
    'Mae dyn wedi cael ei gyhuddo o dair trosedd. Lawrlwythodd ddelweddau am flynyddoedd.',
    // Another’s case is over, and his is not.
    'A man from Northton was jailed last year for making indecent images.\n\nAnother man has been charged and awaits trial. He abused a child for years.',
    'One man was jailed last year, another has been charged. He groomed a girl online.',
    'John Example, 43, was jailed for two years.\n\nSam Sample, 51, has been charged with rape. Sample targeted children near a park.',
    'A man in his 60s was sentenced on Monday to two years.\n\nA man in his 30s will appear at Northton Magistrates’ Court. He abused two pupils.',
    'A woman was convicted on Monday of cruelty.\n\nA man has been charged with three offences. He did this for years.',
    'In May a man from Northton pleaded guilty to rape.\n\nA man from Southby was remanded in custody. He groomed a girl online.',
    'A 43-year-old man has been charged. He did this for years.\n\nA second man, 29, was jailed for four years.',
  ],
  'outcome-parts': [
    'A man in his 40s was jailed for two years.',
    'A man from Norfolk was sentenced to two years on 2 March 2026 for making indecent images of children.',
    'A man in his 40s from Norfolk was jailed on 2 March 2026 for making indecent images of children.',
    'A man in his 40s from Norfolk was sentenced to two years for making indecent images of children.',
    'A man in his 40s from Norfolk was sentenced to two years on 2 March 2026.',
    '# Man jailed\n\nThe 43-year-old was given a suspended sentence on Monday for sexual offences.',
    'John Example was jailed for six years for raping a child.',
    'Two women were convicted of child sexual abuse.',
    '- A man in his 40s from Northton was jailed for three years.\n- A man in his 50s from Southby was jailed for two years.',
    'Cafodd dyn ei garcharu am ddwy flynedd.',
    'He was put behind bars.',
    'A teacher has been found guilty of abusing a child at Northton Crown Court on 3 May 2026.',
  ],
  'offender-too-soon': [
    'Two paedophiles were charged.',
    'A man was arrested. The paedophile had hidden files.',
    'A man was charged on Monday. The offender lived in Northton.',
  ],
  'named-arrest': ['Jo Sample-Test, aged 51, of Northton, has been arrested.'],
  'victim-identify': ['He raped a girl aged 11.', 'He assaulted his niece.'],
  household: ['A warrant was executed at 4 Example Close.'],
  'method-hide': ['The images were hidden in a games folder.'],
  'method-police': ['He was traced by his IP address.'],
  vigilante: ['A paedophile hunter group filmed him.'],
  'confidential-limit': [
    'Stop It Now is 100% confidential.',
    'Calls to Stop It Now are totally anonymous.',
    `Call ${HELPLINE}, it is confidential.`,
    `# Stop It Now\n\nThe line is confidential.`,
  ],
  'figure-source': ['A 12-year-old girl was seen. More than 900 arrests were made.'],
  'figure-sums': ['There were 1,800 visitors (131 calls and 1,691 visits).'],
  date: ['He was seen on 3.4.26.', 'They went there last night.'],
  hours: ['The line is open Monday to Friday, 9am–5pm.'],
  acronym: ['A SHPO was made.'],
  'link-text': ['[Read more](https://www.example.org/a)', 'To get help, click here.'],
  'link-tracked': ['[Get help](https://www.example.org/?fbclid=x)'],
  'name-misspelled': ['Call the Lucy Faithful Foundation.', 'Ask Crimestopers.'],
  'name-no-number': ['You can speak to Samaritans.'],
};

const GOOD: Record<string, string[]> = {
  'term-sex-with': [
    'He denied sexual activity with a child.',
    'She had sex with a man whom she met.',
  ],
  'term-non-recent': ['It is a historic building.', 'The historic town has little abuse.'],
  'blame-child': ['Officers put themselves at risk.', 'Abuse is never a lifestyle choice.'],
  monster: ['It was part of Operation Predator.', 'He is not a monster, and that is the point.'],
  'suicide-words': [
    'He died by suicide.',
    'It was a failed attempt to burgle a shop.',
    'She answered a cry for help.',
  ],
  'suicide-method-cause': ['A jury found that he drowned.'],
  'active-proceedings': [
    'A man has been charged with three offences. He is accused of abusing a child.',
    'A man has been charged. He is alleged to have downloaded indecent images.',
    'A man was charged. The court heard that he sent sexual messages. He raped a child, prosecutors say.',
    'A man was charged with rape. He pleaded guilty. He abused a child for years.',
    'A man was charged in 2024. He did this for years. He was sentenced on 2 March 2026 to six years.',
    'A man has been charged. Detective Sergeant Robin Test leads the team. He viewed thousands of images in a year.',
    'A man has been charged. “He abused children for years,” said a neighbour.',
    'Last year 300 people were charged. A man abused children for years and then asked for help.',
    'A man who looked at images called Stop It Now. You can be charged. He did this for years.',
    'A man abused as a child has helped us. Another man has been charged with three offences.',
    'A man has been charged. The alleged offender lived in Northton.',
    'A registered sex offender has been charged and will appear before magistrates.',
    'A man has been charged. Whether he abused a child is for a jury.',
    'A man was charged. He was bailed to live with his mother, and did this.',
    'A man was charged, and cleared. He downloaded images for his work.',
    // One person, or another whose case is over.
    'A Northton man has been jailed for two years.\n\nJohn Example, 43, was charged in 2024. He did this for years.',
    'A man in his 40s was jailed on Monday.\n\nThe 43-year-old was charged in 2024 with rape. He abused a child for years.',
    'Another man has been charged with three offences.\n\nJohn Example, 43, was jailed for two years. Example abused a child for years.',
    'John Example, 43, was jailed. He abused a child for years.\n\nSam Sample, 51, has been charged with rape and will appear in court.',
    'A man was charged with rape and another was jailed. They did this for years.',
    'A man in his 60s was jailed. He targeted children near a park.\n\nA man in his 30s has been charged. He is alleged to have abused a child.',
    'John Example was charged in May. He abused a child for years. On Friday, Example was sentenced to six years.',
    'John Example, 43, was charged with rape. He abused a child for years.\n\nRobin Test, of the prosecution service, said Example was convicted on all counts.',
    'A man was charged with rape. He abused a child for years.\n\nA woman whose husband was jailed has helped the team.',
    'A man was charged with rape. He abused a child for years.\n\nRobin Test was in court when he was jailed.',
    'John Example, 43, was charged with rape. He abused a child for years.\n\nRobin Test was in court when Example was jailed.',
    'John Example, 43, was charged with rape. He abused a child for years.\n\nNorthton Crown Court has sentenced Example to nine years.',
    'John Example, 43, was charged with rape. He abused a child for years.\n\nNorthton Crown Court has now jailed him for nine years.',
    'John Example, 43, was charged with rape. He abused a child for years.\n\nRobin Test pleaded for a long term, and Mr Example was jailed.',
    'A woman told police of it. A man was charged in May, and was jailed on Monday. He abused a child for years.',
    'A man was charged. He downloaded the app of his bank.',
    'Officers are charged with protecting children. He did this for years.',
    'Mae dyn wedi cael ei gyhuddo. Honnir iddo lawrlwytho delweddau.',
    'Cafodd ei ddedfrydu. Cafodd ei gyhuddo yn 2024. Lawrlwythodd ddelweddau am flynyddoedd.',
  ],
  'outcome-parts': [
    'A Northton man has been jailed for six years. The 43-year-old admitted three counts of rape at Northton Crown Court on 8 May 2026.',
    'John Example, 43, of Southby, was jailed for two years on Monday 2 March 2026. He had pleaded guilty to making indecent images.',
    'People who look at these images can be jailed.',
    'In 2025 912 men were convicted of such offences (force records).',
    'You may be sentenced to prison.',
    'A man was charged with three offences.',
    'A man will be sentenced on 2 June 2026.',
    '“A man was jailed,” said Inspector Alex Example.',
    'Every week several men are jailed in this county.',
    'A man in his 50s from Southby was convicted on 4 June 2026 of sexual assault. He will be sentenced in July.',
    'A man who was previously convicted has been arrested.',
    'A woman in her 30s from Eastham was given a three-year community order on 2 April 2026 for possessing indecent images.',
    'A man, 61, of Mill Hill, was sentenced to life for rape on Friday.',
    'Cafodd dyn yn ei bedwardegau o Northton ddwy flynedd o garchar ar 11 Mawrth 2026 am greu delweddau anweddus o blant.',
    'Cases:\n\n- A man in his 40s from Northton was jailed for three years on 2 March 2026 for making indecent images.\n- A man in his 50s from Southby was jailed for two years on 3 March 2026 for making indecent images.',
    '- Cafodd dyn yn ei bedwardegau o Northton ddwy flynedd o garchar ar 11 Mawrth 2026, am greu delweddau anweddus o blant.',
    'A man who had been jailed told us why he now speaks in schools.',
    'He was sent to hospital. The girl was given a phone.',
    'The pair were given advice and an order form.',
    'Officers said no man was jailed because a family spoke up.',
    'Two men were caught. Officers were given an order to search.',
  ],
  'offender-too-soon': [
    'A registered sex offender was arrested.',
    'The offender was arrested and later convicted.',
    'A man was arrested. Tell us if the offender is known to you.',
    'The alleged offender was charged on Monday.',
  ],
  'named-arrest': ['John Example, 43, was arrested and charged.', 'A man, 43, was arrested.'],
  'victim-identify': ['A girl aged 11 handed in the purse.', 'Victims are aged 9 to 15.'],
  household: ['He was arrested at Station Road Police Station.'],
  'method-hide': ['People hide behind a screen.', 'He hid from the officers.'],
  'method-police': ['Your IP address can be traced.'],
  vigilante: ['Never act as vigilantes.'],
  'confidential-limit': ['Crimestoppers is 100% anonymous.', 'A confidential file was found.'],
  'figure-source': [
    'More than 900 arrests were made in 2025.',
    'More than 900 people live there, records show.',
    'More than 900 arrests were made. The figures are of three months.',
  ],
  'figure-sums': [
    'We searched 12 houses: 9 men were arrested.',
    'There were 10 people: 6 men, 4 women.',
  ],
  date: [
    'Call 24/7.',
    'Quote 12/34567/26.',
    'It happened yesterday (Monday 3 March).',
    'A score of 3-2-1.',
  ],
  hours: ['It happened between 8pm-9pm.'],
  'name-misspelled': [
    'The Policy is new.',
    'The Polish police helped.',
    'He was a Good Samaritan.',
    'His Childlike smile.',
  ],
  'name-no-number': [
    'The police are here. Call 999 or 101.',
    'Please stop it now.',
    'Our victim support officers call.',
  ],
  comma: ['It cost 1,000 pounds, or more.'],
};

describe('the rules, on kin of their examples', () => {
  for (const [rule, sentences] of Object.entries(BAD))
    for (const bad of sentences)
      it(`${rule} finds: ${bad}`, () => expect(idsIn(bad, { after: ABOUT })).to.include(rule));

  for (const [rule, sentences] of Object.entries(GOOD))
    for (const good of sentences)
      it(`${rule} lets pass: ${good}`, () =>
        expect(idsIn(good, { after: ABOUT })).not.to.include(rule));

  it('are quieter about what somebody else said', () => {
    const told = lintText('# A title of words\n\n“Some call it child porn,” said Sam Sample.\n');
    const [found] = told.filter(({ rule }) => rule === 'term-images');
    expect(found).to.include({ level: 'info', voice: 'quotation', line: 3 });
    expect(found?.message).to.include('ask the speaker');
  });

  it('know the lines of a page, and read neither its scripts nor what is hidden', () => {
    const told = lintPage(
      '<!doctype html>\n<title>child porn</title>\n<script>"child porn"</script>\n<p hidden>child porn</p>\n<p>One\nchild <b>porn</b></p>\n<blockquote>child porn</blockquote>',
    ).filter(({ rule }) => rule === 'term-images');
    expect(told.map(({ line, voice }) => [line, voice])).to.deep.equal([
      [6, 'own'],
      [7, 'quotation'],
    ]);
  });

  it('say which parts of an outcome are missing, once for a text', () => {
    const text = 'A man from Southby was jailed.\n\nA woman was jailed.';
    const told = lintText(`# Child sexual abuse images\n\n${text}\n`).filter(
      ({ rule }) => rule === 'outcome-parts',
    );
    expect(told).to.have.length(1);
    expect(told[0]).to.include({ line: 3, level: 'warning' });
    expect(told[0]?.message).to.match(/say as well: the age.*; the sentence.*; the day.*; the off/);
    expect(told[0]?.message).not.to.include('town');
  });
});
