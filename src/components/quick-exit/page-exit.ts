import { isSamePage, resolve } from '../../page/address.js';
import { ofDocument } from '../../page/dom.js';

// How the exits of GOV.UK, of the Scottish Government and of many charities are marked.
const MARKS = [
  'govuk-exit-this-page',
  'govuk-exit-this-page__button',
  'ds_hide-page',
  'exit-this-page',
  'hide-page',
  'hide-this-page',
  'leave-site',
  'quick-escape',
  'quick-exit',
  'quickescape',
  'quickexit',
  'safety-exit',
];
const MARKED = MARKS.flatMap((mark) => [
  `[class~='${mark}' i]`,
  `[id='${mark}' i]`,
  `[data-module*='${mark}' i]`,
]).join();
const PRESSABLE = 'a[href],button';
const OURS = "netsafe-quick-exit,[data-netsafe='quick-exit']";

const isVisible = (element: Element): boolean =>
  element.checkVisibility?.({ visibilityProperty: true }) ?? element.getClientRects().length > 0;

/** Whether a link may be an exit: it leads to another site, or runs a script. One to a page of the same site is none. */
const leavesSite = (link: Element): boolean => {
  const { ownerDocument } = link;
  const url = resolve(link.getAttribute('href'), ownerDocument);
  if (!url) return false;
  return url.origin === new URL(ofDocument('URL', ownerDocument)).origin
    ? isSamePage(url, ownerDocument)
    : /^(?:https?|javascript):$/.test(url.protocol);
};

const isExit = (marked: Element): boolean => {
  const pressable = [marked, ...marked.querySelectorAll(PRESSABLE)].filter(
    (each) => each.matches(PRESSABLE) && !each.closest(OURS),
  );
  const [only] = pressable;
  return (
    pressable.length === 1 &&
    isVisible(only!) &&
    (only!.localName === 'button' || leavesSite(only!))
  );
};

/** Whether a page has a visible exit that is not ours. */
export const hasOwnExit = (document: Document): boolean =>
  [...ofDocument('documentElement', document).querySelectorAll(MARKED)].some(isExit);
