import type { ServiceId } from './ids.generated.js';

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
  readonly site: string;
}

/** What a site may say of a service in its own record: any field, and only those. */
export type ServiceOverride = Partial<Service>;
