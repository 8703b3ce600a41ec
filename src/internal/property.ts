import type { LitElement, PropertyDeclaration } from 'lit';

// Vue and Svelte write a choice that is not made as "false".
const isChosen = (value: string | null) => value !== null && value !== 'false';

/**
 * Makes a field a reactive property: Lit's own decorator without the half that serves standard decorators, which would
 * cost every page 350 bytes (docs/decisions/0002-decorators.md).
 */
export const property =
  (options?: PropertyDeclaration) =>
  (prototype: LitElement, name: string): void =>
    (prototype.constructor as typeof LitElement).createProperty(
      name,
      options?.type === Boolean ? { ...options, converter: isChosen } : options,
    );
