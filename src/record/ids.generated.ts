/* Generated from src/record/*.json by `npm run generate`: do not edit. */

/** A service of the record. */
export type ServiceId =
  | 'stop-it-now'
  | 'family-forum'
  | 'shore'
  | 'childline'
  | 'nspcc'
  | 'report-remove'
  | 'meic'
  | 'iwf'
  | 'ceop'
  | 'police-emergency'
  | 'police'
  | 'crimestoppers'
  | 'samaritans'
  | 'shout'
  | 'rape-support'
  | 'napac'
  | 'victim-support'
  | 'live-fear-free';

/** A kind of deterrence message. */
export type MessageId =
  | 'harm'
  | 'law'
  | 'ai'
  | 'consequences'
  | 'traceability'
  | 'help'
  | 'justification';

/** An answer to “Who is this about?”. */
export type RouteId = 'me' | 'someone' | 'child' | 'under-18' | 'happened' | 'report' | 'danger';

/** A word or sentence that the library itself speaks. */
export type WordId =
  | 'call'
  | 'visit'
  | 'offer'
  | 'callFree'
  | 'onCall'
  | 'supportLine'
  | 'campaign'
  | 'campaignMessage'
  | 'cardTitle'
  | 'whoAbout'
  | 'noteAbuse'
  | 'noteCourt'
  | 'noteSuicide'
  | 'skipPart'
  | 'showPart'
  | 'exit'
  | 'exitSite'
  | 'exitHow'
  | 'exitKeys'
  | 'exitMore'
  | 'exitLeaving'
  | 'exitFrame'
  | 'figureCite'
  | 'skipOutcomes'
  | 'partnersTitle'
  | 'archive'
  | 'archiveOld'
  | 'helpToday'
  | 'updated'
  | 'embargo'
  | 'about'
  | 'added'
  | 'netsafeIs'
  | 'netsafeBeside'
  | 'callNow';
