export { checkFileSize, decodeRelease, MAXIMUM_BYTES } from './decode.js';
export { fillNumbers } from './fill-numbers.js';
export { textOf } from './inline.js';
export { pageStyles } from './page.css.js';
export { parseRelease, type ParseOptions } from './parse.js';
export * from './release.js';
export {
  renderBody,
  renderCard,
  renderPage,
  renderRelease,
  type BodyOptions,
  type PageOptions,
} from './render.js';
