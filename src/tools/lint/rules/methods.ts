// What would teach how to find images, to hide them, or to escape the police.
import type { LintDocument } from '../document.js';
import type { Found, Rule } from '../rule.js';
import { ABOUT } from './sources.js';

const THINGS =
  'file|files|image|images|picture|pictures|photos|video|videos|material|folder|folders|phone|phones|drive|drives|device|devices|collection|laptop|laptops|cards';
const HIDDEN = 'hid|hide|hides|hiding|hidden|concealed|conceals|concealing|disguised|stashed';

// A programme or a place on the internet that is named, and that somebody used.
const PROGRAMME =
  /(?<!\p{L})(?:[Uu]sed|[Uu]sing)\s+(?:an?|the)\s+(?:app|application|software|program|programme|network|platform|forum|chatroom|browser|search engine)\s+(?:called\s+|known as\s+)?(?:[“"‘']?\p{Lu}[\p{L}\d]*)/gu;
const SEARCHED =
  /(?<!\p{L})(?:search(?:ed|ing)\s+(?:for\s+)?(?:the\s+)?(?:terms?|words?|phrases?)|search\s+terms?\s+(?:such\s+as|like|including|of)|(?:terms?|words?|phrases?)\s+(?:he|she|they)\s+(?:used|searched))\s*:?\s*[“"‘'\p{L}\d]+/giu;

function* searches(document: LintDocument): Generator<Found> {
  for (const passage of document.passages)
    for (const pattern of [PROGRAMME, SEARCHED])
      for (const { 0: whole, index } of passage.text.matchAll(pattern))
        yield { passage, at: index, length: whole.length };
}

export const METHODS: readonly Rule[] = [
  {
    id: 'method-search',
    level: { own: 'error', quotation: 'warning' },
    about: 'abuse',
    why: 'The name of an app, or a word to search for, leads readers to the images.',
    instead: 'write “he used the internet”',
    find: searches,
    examples: [
      {
        bad: 'He used the app Examplechat and shared images there.',
        good: 'He used the internet and shared images there.',
        after: ABOUT,
      },
      {
        bad: 'He searched for the words “example example”.',
        good: 'He searched for images on the internet.',
        after: ABOUT,
      },
    ],
  },
  {
    id: 'method-hide',
    level: { own: 'error', quotation: 'warning' },
    about: 'abuse',
    why: 'It shows others where to hide them.',
    instead: 'write “files were found on his phone”',
    terms: [
      {
        words: [
          `${HIDDEN} … ${THINGS} … in|behind|inside|under|underneath|within|as`,
          `${THINGS} were|was|had|been been? ${HIDDEN} … in|behind|inside|under|underneath|within|as`,
          'vault app|apps',
          'hidden partition|folder|folders|drive|volume',
          'encrypted container|containers|volume|partition',
          'used|using … wiping|shredding software|tool|program|programme',
        ],
      },
    ],
    unless: ['hidden in plain sight', 'hide behind … screen|screens|keyboard*'],
    examples: [
      {
        bad: 'He hid files in a vault behind a calculator.',
        good: 'Files were found on his phone.',
        after: ABOUT,
      },
    ],
  },
  {
    id: 'method-police',
    level: { own: 'warning', quotation: 'warning' },
    about: 'abuse',
    why: 'How people are found is worth more to those who do not want to be found.',
    instead: 'write “specialist officers found him”',
    terms: [
      {
        words: [
          'hash value|values|set|sets|list|lists',
          'hash of',
          'found|identified|traced|located|tracked … by|through|via|from|using … ip address|addresses',
          'posed|posing as a … child|girl|boy|teenager',
          'officer|officers posed|posing as',
          'undercover profile|account|accounts|profiles',
        ],
      },
    ],
    examples: [
      {
        bad: 'We found him by the hash of one picture.',
        good: 'Specialist officers found him.',
        after: ABOUT,
      },
    ],
  },
];
