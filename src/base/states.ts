const internals = new WeakMap<HTMLElement, ElementInternals>();

/**
 * Sets what styles can ask for by `:host(:state(name))`. An attribute would be saved with a page that is edited in place.
 * Where a browser has no such states (Chrome before 125, Firefox before 126, Safari before 17.4) it stays off.
 */
export const setState = (host: HTMLElement, name: string, isOn: boolean): void => {
  let known = internals.get(host);
  if (!isOn && !known) return;
  try {
    if (!known) internals.set(host, (known = host.attachInternals()));
    if (isOn) known.states.add(name);
    else known.states.delete(name);
  } catch {
    // Older browsers lack the method, or the states, or take only names with two hyphens.
  }
};
