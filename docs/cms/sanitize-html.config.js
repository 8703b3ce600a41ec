// For sanitize-html 2: lets our tags, and their forms in a section, a div or a span, through. Give it what you allow already.
//
//   sanitizeHtml(html, netsafeForSanitizeHtml(sanitizeHtml.defaults));

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

const ANY_FRAME = ['id', 'class', 'lang', 'dir', 'data-netsafe-theme', 'data-netsafe-scheme'];
const IN_A_DIV = [
  'data-netsafe',
  ...new Set(
    Object.values(TAGS)
      .flat()
      .map((own) => `data-${own}`),
  ),
];

// What stands inside them beside what sanitize-html allows by itself.
const INSIDE = {
  a: ['href', 'hreflang', 'rel', 'translate'],
  aside: ['aria-label'],
  blockquote: ['cite'],
  details: ['name', 'open'],
  img: ['src', 'alt', 'width', 'height'],
  p: ['id'],
  strong: ['aria-current'],
  summary: [],
  time: ['datetime'],
};

const merge = (...lists) => [...new Set(lists.flat())];

export const netsafeForSanitizeHtml = (allowed) => {
  const ours = {
    ...Object.fromEntries(Object.entries(TAGS).map(([tag, own]) => [tag, [...ANY_FRAME, ...own]])),
    ...INSIDE,
    section: [...ANY_FRAME, ...IN_A_DIV],
    div: [...ANY_FRAME, ...IN_A_DIV],
    span: [...ANY_FRAME, ...IN_A_DIV],
  };
  return {
    ...allowed,
    allowedTags: merge(allowed.allowedTags, Object.keys(ours)),
    allowedAttributes: {
      ...allowed.allowedAttributes,
      ...Object.fromEntries(
        Object.entries(ours).map(([tag, own]) => [
          tag,
          merge(allowed.allowedAttributes[tag] ?? [], own),
        ]),
      ),
      // A word in another language says so wherever it stands.
      '*': merge(allowed.allowedAttributes['*'] ?? [], ['lang', 'dir']),
    },
    // An attribute that says yes by standing there keeps doing so.
    nonBooleanAttributes: allowed.nonBooleanAttributes,
    allowedSchemes: merge(allowed.allowedSchemes, 'tel', 'sms'),
  };
};
