const SCHEMES = new Set(['https', 'http', 'tel', 'mailto', 'sms']);

/**
 * An address that is safe to put into a link, or nothing: `https:`, `http:`, `tel:`, `mailto:`, `sms:` and relative
 * addresses. It reads a value as a browser's URL parser does, which ignores tabs, line breaks and what stands before
 * the first visible character.
 */
export const safeHref = (value: unknown): string | undefined => {
  if (typeof value !== 'string') return undefined;
  // oxlint-disable-next-line no-control-regex -- the characters that a URL parser drops
  const address = value.replace(/^[\u0000-\u0020]+|[\u0000-\u0020]+$|[\t\n\r]/g, '');
  // oxlint-disable-next-line no-control-regex -- no address has any other control character
  if (!address || /[\u0000-\u001F\u007F]/.test(address)) return undefined;
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(address)?.[1];
  if (scheme) return SCHEMES.has(scheme.toLowerCase()) ? address : undefined;
  // Before the first slash, a colon may yet be a scheme's to a laxer reader, and so may an entity once it is decoded.
  const [first = ''] = address.split(/[/?#]/);
  return /[:&]/.test(first) ? undefined : address;
};
