/** What is warned of. */
type Host = Element & { requestUpdate(): void };

const told = new WeakSet<Element>();

/**
 * Tells the author of a page what is wrong with an element's children: on the console, once for each element, and not
 * before the parser has finished, which would go on filling it. A reader sees nothing of it.
 */
export const warnAuthor = (host: Host, problems: () => readonly string[]): void => {
  if (told.has(host)) return;
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => host.requestUpdate(), { once: true });
    return;
  }
  const found = problems();
  if (!found.length) return;
  told.add(host);
  console.warn(`NetSafe Elements: ${host.localName}: ${found.join(' ')}`);
};

const renamed = new Set<string>();

/** Warns once of a name that still works and will not for ever. */
export const warnRenamed = (
  { localName, constructor }: Element,
  old: string,
  today: string,
): void => {
  // A server gives an element no name.
  const text = `NetSafe Elements: ${localName ?? constructor.name}: ${old} is called ${today} now. The old name will be removed.`;
  if (renamed.has(text)) return;
  renamed.add(text);
  console.warn(text);
};
