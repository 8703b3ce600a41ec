/* Generated from custom-elements.json by `npm run generate`: do not edit. */

/** The tag of each class. */
export const tags: Record<string, string> = {
  "DeterrenceNotice": "netsafe-deterrence-notice",
  "HelplineBanner": "netsafe-helpline-banner",
  "QuoteBlock": "netsafe-quote-block",
  "ReleaseCard": "netsafe-release-card"
};
