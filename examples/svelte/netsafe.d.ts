// Once in a project: templates know our tags and what they take.
import type { CustomElements } from 'netsafe-elements/jsx';
import type { HTMLAttributes } from 'svelte/elements';

type Tags = {
  [Tag in keyof CustomElements]: Omit<
    CustomElements[Tag],
    keyof HTMLAttributes<HTMLElement> | 'ref' | 'key' | 'className'
  > &
    HTMLAttributes<HTMLElementTagNameMap[Tag]>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
