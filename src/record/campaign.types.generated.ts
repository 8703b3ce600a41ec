/* Generated from src/record/campaign.schema.json by `npm run generate`: do not edit. */

export type Address = string;
/**
 * A day, as 2027-05-03.
 */
export type Day = string;

/**
 * The campaign as one force runs it. A page reads the same file: name it in data-record. What stands in it is public wherever the file is.
 */
export interface CampaignFile {
  $schema?: string;
  /**
   * What a service says tonight that the record does not know yet: a number, hours. A page checks it again.
   */
  services?: {
    [k: string]: {};
  };
  campaign: CampaignOfForce;
}
export interface CampaignOfForce {
  /**
   * Whether all of it is an example, and no force runs it. `campaign check` says so.
   */
  example?: boolean;
  name: Text;
  force: {
    name: Text1;
    /**
     * Whose law and whose services count.
     */
    nation: 'England' | 'Wales' | 'Scotland' | 'Northern Ireland';
    site?: Address;
  };
  /**
   * Who takes part, in the order in which they are shown.
   *
   * @minItems 1
   */
  partners: [CampaignPartner, ...CampaignPartner[]];
  /**
   * Services that stand first below the first of each route.
   *
   * @minItems 1
   */
  prefers?: [
    (
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
      | 'live-fear-free'
    ),
    ...(
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
      | 'live-fear-free'
    )[]
  ];
  /**
   * Words of the library that this force has agreed to change. {places} stay.
   */
  words?: {
    call?: Text1;
    visit?: Text1;
    offer?: Text1;
    callFree?: Text1;
    onCall?: Text1;
    supportLine?: Text1;
    campaignMessage?: Text1;
    cardTitle?: Text1;
    whoAbout?: Text1;
    noteAbuse?: Text1;
    noteCourt?: Text1;
    noteSuicide?: Text1;
    skipPart?: Text1;
    showPart?: Text1;
    exit?: Text1;
    exitHow?: Text1;
    exitKeys?: Text1;
    exitMore?: Text1;
    exitLeaving?: Text1;
    exitFrame?: Text1;
    figureCite?: Text1;
    skipOutcomes?: Text1;
    partnersTitle?: Text1;
    archive?: Text1;
    archiveOld?: Text1;
    helpToday?: Text1;
    updated?: Text1;
    embargo?: Text1;
    about?: Text1;
    added?: Text1;
    netsafeIs?: Text1;
    netsafeBeside?: Text1;
    callNow?: Text1;
  };
  /**
   * Messages that this force has agreed to change.
   */
  messages?: {
    harm?: ChangedMessage;
    law?: ChangedMessage;
    ai?: ChangedMessage;
    consequences?: ChangedMessage;
    traceability?: ChangedMessage;
    help?: ChangedMessage;
    justification?: ChangedMessage;
  };
  agreed?: Signed;
  /**
   * Whether a qualified translator has reviewed the Welsh of this file.
   */
  welsh?: 'to review' | Reviewed;
  /**
   * Figures of this region.
   *
   * @minItems 1
   */
  figures?: [RegionalFigure, ...RegionalFigure[]];
  /**
   * @minItems 1
   */
  spokespeople: [Spokesperson, ...Spokesperson[]];
  /**
   * Notes to editors that stand below every release, a paragraph each.
   *
   * @minItems 1
   */
  notes?: [Text1, ...Text1[]];
  /**
   * Until when nothing of it may be published: 2027-05-03T00:01, in the UK’s time.
   */
  embargo?: string;
  /**
   * A day, as 2027-05-03.
   */
  start: string;
  /**
   * A day, as 2027-05-03.
   */
  end: string;
  /**
   * The message of each week, from the first on; behind the last the first again.
   *
   * @minItems 1
   */
  weeks: [
    'harm' | 'law' | 'ai' | 'consequences' | 'traceability' | 'help' | 'justification',
    ...('harm' | 'law' | 'ai' | 'consequences' | 'traceability' | 'help' | 'justification')[]
  ];
  /**
   * Where the week’s message stands, for `campaign log`. It changes no page.
   *
   * @minItems 1
   */
  slots?: [Slot, ...Slot[]];
}
/**
 * The campaign’s name, as this force writes it.
 */
export interface Text {
  en: string;
  cy: string;
}
/**
 * One text in English and in Welsh. Telephone numbers stand in the record alone.
 */
export interface Text1 {
  en: string;
  cy: string;
}
export interface CampaignPartner {
  name: Text1;
  site?: Address;
}
/**
 * What is said in place of the record’s. Who stands beside a message cannot be changed.
 */
export interface ChangedMessage {
  heading?: Text1;
  /**
   * @minItems 1
   */
  body?: [Text1, ...Text1[]];
  short?: Text2;
}
/**
 * One text in English and in Welsh. Telephone numbers stand in the record alone.
 */
export interface Text2 {
  en: string;
  cy: string;
}
/**
 * Who agreed to the changed words and messages, and when.
 */
export interface Signed {
  /**
   * Name, role and organisation.
   */
  by: string;
  on: Day;
}
export interface Reviewed {
  reviewedBy: string;
  on: Day;
}
/**
 * A figure says its period, its area and its source.
 */
export interface RegionalFigure {
  value: number;
  unit: Text3;
  label: Text4;
  period: Text1;
  area: Text1;
  source: {
    text: Text1;
    href?: Address;
  };
  /**
   * What the value is made of.
   *
   * @minItems 1
   */
  parts?: [FigurePart, ...FigurePart[]];
}
/**
 * One text in English and in Welsh. Telephone numbers stand in the record alone.
 */
export interface Text3 {
  en: string;
  cy: string;
}
/**
 * One text in English and in Welsh. Telephone numbers stand in the record alone.
 */
export interface Text4 {
  en: string;
  cy: string;
}
export interface FigurePart {
  value: number;
  text: Text1;
}
/**
 * Who speaks, by role.
 */
export interface Spokesperson {
  role: Text1;
  organisation: Text1;
}
/**
 * A place where the week’s message stands, for the log.
 */
export interface Slot {
  name: string;
  language?: 'en' | 'cy';
}
