import type { MessageId, ServiceId, WordId } from './ids.generated.js';

/** A language that the library has words in. */
export type Language = 'en' | 'cy';

/** One text in both languages. */
export type BilingualText = Readonly<Record<Language, string>>;

/** Another way to reach a service. With an address the text is the link; a number follows its text. */
export interface Channel {
  readonly kind?: 'chat' | 'email' | 'self-help' | 'welsh';
  readonly text: BilingualText;
  readonly href?: string;
  readonly number?: string;
}

/** A service, as a browser knows it. A service has a number, a site, or both. */
export interface Service {
  readonly name: BilingualText;
  readonly prompt: BilingualText;
  readonly does: BilingualText;
  readonly number?: string;
  readonly formerNumbers?: readonly string[];
  readonly cost?: BilingualText;
  readonly hours?: BilingualText;
  readonly closed?: BilingualText;
  readonly languages?: BilingualText;
  readonly limits?: BilingualText;
  readonly site?: string;
  readonly formerSites?: readonly string[];
  readonly channels?: readonly Channel[];
}

/**
 * A deterrence message. `short` is its body in one line, where the heading alone would not say enough; `support` says
 * who always stands beside it.
 */
export interface Message {
  readonly heading: BilingualText;
  readonly body: readonly BilingualText[];
  readonly short?: BilingualText;
  readonly support?: 'samaritans';
}

/** An answer to “Who is this about?”: whom to turn to, first of all the first, and what happens then. */
export interface Route {
  readonly label: BilingualText;
  readonly services: readonly ServiceId[];
  readonly next: BilingualText;
}

/** A force or a charity that takes part in the campaign. */
export interface Partner {
  readonly name: BilingualText;
  readonly site?: string;
}

/** A figure of a force's region, and all that makes it a fact. */
export interface CampaignFigure {
  readonly value: number;
  /** What is counted: “people”. */
  readonly unit: BilingualText;
  /** What the figure is. */
  readonly label: BilingualText;
  readonly period: BilingualText;
  readonly area: BilingualText;
  readonly source: { readonly text: BilingualText; readonly href?: string };
  /** What the value is made of: the parts add up to it. */
  readonly parts?: readonly { readonly value: number; readonly text: BilingualText }[];
}

/** The campaign as a force runs it: what a page needs of its `campaign.json`. */
export interface Campaign {
  /** Its name, as this force writes it. */
  readonly name?: BilingualText;
  readonly partners?: readonly Partner[];
  /** Services that stand before the others below the first of each route. */
  readonly prefers?: readonly ServiceId[];
  readonly words?: Readonly<Partial<Record<WordId, BilingualText>>>;
  readonly messages?: Readonly<Partial<Record<MessageId, Partial<Omit<Message, 'support'>>>>>;
  readonly figures?: readonly CampaignFigure[];
  /** Its first and its last day, such as 2027-05-03. */
  readonly start?: string;
  readonly end?: string;
  /** The message of each week, from the first day on. */
  readonly weeks?: readonly MessageId[];
}

/** What a site may say of a service in its own record: any field, and only those. */
export type ServiceOverride = Partial<Service>;
