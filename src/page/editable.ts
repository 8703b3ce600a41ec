import { closestOut, ofDocument } from './dom.js';

/** What somebody may be editing. */
export const EDITABLE = '[contenteditable]:not([contenteditable=false i])';

/**
 * Whether an element is what somebody edits, or stands in it: all that changes there is saved with the page. A part that
 * an editor does not let its users edit (`contenteditable="false"`) is saved with the rest.
 */
export const isEditable = (element: Element): boolean =>
  !!closestOut(element, EDITABLE) || ofDocument('designMode', element.ownerDocument) === 'on';
