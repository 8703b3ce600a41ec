/** The components' classes and types. Importing this registers no tag: import `netsafe-elements/<name>.js` for that. */
export { DeterrenceNotice } from './components/deterrence-notice/deterrence-notice.js';
export { HelplineBanner } from './components/helpline-banner/helpline-banner.js';
export { QuoteBlock } from './components/quote-block/quote-block.js';
export { ReleaseCard } from './components/release-card/release-card.js';
export { loadSiteRecord } from './content/site-record.js';
export { overrideServices } from './content/record.js';
export type { Loudness } from './components/helpline-banner/helpline-banner.content.js';
export type {
  Language,
  MessageId,
  Service,
  ServiceId,
  ServiceOverride,
  Text,
} from './content/record.js';
