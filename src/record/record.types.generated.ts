/* Generated from src/record/record.schema.json by `npm run generate`: do not edit. */

/**
 * As people say it, in groups: digits and single spaces, a plus sign first for a number abroad.
 */
export type PhoneNumber = string;
/**
 * An https address.
 */
export type WebAddress = string;

/**
 * The campaign's data: every service, message, partner and interface word, in English and Welsh, each with its source, the date it was checked and its status.
 */
export interface RecordSource {
  services: ServiceMap;
  messages: MessageMap;
  routes: RouteMap;
  partners: PartnerMap;
  words: WordMap;
  wordsProvenance: Provenance;
}
export interface ServiceMap {
  [k: string]: Service;
}
export interface Service {
  name: BilingualText;
  organisation: BilingualText;
  formerNames: string[];
  prompt: BilingualText1;
  does: BilingualText2;
  number?: PhoneNumber;
  /**
   * Numbers that no longer reach the service: replaced wherever they stand in a component's children.
   */
  formerNumbers: PhoneNumber[];
  cost?: BilingualText;
  hours?: BilingualText3;
  languages?: BilingualText;
  limits?: BilingualText4;
  site?: WebAddress;
  formerSites: string[];
  channels: Channel[];
  provenance: Provenance;
}
/**
 * One text in both languages, without a line break or a |. Welsh is never left out.
 */
export interface BilingualText {
  en: string;
  cy: string;
}
/**
 * One text in both languages, without a line break or a |. Welsh is never left out.
 */
export interface BilingualText1 {
  en: string;
  cy: string;
}
/**
 * One text in both languages, without a line break or a |. Welsh is never left out.
 */
export interface BilingualText2 {
  en: string;
  cy: string;
}
/**
 * One text in both languages, without a line break or a |. Welsh is never left out.
 */
export interface BilingualText3 {
  en: string;
  cy: string;
}
/**
 * One text in both languages, without a line break or a |. Welsh is never left out.
 */
export interface BilingualText4 {
  en: string;
  cy: string;
}
/**
 * Another way to reach the service. With an address the text is the link; with a number the number follows the text.
 */
export interface Channel {
  kind: 'chat' | 'email' | 'phone' | 'relay' | 'bsl' | 'text';
  href?: string;
  number?: PhoneNumber;
  text: BilingualText;
}
/**
 * Where the facts come from. "*" speaks for every field that has no entry of its own.
 */
export interface Provenance {
  '*': Source;
  [k: string]: Source;
}
export interface Source {
  source: string;
  /**
   * The day somebody last looked.
   */
  checked: string;
  /**
   * The day by which somebody must look again.
   */
  review: string;
  status: 'confirmed' | 'to confirm';
  /**
   * Who confirmed it: a role and an organisation.
   */
  checkedBy?: string;
  /**
   * Of the Welsh.
   */
  translation: 'reviewed' | 'to review';
}
export interface MessageMap {
  [k: string]: Message;
}
export interface Message {
  heading: BilingualText;
  /**
   * @minItems 1
   */
  body: [BilingualText, ...BilingualText[]];
  short?: BilingualText5;
  /**
   * The service that always stands beside this message, for a reader whom it may shake.
   */
  support?: string;
  provenance: Provenance;
}
/**
 * One text in both languages, without a line break or a |. Welsh is never left out.
 */
export interface BilingualText5 {
  en: string;
  cy: string;
}
export interface RouteMap {
  [k: string]: Route;
}
/**
 * An answer to “Who is this about?”: whom to turn to first, and what happens then.
 */
export interface Route {
  label: BilingualText6;
  /**
   * The first is named first; the others stand below it.
   *
   * @minItems 1
   */
  services: [string, ...string[]];
  next: BilingualText7;
  provenance: Provenance;
}
/**
 * One text in both languages, without a line break or a |. Welsh is never left out.
 */
export interface BilingualText6 {
  en: string;
  cy: string;
}
/**
 * One text in both languages, without a line break or a |. Welsh is never left out.
 */
export interface BilingualText7 {
  en: string;
  cy: string;
}
/**
 * Who takes part in the campaign, in the order in which they are shown.
 */
export interface PartnerMap {
  [k: string]: Partner;
}
/**
 * A force or a charity. The record holds no logo and no crest.
 */
export interface Partner {
  name: BilingualText;
  site: WebAddress;
  provenance: Provenance;
}
export interface WordMap {
  [k: string]: BilingualText;
}
