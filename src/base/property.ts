import type { NetsafeElement, PropertyOptions } from './element.js';

/** Makes a field a property that an attribute sets, and whose change draws the element anew. */
export const property =
  (options?: PropertyOptions) =>
  (prototype: NetsafeElement, name: string): void =>
    (prototype.constructor as typeof NetsafeElement).createProperty(name, options);
