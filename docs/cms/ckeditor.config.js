// For CKEditor 5 with General HTML Support: lets our tags through, as blocks that an editor can write in.
//
//   ClassicEditor.create(element, {
//     plugins: [ …, GeneralHtmlSupport, NetsafeElements ],
//     ...netsafeForCKEditor,
//   });

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

const ANY_FRAME = ['id', 'lang', 'dir', 'data-netsafe-theme', 'data-netsafe-scheme'];
const IN_A_DIV = [
  'data-netsafe',
  ...new Set(
    Object.values(TAGS)
      .flat()
      .map((own) => `data-${own}`),
  ),
];

const taking = (names) => Object.fromEntries(names.map((name) => [name, true]));

// CKEditor disarms other addresses where it shows them, and saves them as they were.
const SAFE_ADDRESS = /^(?:https?:|tel:|sms:|mailto:|[^a-z]|[a-z\d+.-]+(?:[^a-z\d+.:-]|$))/i;

// Around a link, which has 5.
const OUTERMOST = 1;

/** Tells CKEditor that our tags hold paragraphs, headings and lists: else it locks what is inside them. */
export class NetsafeElements {
  static requires = ['GeneralHtmlSupport'];

  constructor(editor) {
    const schema = editor.plugins.get('DataSchema');
    for (const tag of Object.keys(TAGS)) {
      if (INLINE.includes(tag))
        schema.registerInlineElement({
          view: tag,
          // CKEditor throws an empty element away unless its name in the model begins so.
          model: `html-${tag}`,
          priority: OUTERMOST,
          allowEmpty: true,
        });
      else
        schema.registerBlockElement({
          view: tag,
          model: tag,
          modelSchema: { inheritAllFrom: '$container' },
        });
    }
    schema.extendInlineElement({ view: 'span', model: 'htmlSpan', priority: OUTERMOST });
    editor.conversion.for('upcast').add((dispatcher) =>
      dispatcher.on(
        'element:a',
        (_, { viewItem }, { consumable }) => {
          const address = (viewItem.getAttribute('href') ?? '').replace(/[\0- ]/g, '');
          if (!SAFE_ADDRESS.test(address)) consumable.consume(viewItem, { attributes: ['href'] });
        },
        { priority: 'highest' },
      ),
    );
  }
}

export const netsafeForCKEditor = {
  htmlSupport: {
    allow: [
      ...Object.entries(TAGS).map(([name, own]) => ({
        name,
        classes: true,
        attributes: taking([...ANY_FRAME, ...own]),
      })),
      {
        name: /^(div|section|span)$/,
        classes: true,
        attributes: taking([...ANY_FRAME, ...IN_A_DIV]),
      },
      // What stands inside them.
      {
        name: /^(aside|cite|dd|details|dl|dt|figcaption|figure|h1|hgroup|small|summary)$/,
      },
      { name: 'aside', attributes: taking(['aria-label']) },
      { name: 'a', attributes: taking(['hreflang', 'lang', 'rel', 'translate']) },
      { name: 'blockquote', attributes: taking(['cite']) },
      { name: 'details', attributes: taking(['name', 'open']) },
      { name: 'p', attributes: taking(['id']) },
      { name: 'strong', attributes: taking(['lang', 'aria-current']) },
      { name: 'time', attributes: taking(['datetime']) },
    ],
  },
  // Else a number shows as a link that leads nowhere while somebody edits.
  link: { allowedProtocols: ['https?', 'mailto', 'tel', 'sms'] },
};
