// What the second engine of rules says, and we hold to be false or answered elsewhere. An entry that matches nothing any
// more fails at night.

/** Whole example pages, Storybook's pages of documentation, and stories. */
export type Place = 'pages' | 'docs' | 'stories';

export interface Held {
  rule: string;
  /** A selector that the element matches. */
  on?: string;
  /** A selector that the element or something around it matches, also around a shadow root. */
  inside?: string;
  places: readonly Place[];
  reason: string;
}

const ALL: readonly Place[] = ['pages', 'docs', 'stories'];

export const HELD: readonly Held[] = [
  {
    rule: 'style_color_misuse',
    on: 'style, link, [style]',
    places: ALL,
    reason:
      'It asks of every stylesheet; the tests of criterion 1.4.1 read links and edges without their colours.',
  },
  {
    rule: 'style_viewport_resizable',
    on: 'style',
    places: ['pages', 'stories'],
    reason:
      'It asks of every stylesheet with a unit of the window; test/settings/size.spec.ts enlarges our text to 200%.',
  },
  {
    rule: 'style_focus_visible',
    places: ['docs', 'stories'],
    reason:
      'It asks of every border that the focus does not change: no stylesheet of ours takes the browser’s own ring away.',
  },
  {
    rule: 'blockquote_cite_exists',
    on: 'blockquote',
    places: ALL,
    reason:
      'HTML asks for no cite attribute, and no browser shows one: who is quoted stands below.',
  },
  {
    rule: 'text_block_heading',
    on: 'p',
    places: ALL,
    reason:
      'It takes each short paragraph that is bold or a link for a heading: these are sentences, numbers and labels.',
  },
  {
    rule: 'text_block_heading',
    on: '.guide-pins',
    places: ['docs', 'stories'],
    reason:
      'The numbers beside a guide’s picture are a key to the list below it, and head nothing.',
  },
  {
    rule: 'text_sensory_misuse',
    places: ALL,
    reason:
      'It finds words such as “beside” and “left” in any sense; test/record/senses.spec.ts reads all words that we write for readers.',
  },
  {
    rule: 'heading_markup_misuse',
    inside: 'netsafe-release-card',
    places: ['docs', 'stories'],
    reason: 'A headline of a release is a heading, also where it is as long as a paragraph.',
  },
  {
    rule: 'element_tabbable_unobscured',
    inside: 'details:not([open])',
    places: ['pages', 'stories'],
    reason: 'What a closed disclosure holds takes no focus: of those of one name only one is open.',
  },
  {
    rule: 'widget_tabbable_exists',
    inside: '[inert]',
    places: ['docs', 'stories'],
    reason:
      'A picture of a component in a guide is a picture: nothing in it is meant to be reached.',
  },
  {
    rule: 'heading_markup_misuse',
    inside: 'netsafe-release-list',
    places: ['docs', 'stories'],
    reason:
      'A headline in a list of releases is a heading, also where it is as long as a paragraph.',
  },
  {
    rule: 'element_tabbable_visible',
    on: '#skip',
    places: ['stories'],
    reason: 'The way past the header of an example of an old page shows once it has the focus.',
  },
  {
    rule: 'element_tabbable_unobscured',
    on: '#snippet-inline',
    places: ['docs', 'stories'],
    reason: 'A box to tick stands beside its own label, which covers nothing of it.',
  },
  {
    rule: 'element_tabbable_unobscured',
    on: '.copy button, summary',
    places: ['docs'],
    reason:
      'It measures while the page makes room for what was just opened; after that nothing covers it. Pages and stories are asked without this.',
  },
  {
    rule: 'form_submit_button_exists',
    on: 'form',
    places: ['docs', 'stories'],
    reason: 'The tool for themes draws anew at each letter: there is nothing to send.',
  },
  {
    rule: 'input_checkboxes_grouped',
    on: '#snippet-bilingual, #snippet-inline',
    places: ['docs', 'stories'],
    reason: 'Two boxes to tick that have nothing to do with each other.',
  },
  {
    rule: 'input_label_visible',
    on: '[id^="snippet-"], [id^="checker-"], [id^="importer-"]',
    places: ['docs', 'stories'],
    reason:
      'Each has a visible label before it, whose for names it; the rule looks for one after it.',
  },
  {
    rule: 'svg_graphics_labelled',
    on: 'a svg, button svg, .docblock-argstable svg',
    places: ['docs'],
    reason: 'Storybook’s own pictures, inside a link or a button that has a name.',
  },
  {
    rule: 'aria_id_unique',
    on: '.docblock-code-toggle',
    places: ['docs'],
    reason:
      'Storybook’s own button names the code that it shows, which is there once it is pressed.',
  },
  {
    rule: 'element_tabbable_unobscured',
    on: '[aria-label="Reset controls"]',
    places: ['docs'],
    reason: 'Storybook’s own button, in the corner of its table of controls.',
  },
  {
    rule: 'input_label_visible',
    on: 'button[aria-label]',
    places: ['docs'],
    reason: 'Storybook’s own buttons: each shows a picture, and has its name beside it as a hint.',
  },
  {
    rule: 'skip_main_exists',
    on: 'body',
    places: ['docs'],
    reason:
      'Storybook shows this page in a frame; its own page around it has the landmarks and the skip links.',
  },
  {
    rule: 'skip_main_described',
    on: 'body',
    places: ['docs'],
    reason: 'The same: it takes any link to a heading for a skip link.',
  },
  {
    rule: 'table_headers_related',
    inside: '.docblock-argstable',
    places: ['docs'],
    reason: 'Storybook’s own table of properties: one row of headings, and rows that group others.',
  },
  {
    rule: 'widget_tabbable_exists',
    inside: '.docblock-argstable',
    places: ['docs'],
    reason:
      'Storybook’s own button to fold a group of rows, which stands beside one that takes the focus.',
  },
  {
    rule: 'label_content_exists',
    inside: '.docblock-argstable',
    places: ['docs'],
    reason: 'Storybook’s own control for a boolean: its name is on the field.',
  },
  {
    rule: 'label_ref_valid',
    inside: '.docblock-argstable',
    places: ['docs'],
    reason:
      'Storybook’s own control for a value that is not set: it names the field that comes once it is.',
  },
  {
    rule: 'aria_role_valid',
    on: 'summary',
    inside: '.docblock-argstable',
    places: ['docs'],
    reason:
      'Storybook’s own: a summary that says it is a button, which browsers tell of it anyway.',
  },
];
