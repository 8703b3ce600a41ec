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

/** Warns once of a name that still works and will not for ever; `declared` says what it is called, or of what it is one. */
export const warnRenamed = (
  { localName, constructor }: Element,
  old: string,
  declared: ReadonlyMap<string, unknown> | string,
): void => {
  const today =
    typeof declared === 'string'
      ? declared
      : // The name of today was declared first.
        [...declared].find(([, property]) => property === declared.get(old))![0];
  if (today === old) return;
  const text = `NetSafe Elements: ${localName ?? constructor.name}: ${old} is called ${today} now. The old name will be removed.`;
  if (renamed.has(text)) return;
  renamed.add(text);
  console.warn(text);
};
