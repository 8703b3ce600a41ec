import type { ComplexAttributeConverter } from 'lit';

/** A choice that is made by naming it: `without-marks`. Vue and Svelte write one that is not made as `"false"`. */
export const choice: ComplexAttributeConverter<boolean> = {
  fromAttribute: (value) => value !== null && value !== 'false',
  toAttribute: (isMade) => (isMade ? '' : null),
};
