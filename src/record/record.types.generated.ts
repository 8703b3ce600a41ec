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
 * Whether a qualified translator has reviewed the Welsh of this entry, who, and when.
 */
export type Welsh =
  | 'to review'
  | {
      reviewedBy: string;
      on: string;
    };
/**
 * How each field is known. Every field that states a fact is named once. `*` stands for all the others, and only where they are our own words.
 *
 * @minItems 1
 */
export type EvidenceList = [Evidence, ...Evidence[]];
export type Evidence = Evidence1 & Evidence1;

/**
 * The campaign’s data: every service, message, partner and interface word, in English and Welsh, each with how it is known.
 */
export interface RecordSource {
  services: ServiceMap;
  messages: MessageMap;
  routes: RouteMap;
  partners: PartnerMap;
  words: Words;
  glossary: Glossary;
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
  /**
   * Where it helps. One that does not help in all of the UK says so in `does`, in both languages. Left out where nobody has read it.
   */
  nation?: 'UK' | 'England and Wales' | 'England' | 'Wales' | 'Scotland' | 'Northern Ireland';
  number?: PhoneNumber;
  /**
   * Numbers that no longer reach the service: replaced wherever they stand in a component's children.
   */
  formerNumbers: PhoneNumber[];
  cost?: BilingualText;
  hours?: BilingualText3;
  closed?: BilingualText4;
  languages?: BilingualText;
  limits?: BilingualText5;
  site?: WebAddress;
  formerSites: string[];
  channels: Channel[];
  welsh: Welsh;
  evidence: EvidenceList;
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
 * One text in both languages, without a line break or a |. Welsh is never left out.
 */
export interface BilingualText5 {
  en: string;
  cy: string;
}
/**
 * Another way to reach the service. With an address the text is the link; with a number the number follows the text.
 */
export interface Channel {
  /**
   * One of each kind. `welsh` is a number for Welsh speakers, and stands wherever Welsh readers are sent to the service. `bsl` reaches it in British Sign Language; `bsl-video`, `easy-read` and `audio` are what it offers to be seen, read or heard, and have an address.
   */
  kind:
    | 'chat'
    | 'email'
    | 'self-help'
    | 'phone'
    | 'welsh'
    | 'relay'
    | 'bsl'
    | 'bsl-video'
    | 'easy-read'
    | 'audio'
    | 'text';
  href?: string;
  number?: PhoneNumber;
  text: BilingualText;
}
export interface Evidence1 {
  /**
   * Fields of the entry; a channel as `channels.` and its kind.
   *
   * @minItems 1
   */
  of: [string, ...string[]];
  /**
   * From the surest: confirmed by somebody of the service; read on the service’s own page; read elsewhere; not read. Our own words state no fact of a service.
   */
  level: 'confirmed' | 'own page' | 'elsewhere' | 'not read' | 'own words';
  /**
   * Where it was read.
   *
   * @minItems 1
   */
  pages?: [string, ...string[]];
  /**
   * Of when the stored copy was that was read: a day, month or year, or “undated”. Left out where the live page was read.
   */
  copy?: string;
  /**
   * The day somebody read the pages.
   */
  read?: string;
  /**
   * Who confirmed it: name, role and organisation.
   */
  by?: string;
  /**
   * The day it was confirmed.
   */
  on?: string;
  /**
   * The day by which somebody must look again.
   */
  review: string;
  /**
   * Who says otherwise, and what: a page’s address, or a person. Taken out when the field is put right.
   */
  contradicted?: {
    by: string;
    says: string;
  };
  note?: string;
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
  short?: BilingualText6;
  /**
   * Who always stands beside this message, for a reader whom it may shake.
   */
  support?: 'samaritans';
  welsh: Welsh;
  evidence: EvidenceList;
  /**
   * Where the law that it speaks of is in force: its body says so, in both languages.
   */
  nation?: 'UK' | 'England and Wales' | 'England' | 'Wales' | 'Scotland' | 'Northern Ireland';
}
/**
 * One text in both languages, without a line break or a |. Welsh is never left out.
 */
export interface BilingualText6 {
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
  label: BilingualText7;
  /**
   * The first is named first; the others stand below it.
   *
   * @minItems 1
   */
  services: [string, ...string[]];
  next: BilingualText8;
  welsh: Welsh;
  evidence: EvidenceList;
}
/**
 * One text in both languages, without a line break or a |. Welsh is never left out.
 */
export interface BilingualText7 {
  en: string;
  cy: string;
}
/**
 * One text in both languages, without a line break or a |. Welsh is never left out.
 */
export interface BilingualText8 {
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
  welsh: Welsh;
  evidence: EvidenceList;
}
export interface Words {
  $schema?: string;
  words: WordMap;
  welsh: Welsh;
  evidence: EvidenceList;
}
export interface WordMap {
  [k: string]: BilingualText;
}
/**
 * What words of press releases mean. None of it is shipped to a browser: the importer writes it into a release.
 */
export interface Glossary {
  $schema?: string;
  heading: BilingualText9;
  law: BilingualText10;
  added: BilingualText11;
  terms: TermMap;
  welsh: Welsh;
  evidence: EvidenceList;
}
/**
 * One text in both languages, without a line break or a |. Welsh is never left out.
 */
export interface BilingualText9 {
  en: string;
  cy: string;
}
/**
 * One text in both languages, without a line break or a |. Welsh is never left out.
 */
export interface BilingualText10 {
  en: string;
  cy: string;
}
/**
 * One text in both languages, without a line break or a |. Welsh is never left out.
 */
export interface BilingualText11 {
  en: string;
  cy: string;
}
export interface TermMap {
  [k: string]: Term;
}
export interface Term {
  term: BilingualText12;
  meaning: BilingualText13;
  /**
   * Where the term means this. Left out where nobody has read it.
   */
  nation?: 'UK' | 'England and Wales' | 'England' | 'Wales' | 'Scotland' | 'Northern Ireland';
  forms: Forms;
  except?: Forms1;
  welsh: Welsh;
  evidence: EvidenceList;
}
/**
 * One text in both languages, without a line break or a |. Welsh is never left out.
 */
export interface BilingualText12 {
  en: string;
  cy: string;
}
/**
 * One text in both languages, without a line break or a |. Welsh is never left out.
 */
export interface BilingualText13 {
  en: string;
  cy: string;
}
/**
 * How a release writes it, in whole words. In lower case it is found in any case, with a capital only as it stands. Welsh needs each mutation.
 */
export interface Forms {
  /**
   * @minItems 1
   */
  en: [string, ...string[]];
  /**
   * @minItems 1
   */
  cy: [string, ...string[]];
}
/**
 * Words that hold one of the forms and mean something else. They are found by how they begin.
 */
export interface Forms1 {
  /**
   * @minItems 1
   */
  en: [string, ...string[]];
  /**
   * @minItems 1
   */
  cy: [string, ...string[]];
}
