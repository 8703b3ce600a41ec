/* Generated from src/record/*.json by `npm run generate`: do not edit. */

/** A service of the record. */
export type ServiceId =
  | 'stop-it-now'
  | 'shore'
  | 'childline'
  | 'nspcc'
  | 'report-remove'
  | 'iwf'
  | 'ceop'
  | 'police-emergency'
  | 'police'
  | 'crimestoppers'
  | 'samaritans'
  | 'napac'
  | 'victim-support';

/** A kind of deterrence message. */
export type MessageId = 'harm' | 'law' | 'consequences' | 'traceability' | 'help' | 'justification';

/** An answer to “Who is this about?”. */
export type RouteId = 'me' | 'someone' | 'under-18' | 'happened' | 'report' | 'danger';

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
