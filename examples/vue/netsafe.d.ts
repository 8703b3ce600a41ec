// Once in a project: templates know our tags and what they take.
import type { CustomElements } from 'netsafe-elements/jsx';
import type { DefineComponent, HTMLAttributes } from 'vue';

type Tags = {
  [Tag in keyof CustomElements]: DefineComponent<
    Omit<CustomElements[Tag], keyof HTMLAttributes | 'children' | 'key' | 'ref'> & HTMLAttributes
  >;
};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
