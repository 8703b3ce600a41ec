// What is nothing to a reader, for the browser and for the server alike: see docs/decisions/0005-white-space-is-nothing.md.
import { attributeOf } from './dom.js';

// White space, control characters, marks that browsers draw nothing for, the blank Braille cell, and the places of
// annotations and objects.
const VISIBLE = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800\uFFF9-\uFFFC]/u;

/** Whether a text has a character that a reader can see. */
export const hasVisibleText = (text: string): boolean => VISIBLE.test(text);

/** What an element is to a reader: something by itself, nothing whatever it holds, or what it holds. */
export type Presence = 'something' | 'nothing' | 'what it holds';

const SEEN = new Set(
  'audio button canvas embed iframe img input math meter object progress select svg textarea video'.split(
    ' ',
  ),
);
const UNSEEN = new Set(
  'base datalist dialog head link meta noscript param script source style template title track'.split(
    ' ',
  ),
);

/** The presence of an element, by its name and its attributes; an attribute that it does not have is null. */
export const presenceOf = (name: string, attribute: (name: string) => string | null): Presence => {
  // Ours show what they hold in the default slot alone.
  const isAway =
    attribute('hidden') !== null ||
    attribute('slot') ||
    /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute('style') ?? '');
  // A picture or a frame of one pixel counts visitors.
  const isPixel = [attribute('width'), attribute('height')].some((size) =>
    /^[01]$/.test(size ?? ''),
  );
  const isOff =
    (name === 'input' && /^hidden$/i.test(attribute('type') ?? '')) ||
    (name === 'audio' && attribute('controls') === null);
  if (isAway || isOff || (isPixel && SEEN.has(name))) return 'nothing';
  if (UNSEEN.has(name))
    return name === 'dialog' && attribute('open') !== null ? 'what it holds' : 'nothing';
  // What somebody's own element shows is theirs to know.
  return SEEN.has(name) || name.includes('-') ? 'something' : 'what it holds';
};

/** Whether an element holds nothing that a reader can read, see or use. */
export const isEmpty = (element: Element): boolean => {
  const { SHOW_ELEMENT, SHOW_TEXT, SHOW_CDATA_SECTION } = NodeFilter;
  const { FILTER_ACCEPT, FILTER_REJECT, FILTER_SKIP } = NodeFilter;
  const answers = {
    something: FILTER_ACCEPT,
    nothing: FILTER_REJECT,
    'what it holds': FILTER_SKIP,
  };
  const walker = element.ownerDocument.createTreeWalker(
    element,
    SHOW_ELEMENT | SHOW_TEXT | SHOW_CDATA_SECTION,
    (node) => {
      if (!('localName' in node))
        return hasVisibleText((node as Text).data) ? FILTER_ACCEPT : FILTER_SKIP;
      // A form's controls stand in for its methods: `<input name="getAttribute">`.
      const attribute = (name: string) => attributeOf(node as Element, name);
      return answers[presenceOf(node.localName as string, attribute)];
    },
  );
  return !walker.nextNode();
};
