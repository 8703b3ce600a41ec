// For TinyMCE 8: lets our tags through, as blocks that an editor can write in.
//
//   tinymce.init({ selector: 'textarea', ...netsafeForTinyMCE });

// <generated>
const TAGS = {
  'netsafe-deterrence-notice': ['message', 'heading-level'],
  'netsafe-helpline-banner': ['service', 'loudness', 'heading-level'],
  'netsafe-quote-block': ['without-marks'],
  'netsafe-release-card': ['heading-level'],
};
// </generated>

const ANY_FRAME = ['id', 'class', 'lang', 'dir', 'data-netsafe-theme', 'data-netsafe-scheme'];

export const netsafeForTinyMCE = {
  // Otherwise TinyMCE makes an address on your own site relative to the page on which the editor stands.
  convert_urls: false,
  custom_elements: Object.fromEntries(
    Object.entries(TAGS).map(([tag, own]) => [
      tag,
      { extends: 'div', attributes: [...ANY_FRAME, ...own] },
    ]),
  ),
};
