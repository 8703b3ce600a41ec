/* Generated from custom-elements.json by `npm run generate`: do not edit. */

/** The tag of each class. */
export const tags: Record<string, string> = {
  "ArchiveNotice": "netsafe-archive-notice",
  "CampaignAsset": "netsafe-campaign-asset",
  "CaseOutcomes": "netsafe-case-outcomes",
  "Consequences": "netsafe-consequences",
  "ContactLink": "netsafe-contact-link",
  "ContentNote": "netsafe-content-note",
  "DeterrenceNotice": "netsafe-deterrence-notice",
  "HelpRoutes": "netsafe-help-routes",
  "HelplineBanner": "netsafe-helpline-banner",
  "KeyFigures": "netsafe-key-figures",
  "LanguagePair": "netsafe-language-pair",
  "OperationNote": "netsafe-operation-note",
  "PartnerStrip": "netsafe-partner-strip",
  "PullText": "netsafe-pull-text",
  "QuickExit": "netsafe-quick-exit",
  "QuoteBlock": "netsafe-quote-block",
  "ReleaseCard": "netsafe-release-card",
  "ReleaseList": "netsafe-release-list",
  "ReleasePage": "netsafe-release-page"
};
