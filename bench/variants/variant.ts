import type { Role } from '../page.js';
import type { Weight } from '../bundle.js';

/** One way to make the page. */
export interface Variant {
  id: string;
  /** As the table names it. */
  name: string;
  group: 'plain' | 'ours' | 'peer';
  /** What it is, in a sentence. */
  what: string;
  /** What stands in the page's head; files are beneath `base`. */
  head: string;
  parts: Record<Role, string>;
  /** Its files by name. Their endings say what they are. */
  files: Record<string, string>;
  /** The files that every page loads, where these are not all. */
  needed?: string[];
  /** Styles that stand in the page itself: they weigh too. */
  inlineCss?: string;
  /** What a server does to the page before it is sent. */
  finish?: (html: string) => Promise<string>;
  /** Bytes that no page of this comparison loads. */
  library?: Library;
}

/** What more of a library costs, in bytes of JavaScript and CSS. */
export interface Library {
  /** The mean of its four components: what the page would save without one of them. */
  oneMore: Weight;
  /** All of it in one file each. */
  wholeScript: Weight;
  wholeSheet: Weight;
}

/** Where a variant's files are served. */
export const base = (id: string): string => `/assets/${id}/`;

export const sheet = (address: string): string => `<link rel="stylesheet" href="${address}">`;
export const script = (address: string): string =>
  `<script type="module" async src="${address}"></script>`;
