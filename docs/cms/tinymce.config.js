// For TinyMCE 8: lets our tags through, as blocks that an editor can write in.
//
//   tinymce.init({ selector: 'textarea', ...netsafeForTinyMCE });

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
const INLINE = ['netsafe-contact-link'];
// </generated>

const ANY_FRAME = ['id', 'class', 'lang', 'dir', 'data-netsafe-theme', 'data-netsafe-scheme'];

export const netsafeForTinyMCE = {
  // Otherwise TinyMCE makes an address on your own site relative to the page on which the editor stands.
  convert_urls: false,
  custom_elements: Object.fromEntries(
    Object.entries(TAGS).map(([tag, own]) => [
      tag,
      { extends: INLINE.includes(tag) ? 'span' : 'div', attributes: [...ANY_FRAME, ...own] },
    ]),
  ),
  // HTML has these, and TinyMCE does not know them. Without the first, the lines of key figures run together.
  valid_children: '+dl[div],+div[dt|dd],+hgroup[p]',
  extended_valid_elements: 'details[id|class|lang|dir|name|open]',
};
