/** What Storybook says of a component beyond its reference: when to use it, how, and what to write in it. */
import type { TemplateResult } from 'lit';
import manifest from '../../custom-elements.json';

/** A part that one can point at. */
export interface Part {
  name: string;
  /** What it is for, in a sentence or two. */
  about: string;
  /** Finds it in the picture. */
  at: string;
}

/** A picture with what it shows, and why it is right or wrong. */
export interface Shown {
  title: string;
  picture: () => TemplateResult;
  why: string;
}

/** What somebody wants to do: the parts of the sidebar and of the first page. */
export const PURPOSES = [
  'Get help',
  'Warn, calmly',
  'Say what was said',
  'News',
  'Around the page',
] as const;

export interface Guide {
  purpose: (typeof PURPOSES)[number];
  /** The words of this component in a page. */
  picture: () => TemplateResult;
  /** When to use it, a sentence each. */
  use: readonly string[];
  /** When to use something else: the name of another component, where there is one. */
  instead: readonly { when: string; use?: string }[];
  parts: readonly Part[];
  good: Shown;
  bad: Shown;
  /** What to write in it. */
  write: readonly string[];
  /** Rules of the lint that its words meet most often. Each brings its own example. */
  rules?: readonly string[];
  /** What its keys do, beyond Tab and Enter. */
  keys?: readonly (readonly [key: string, does: string])[];
}

// What is looked for most stands first; what is not named here, last.
const ORDER = [
  'helpline-banner',
  'help-routes',
  'contact-link',
  'quick-exit',
  'deterrence-notice',
  'quote-block',
  'release-page',
  'release-card',
  'release-list',
];
const rank = (name: string) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);

const FILES = import.meta.glob<{ guide: Guide }>('../components/*.guide.ts', { eager: true });

/** The guide of each component, by its name. */
export const guides: ReadonlyMap<string, Guide> = new Map(
  Object.entries(FILES).map(([path, { guide }]) => [
    path.replace(/^.*\/|\.guide\.ts$/g, ''),
    guide,
  ]),
);

/** The names of the components for a purpose, what is looked for most first. */
export const namesFor = (purpose: string): string[] =>
  [...guides]
    .flatMap(([name, guide]) => (guide.purpose === purpose ? [name] : []))
    .sort((one, other) => rank(one) - rank(other));

interface Described {
  tagName: string;
  summary: string;
  status: string;
}

/** What the manifest says of each component, by its name. */
export const described: ReadonlyMap<string, Described> = new Map(
  manifest.modules.flatMap(({ declarations }) =>
    declarations.flatMap((each) =>
      'tagName' in each ? [[each.tagName.replace('netsafe-', ''), each as Described] as const] : [],
    ),
  ),
);

/** A component's name as its page is called. */
export const titleOf = (name: string): string =>
  name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');

/** Where a component's page stands in Storybook. */
export const pageOf = (name: string): string => `?path=/docs/components-${name}--docs`;
