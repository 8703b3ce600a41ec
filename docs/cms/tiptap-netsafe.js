// For Tiptap 3: nodes for our tags and their forms in a section or a div, and for what stands inside them.
//
//   new Editor({ extensions: [StarterKit, ...netsafeForTiptap] });
import { Extension, Mark, Node } from '@tiptap/core';

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
const IN_A_DIV = [
  'data-netsafe',
  ...new Set(
    Object.values(TAGS)
      .flat()
      .map((own) => `data-${own}`),
  ),
];

/** What a frame may carry: nothing else is read, so nothing else is written. */
const attributesOf = (element) => {
  const tag = element.localName;
  const known = [...ANY_FRAME, ...(Object.hasOwn(TAGS, tag) ? TAGS[tag] : IN_A_DIV)];
  return Object.fromEntries(
    known.flatMap((name) =>
      element.hasAttribute(name) ? [[name, element.getAttribute(name)]] : [],
    ),
  );
};

const frameAttributes = () => ({
  tag: { default: 'div', rendered: false, parseHTML: (element) => element.localName },
  frame: { default: {}, rendered: false, parseHTML: attributesOf },
});

const NetsafeFrame = Node.create({
  name: 'netsafeFrame',
  group: 'block',
  content: 'block*',
  defining: true,
  addAttributes: frameAttributes,
  parseHTML: () =>
    [
      ...Object.keys(TAGS).filter((tag) => !INLINE.includes(tag)),
      'section[data-netsafe]',
      'div[data-netsafe]',
    ].map((tag) => ({ tag, priority: 60 })),
  renderHTML: ({ node }) => [node.attrs.tag, node.attrs.frame, 0],
});

const NetsafeInlineFrame = Node.create({
  name: 'netsafeInlineFrame',
  group: 'inline',
  inline: true,
  content: 'inline*',
  addAttributes: frameAttributes,
  parseHTML: () => [...INLINE, 'span[data-netsafe]'].map((tag) => ({ tag })),
  renderHTML: ({ node }) => [node.attrs.tag, node.attrs.frame, 0],
});

/** A node for an element as StarterKit does not know it. */
const nodeFor = (name, tag, more) =>
  Node.create({
    name,
    parseHTML: () => [{ tag }],
    renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes, 0],
    ...more,
  });

const holding = (content) => ({ group: 'block', content, defining: true });

// What a list's item may begin with, but a paragraph.
const FIRST = [
  'h1, h2, h3, h4, h5, h6, details, div, figure, section',
  ...Object.keys(TAGS).filter((tag) => !INLINE.includes(tag)),
].join();

const NODES = [
  nodeFor('netsafeAside', 'aside', {
    ...holding('block+'),
    addAttributes: () => ({ 'aria-label': { default: null } }),
  }),
  nodeFor('netsafeSection', 'section', holding('block+')),
  nodeFor('netsafeHeadings', 'hgroup', holding('block+')),
  nodeFor('netsafeFigure', 'figure', holding('(block | netsafeCaption)+')),
  nodeFor('netsafeCaption', 'figcaption', { content: 'inline*' }),
  nodeFor('netsafeDetails', 'details', {
    ...holding('netsafeSummary? block*'),
    addAttributes: () => ({ name: { default: null }, open: { default: null } }),
  }),
  nodeFor('netsafeSummary', 'summary', { content: 'inline*' }),
  nodeFor(
    'netsafeList',
    'dl',
    holding('(netsafeGroup | netsafeTerm | netsafeDefinition | netsafeLongDefinition)+'),
  ),
  // In such a list only.
  nodeFor('netsafeGroup', 'div', {
    content: '(netsafeTerm | netsafeDefinition | netsafeLongDefinition)+',
    parseHTML: () => [{ tag: 'dl > div', priority: 60 }],
  }),
  // StarterKit's items begin with a paragraph: else it tears their list apart.
  nodeFor('netsafeParts', 'ul', {
    ...holding('netsafePart+'),
    parseHTML: () => [{ tag: `ul:has(> li > :is(${FIRST}):first-child)`, priority: 60 }],
  }),
  nodeFor('netsafePart', 'li', {
    content: 'block+',
    defining: true,
    parseHTML: () => [{ tag: 'li', context: 'netsafeParts/', priority: 60 }],
  }),
  nodeFor('netsafeTerm', 'dt', { content: 'inline*' }),
  nodeFor('netsafeDefinition', 'dd', { content: 'inline*' }),
  nodeFor('netsafeLongDefinition', 'dd', {
    content: 'block+',
    parseHTML: () => [{ tag: 'dd:has(> :is(p, ul, ol, dl))', priority: 60 }],
  }),
];

const markFor = (name, tag, addAttributes = () => ({})) =>
  Mark.create({
    name,
    addAttributes,
    parseHTML: () => [{ tag }],
    renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes, 0],
  });

const MARKS = [
  markFor('netsafeSmall', 'small'),
  markFor('netsafeCite', 'cite'),
  markFor('netsafeTime', 'time', () => ({ datetime: { default: null } })),
];

// Attributes of what StarterKit knows.
const MORE = {
  blockquote: ['cite'],
  bold: ['lang', 'aria-current'],
  link: ['hreflang', 'lang', 'translate'],
  paragraph: ['id'],
};

const NetsafeAttributes = Extension.create({
  name: 'netsafeAttributes',
  addGlobalAttributes: () =>
    Object.entries(MORE).map(([type, names]) => ({
      types: [type],
      attributes: Object.fromEntries(names.map((name) => [name, { default: null }])),
    })),
});

export const netsafeForTiptap = [
  NetsafeFrame,
  NetsafeInlineFrame,
  ...NODES,
  ...MARKS,
  NetsafeAttributes,
];
