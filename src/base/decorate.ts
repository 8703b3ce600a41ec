/** Applies property decorators: all of TypeScript's helper that this library needs. The builds put it in tslib's place. */
export const __decorate = (
  decorators: ((target: object, key: string) => void)[],
  target: object,
  key: string,
): void => {
  for (const decorator of decorators) decorator(target, key);
};
