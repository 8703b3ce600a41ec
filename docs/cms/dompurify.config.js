// For DOMPurify 3: lets our tags through, each with its own attributes. All else stays as DOMPurify has it.
//
//   DOMPurify.sanitize(html, netsafeForDOMPurify);

// <generated>
const TAGS = {
  'netsafe-deterrence-notice': ['message', 'heading-level'],
  'netsafe-helpline-banner': ['service', 'loudness', 'heading-level'],
  'netsafe-quote-block': ['without-marks'],
  'netsafe-release-card': ['heading-level'],
};
// </generated>

const isOurs = (tag) => Object.hasOwn(TAGS, tag);

export const netsafeForDOMPurify = {
  CUSTOM_ELEMENT_HANDLING: {
    tagNameCheck: isOurs,
    attributeNameCheck: (attribute, tag) => isOurs(tag) && TAGS[tag].includes(attribute),
  },
};
