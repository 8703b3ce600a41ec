/** The components' classes and types. Importing this registers no tag: import `netsafe-elements/<name>.js` for that. */
export { ArchiveNotice } from './components/archive-notice/archive-notice.js';
export { CampaignAsset } from './components/campaign-asset/campaign-asset.js';
export { CaseOutcomes } from './components/case-outcomes/case-outcomes.js';
export { Consequences } from './components/consequences/consequences.js';
export { ContactLink } from './components/contact-link/contact-link.js';
export { ContentNote } from './components/content-note/content-note.js';
export { DeterrenceNotice } from './components/deterrence-notice/deterrence-notice.js';
export { HelpRoutes } from './components/help-routes/help-routes.js';
export { HelplineBanner } from './components/helpline-banner/helpline-banner.js';
export { KeyFigures } from './components/key-figures/key-figures.js';
export { LanguagePair } from './components/language-pair/language-pair.js';
export { OperationNote } from './components/operation-note/operation-note.js';
export { PartnerStrip } from './components/partner-strip/partner-strip.js';
export { PullText } from './components/pull-text/pull-text.js';
export { QuickExit, QuickExitEvent } from './components/quick-exit/quick-exit.js';
export { QuoteBlock } from './components/quote-block/quote-block.js';
export { ReleaseCard } from './components/release-card/release-card.js';
export { ReleaseList } from './components/release-list/release-list.js';
export { ReleasePage } from './components/release-page/release-page.js';
export { loadSiteRecord } from './record/site-record.js';
export { overrideCampaign, overrideServices } from './record/record.js';
export type { Shape } from './components/campaign-asset/campaign-asset.content.js';
export type { Via } from './components/contact-link/contact-link.content.js';
export type { About } from './components/content-note/content-note.content.js';
export type { Loudness } from './components/helpline-banner/helpline-banner.content.js';
export type {
  BilingualText,
  Campaign,
  Language,
  MessageId,
  RouteId,
  Service,
  ServiceId,
  ServiceOverride,
} from './record/record.js';
