import { version } from './version.generated.js';

type NetsafeElement = CustomElementConstructor & { netsafeVersion?: string };

/**
 * Registers a tag, unless the name is taken: then whoever has it keeps it, and the console says so once.
 * One taken name never stops the others.
 */
export const define = (tag: string, element: NetsafeElement): void => {
  const taken = customElements.get(tag) as NetsafeElement | undefined;
  if (!taken) {
    element.netsafeVersion = version;
    customElements.define(tag, element);
  } else if (taken !== element) {
    console.warn(
      `<${tag}> is taken by ${taken.netsafeVersion ?? 'something else'}; NetSafe Elements ${version} left it alone.`,
    );
  }
};
