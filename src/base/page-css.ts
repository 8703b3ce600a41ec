/**
 * A component's own styles, for its tag and the children that stand in the page: `:host` becomes the tag, and so does
 * `slot`, whose content the children are. The layer loses to the page's ordinary rules and wins with `!important`,
 * just as a shadow root's sheet does. netsafe.css is made by the same rules at build time.
 */
export const pageCss = (tag: string, cssText: string): string =>
  `@layer netsafe{${cssText
    .replace(/(:host(?:\((?:[^()]|\([^()]*\))*\))?)\s+slot\b/g, '$1')
    .replace(/:host\(/g, `${tag}:is(`)
    .replace(/:host\b/g, tag)
    .replace(/\bslot(?=[\s>:])/g, tag)}}`;
