// For Tiptap 3: nodes for our tags and their forms in a div, and for what stands inside them.
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
  'netsafe-help-routes': ['route', 'heading-level'],
  'netsafe-helpline-banner': ['service', 'loudness', 'heading-level'],
  'netsafe-key-figures': [],
  'netsafe-language-pair': ['href'],
  'netsafe-operation-note': ['operation', 'heading-level'],
  'netsafe-partner-strip': ['heading-level'],
  'netsafe-pull-text': [],
  'netsafe-quick-exit': ['href', 'page-has-exit'],
  'netsafe-quote-block': ['without-marks'],
  'netsafe-release-card': ['heading-level'],
  'netsafe-release-list': [],
  'netsafe-release-page': ['published', 'updated', 'embargo'],
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

const NetsafeFrame = Node.create({
  name: 'netsafeFrame',
  group: 'block',
  content: 'block*',
  defining: true,
  addAttributes: () => ({
    tag: { default: 'div', rendered: false, parseHTML: (element) => element.localName },
    frame: { default: {}, rendered: false, parseHTML: attributesOf },
  }),
  parseHTML: () => [...Object.keys(TAGS), 'div[data-netsafe]'].map((tag) => ({ tag })),
  renderHTML: ({ node }) => [node.attrs.tag, node.attrs.frame, 0],
});

const NetsafeFigure = Node.create({
  name: 'netsafeFigure',
  group: 'block',
  content: '(block | netsafeCaption)+',
  parseHTML: () => [{ tag: 'figure' }],
  renderHTML: () => ['figure', 0],
});

const NetsafeCaption = Node.create({
  name: 'netsafeCaption',
  content: 'inline*',
  parseHTML: () => [{ tag: 'figcaption' }],
  renderHTML: () => ['figcaption', 0],
});

const NetsafeSmall = Mark.create({
  name: 'netsafeSmall',
  parseHTML: () => [{ tag: 'small' }],
  renderHTML: () => ['small', 0],
});

const NetsafeTime = Mark.create({
  name: 'netsafeTime',
  addAttributes: () => ({ datetime: { default: null } }),
  parseHTML: () => [{ tag: 'time' }],
  renderHTML: ({ HTMLAttributes }) => ['time', HTMLAttributes, 0],
});

const NetsafeCite = Extension.create({
  name: 'netsafeCite',
  addGlobalAttributes: () => [{ types: ['blockquote'], attributes: { cite: { default: null } } }],
});

export const netsafeForTiptap = [
  NetsafeFrame,
  NetsafeFigure,
  NetsafeCaption,
  NetsafeSmall,
  NetsafeTime,
  NetsafeCite,
];
