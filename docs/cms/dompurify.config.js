// For DOMPurify 3: lets our tags through, each with its own attributes. All else stays as DOMPurify has it.
//
//   DOMPurify.sanitize(html, netsafeForDOMPurify);

// <generated>
const TAGS = {
  'netsafe-archive-notice': ['published'],
  'netsafe-campaign-asset': ['shape', 'message', 'heading-level'],
  'netsafe-case-outcomes': ['without-note'],
  'netsafe-consequences': ['heading-level'],
  'netsafe-contact-link': ['service', 'via', 'without-relay'],
  'netsafe-content-note': ['about', 'href'],
  'netsafe-deterrence-notice': ['message', 'heading-level'],
  'netsafe-help-routes': ['open', 'heading-level', 'route'],
  'netsafe-helpline-banner': ['service', 'loudness', 'heading-level'],
  'netsafe-key-figures': [],
  'netsafe-language-pair': ['href'],
  'netsafe-operation-note': ['heading-level'],
  'netsafe-partner-strip': ['heading-level'],
  'netsafe-pull-text': [],
  'netsafe-quick-exit': ['href', 'page-has-exit'],
  'netsafe-quote-block': ['without-marks'],
  'netsafe-release-card': ['heading-level'],
  'netsafe-release-list': [],
  'netsafe-release-page': ['published', 'modified', 'embargo', 'updated'],
};
// </generated>

const isOurs = (tag) => Object.hasOwn(TAGS, tag);

export const netsafeForDOMPurify = {
  CUSTOM_ELEMENT_HANDLING: {
    tagNameCheck: isOurs,
    attributeNameCheck: (attribute, tag) => isOurs(tag) && TAGS[tag].includes(attribute),
  },
};
