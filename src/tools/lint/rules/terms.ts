// Words: what is said of children, of people who offend, and of deaths.
import type { Rule } from '../rule.js';
import { ABOUT, SOURCES } from './sources.js';

const CHILD =
  'child|children|girl|girls|boy|boys|schoolgirl|schoolgirls|schoolboy|schoolboys|toddler|baby|minor|minors|pupil|pupils|teenager|teenagers|stepdaughter|stepson|daughter|son|niece|nephew';

export const TERMS: readonly Rule[] = [
  {
    id: 'term-images',
    level: { own: 'error', quotation: 'info' },
    why: 'Pornography is made by adults who agree to it. Each of these pictures shows a child being abused.',
    source: SOURCES.terminology,
    instead: 'write “child sexual abuse images”',
    terms: [
      {
        words: [
          'child|children|kiddie|kiddy|underage|infant|paedophile|paedophilic porn*',
          'porn* of|showing|involving|with child|children',
        ],
        write: 'child sexual abuse images',
      },
    ],
    unless: ['the term child porn*', 'no such thing as child porn*'],
    examples: [
      {
        bad: 'Child porn was found on his computer.',
        good: 'Child sexual abuse images were found on his computer.',
      },
    ],
  },
  {
    id: 'term-prostitute',
    level: { own: 'error', quotation: 'info' },
    why: 'A child cannot agree to be abused, paid for or not.',
    source: SOURCES.terminology,
    instead: 'write “a child who is sexually exploited”',
    terms: [
      {
        words: [
          'child|children|teenage|underage prostitute|prostitutes|prostitution',
          'child sex worker*',
        ],
        write: 'a child who is sexually exploited',
      },
    ],
    examples: [
      {
        bad: 'She was a child prostitute.',
        good: 'She was a child who was sexually exploited.',
      },
    ],
  },
  {
    id: 'term-sex-with',
    level: { own: 'error', quotation: 'warning' },
    why: 'Sex is something that two people agree to. A child cannot: it is rape, or abuse.',
    source: SOURCES.children,
    instead: 'write the offence as it was charged, such as “raping a child”',
    terms: [
      {
        words: [
          `sex with a|an|the|his|her|their|young|underage|# … ${CHILD}`,
          `sex with ${CHILD}`,
          `sexual relationship|affair|encounter with a|an|the|his|her|young|underage … ${CHILD}`,
          `slept with a|an|the|his|her|young|underage … ${CHILD}`,
        ],
      },
    ],
    unless: ['sex education|lesson*'],
    examples: [
      {
        bad: 'He had sex with a girl of 12.',
        good: 'He was convicted of raping a child.',
      },
    ],
  },
  {
    id: 'term-non-recent',
    level: { own: 'warning', quotation: 'info' },
    why: 'To those who were abused it is not history.',
    source: SOURCES.children,
    instead: 'write “non-recent abuse”',
    terms: [
      {
        words: [
          'historic|historical child? sexual|sex|physical? abuse',
          'historic|historical child abuse',
          'historic|historical abuse',
        ],
        write: 'non-recent abuse',
      },
      {
        words: ['historic|historical child? sex|sexual offences|offending|crimes'],
        write: 'non-recent sexual offences',
      },
    ],
    examples: [
      {
        bad: 'A man was questioned about historic abuse.',
        good: 'A man was questioned about non-recent abuse.',
      },
    ],
  },
  {
    id: 'blame-child',
    level: { own: 'error', quotation: 'warning' },
    about: 'abuse',
    why: 'It puts on the child what the person who abused did.',
    source: SOURCES.children,
    instead: 'say what was done to the child, such as “girls who were targeted”',
    terms: [
      {
        words: [
          'put|puts|putting themselves|herself|himself at risk',
          'placed|placing themselves|herself|himself at risk',
          'promiscuous',
          'lifestyle choice|choices',
          'sexually active … girl|girls|boy|boys|child|children',
          'led|leading him|them on',
          'older than her|his|their years',
          'consented to the? abuse',
          'consensual … with a … child|girl|boy|minor',
        ],
      },
    ],
    unless: [
      'officer|officers|firefighters put|puts|putting themselves|herself|himself at risk',
      'not|never a? lifestyle choice',
      'do not|never put yourself|themselves',
    ],
    examples: [
      {
        bad: 'The men looked for girls who put themselves at risk.',
        good: 'The men looked for girls whom they could target.',
        after: ABOUT,
      },
    ],
  },
  {
    id: 'blame-family',
    level: { own: 'warning', quotation: 'warning' },
    about: 'abuse',
    why: 'Families are rarely told, and read these pages in the worst days of their lives.',
    instead: 'leave it out',
    terms: [
      {
        words: [
          'wife|wives|partner|partners|mother|mothers|family|families|parents|girlfriend must|should have known|noticed|realised|seen',
          'wife|partner|mother|family|parents|girlfriend turned a blind eye',
          'wife|partner|mother|family|parents|girlfriend knew all along',
        ],
      },
    ],
    examples: [
      {
        bad: 'His wife must have known.',
        good: 'His family did not know.',
        after: ABOUT,
      },
    ],
  },
  {
    id: 'sympathy',
    level: { own: 'warning', quotation: 'info' },
    about: 'abuse',
    why: 'It makes the harm to a child small beside what it cost the person who caused it.',
    source: SOURCES.children,
    instead: 'say what he was convicted of',
    terms: [
      {
        words: [
          'momentary lapse',
          'moment of madness|weakness|stupidity',
          'ruined|destroyed his|her own? life',
          'one|single|silly stupid? mistake',
          'of previously? good character',
          'out of character',
          'respected|devoted family man',
        ],
      },
    ],
    unless: ['victim*', 'ruined|destroyed … child*'],
    examples: [
      {
        bad: 'It was a momentary lapse that ruined his life.',
        good: 'He was convicted of making indecent images of children.',
        after: ABOUT,
      },
    ],
  },
  {
    id: 'monster',
    level: { own: 'warning', quotation: 'info' },
    about: 'abuse',
    why: 'Nobody sees himself, or his brother, in a monster. So nobody asks for help, and no child is believed.',
    source: SOURCES.children,
    instead: 'say what the person did and what the court decided',
    terms: [
      {
        words: [
          'monster|monsters|fiend|fiends|sicko|sickos|pervert|perverts|paedo|paedos',
          'vile|evil|sick|depraved|twisted predator|predators|man|men|paedophile|paedophiles|offender|offenders|individual|individuals|abuser|abusers',
          'caged',
          'beast',
          'sexual? predator|predators',
        ],
      },
    ],
    unless: ['operation predator|beast|monster', 'not a? monster|monsters'],
    examples: [
      {
        bad: 'The vile predator was caged.',
        good: 'A man in his 40s was sentenced to three years.',
        after: ABOUT,
      },
    ],
  },
  {
    id: 'suicide-words',
    level: { own: 'error', quotation: 'warning' },
    why: 'Suicide is no crime, and a death is no success. Words like these can put a reader at risk.',
    source: SOURCES.suicide,
    instead: 'write “died by suicide”',
    terms: [
      {
        words: [
          'commit|commits|committed|committing suicide',
          'successful|successfully|completed suicide',
          'successfully killed|hanged himself|herself|themselves',
          'successfully took his|her|their own life|lives',
        ],
        write: 'died by suicide',
      },
      {
        words: [
          'failed|unsuccessful suicide attempt|attempts|bid|bids',
          'failed|unsuccessful attempt|attempts|bid to kill|end|take himself|herself|themselves|his|her|their own? life|lives?',
          'failed|unsuccessful attempt at suicide',
          'suicide bid|bids',
          'failed to kill himself|herself|themselves',
        ],
        write: 'a suicide attempt',
      },
      {
        words: ['suicide epidemic', 'epidemic of suicide*', 'cry for help'],
        write: 'more people have died by suicide',
      },
    ],
    unless: ['heard|hear|heeded|answer|answered|responded|respond … cry for help'],
    examples: [
      {
        bad: 'He committed suicide in May.',
        good: 'He died by suicide in May.',
      },
      {
        bad: 'She successfully killed herself.',
        good: 'She died by suicide.',
      },
      {
        bad: 'It followed a failed suicide attempt.',
        good: 'It followed a suicide attempt.',
      },
    ],
  },
  {
    id: 'suicide-method-cause',
    level: { own: 'error', quotation: 'warning' },
    why: 'A method can be copied, and a single cause makes a death look like an answer.',
    source: SOURCES.suicide,
    instead: 'leave it out, and add Samaritans with the number',
    terms: [
      {
        words: [
          'hanged|hung|gassed|drowned himself|herself|themselves',
          'killed himself|herself … after|because|over … arrest*|knock|charged|raid*|warrant|exposed|confronted',
          'took his|her own life … after|because|over … arrest*|knock|charged|raid*|warrant|exposed|confronted',
          'died by suicide … after|because|over … arrest*|knock|charged|raid*|warrant|exposed|confronted',
          'suicide after the knock',
        ],
      },
    ],
    examples: [
      {
        bad: 'He hanged himself after the knock.',
        good: 'He died two weeks later.',
      },
      {
        bad: 'He took his own life days after his arrest.',
        good: 'He has died.',
      },
    ],
  },
  {
    id: 'superlative',
    level: { own: 'warning', quotation: 'info' },
    about: 'abuse',
    why: 'It frightens and says nothing that can be checked. It can also tell people that everybody does it.',
    source: SOURCES.writing,
    instead: 'give the figure, its period and its source',
    terms: [
      {
        words: [
          'unprecedented',
          'tsunami',
          'tidal wave',
          'never been higher|greater|worse',
          'epidemic of',
          'of epidemic proportions',
          'skyrocketed|skyrocketing',
          'exploded|exploding in number*',
          'all time high',
        ],
      },
    ],
    examples: [
      {
        bad: 'Reports of abuse have never been higher.',
        good: 'In 2025 the force recorded 912 reports of abuse.',
        after: ABOUT,
      },
    ],
  },
  {
    id: 'vigilante',
    level: { own: 'warning', quotation: 'info' },
    why: 'Groups that confront people put children, families and cases at risk.',
    instead: 'write “Tell the police; do not act yourself”',
    terms: [
      {
        words: [
          'paedophile|paedo|predator|child? hunter|hunters|hunting',
          'thank*|grateful|praise*|applaud*|commend* … vigilante|vigilantes',
          'thanks to … vigilante|vigilantes',
          'vigilante|vigilantes … helped|assisted|caught|exposed|trapped|did',
        ],
      },
    ],
    unless: [
      'do not',
      "don't",
      'never',
      'discourage*',
      'not to',
      'against',
      'not support|endorse|condone',
    ],
    examples: [
      {
        bad: 'We thank the paedophile hunters for their work.',
        good: 'Tell the police; do not act yourself.',
      },
    ],
  },
  {
    id: 'cy-terms',
    level: { own: 'error', quotation: 'warning' },
    why: 'The same words as in English: abuse is no pornography, and suicide no crime.',
    source: SOURCES.terminology,
    instead: 'write “delweddau o gam-drin plant yn rhywiol”',
    terms: [
      {
        words: [
          'pornograffi|bornograffi|phornograffi|mhornograffi plant|blant|phlant',
          'porn|born plant|blant',
          'pornograffi|bornograffi|phornograffi yn? cynnwys|dangos plant',
        ],
        write: 'delweddau o gam-drin plant yn rhywiol',
      },
      {
        words: ['cyflawn*|gyflawn*|chyflawn*|nghyflawn* hunanladdiad|hunanladdiadau'],
        write: 'marw drwy hunanladdiad',
      },
      {
        words: ['putain|puteiniaid|phuteiniaid|buteiniaid plant|blant', 'plant sy’n puteinio'],
        write: 'plentyn sy’n cael ei gam-fanteisio’n rhywiol',
      },
      {
        words: ['cam|gam|cham drin hanesyddol', 'cam|gam|cham drin rhywiol hanesyddol'],
        write: 'cam-drin nad yw’n ddiweddar',
      },
    ],
    examples: [
      {
        bad: 'Cafwyd hyd i bornograffi plant.',
        good: 'Cafwyd hyd i ddelweddau o gam-drin plant yn rhywiol.',
        language: 'cy',
      },
      {
        bad: 'Cyflawnodd hunanladdiad ym mis Mai.',
        good: 'Bu farw drwy hunanladdiad ym mis Mai.',
        language: 'cy',
      },
    ],
  },
];
