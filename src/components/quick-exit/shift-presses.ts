const PRESSES = 3;
const PAUSE_MS = 5000;

// A screen reader swallows the letter of Shift+H, and the page sees Shift alone. What the letter did is seen: the focus,
// the selection or the page has moved.
const OTHER_ACTS = [
  'pointerdown',
  'mousedown',
  'touchstart',
  'wheel',
  'scroll',
  'focus',
  'blur',
  'selectionchange',
  'input',
  'compositionstart',
];
const OTHER_MODIFIERS = ['Alt', 'AltGraph', 'Control', 'Meta'];

const isLoneShift = (event: Event): boolean => {
  const { key, repeat, isComposing } = event as KeyboardEvent;
  return (
    key === 'Shift' &&
    !repeat &&
    !isComposing &&
    !OTHER_MODIFIERS.some((name) => (event as KeyboardEvent).getModifierState(name))
  );
};

/**
 * Counts how often Shift was pressed and released alone. Anything else that a reader does in between, or a pause of five
 * seconds, starts the count again.
 */
export class ShiftPresses {
  #left = PRESSES;
  #isDown = false;
  #pause: ReturnType<typeof setTimeout> | undefined;

  /** @param tell How many presses are left: after each of them, and when the count starts again. */
  constructor(private readonly tell: (left: number) => void) {}

  /** Sees each event before anything in the page can stop it. */
  listen(view: Window, signal: AbortSignal): void {
    const options = { capture: true, passive: true, signal };
    for (const type of ['keydown', 'keyup', ...OTHER_ACTS]) {
      view.addEventListener(type, this, options);
    }
    signal.addEventListener('abort', this.#startAgain);
  }

  handleEvent(event: Event): void {
    const isShift = isLoneShift(event);
    if (isShift && event.type === 'keydown' && !this.#isDown) this.#isDown = true;
    else if (isShift && event.type === 'keyup' && this.#isDown) this.#count();
    else this.#startAgain();
  }

  #count(): void {
    clearTimeout(this.#pause);
    this.#isDown = false;
    this.#left -= 1;
    this.#pause = setTimeout(this.#startAgain, PAUSE_MS);
    const left = this.#left;
    if (!left) this.#startAgain();
    this.tell(left);
  }

  readonly #startAgain = (): void => {
    clearTimeout(this.#pause);
    this.#isDown = false;
    if (this.#left === PRESSES) return;
    this.#left = PRESSES;
    this.tell(PRESSES);
  };
}
