import { version } from './version.generated.js';

type NetsafeElement = CustomElementConstructor & { netsafeVersion?: string };

/**
 * Registers a tag, unless the name is taken: then whoever has it keeps it, and the console says so once.
 * One taken name never stops the others; where there are no custom elements, as on a server, nothing happens.
 */
export const define = (tag: string, element: NetsafeElement): void => {
  const { customElements: registry } = globalThis as Partial<typeof globalThis>;
  const taken: NetsafeElement | undefined = registry?.get(tag);
  if (!taken) {
    element.netsafeVersion = version;
    registry?.define(tag, element);
  } else if (taken !== element) {
    console.warn(
      `NetSafe Elements ${version}: ${tag} is taken by ${taken.netsafeVersion ?? 'another script'}.`,
    );
  }
};
