import type { LitElement, PropertyDeclaration } from 'lit';

/**
 * Makes a field a reactive property: Lit's own decorator without the half that serves standard decorators, which would
 * cost every page 350 bytes (docs/decisions/0002-decorators.md).
 */
export const property =
  (options?: PropertyDeclaration) =>
  (prototype: LitElement, name: string): void =>
    (prototype.constructor as typeof LitElement).createProperty(name, options);
