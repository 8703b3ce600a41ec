// Every component of custom-elements.json as a page may hold it: nothing here is written for one of them.
import { readFileSync } from 'node:fs';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import type { Nodes } from 'hast';
import { wordsOf } from '../../src/server/words-of.js';

/** How an editor put a component into a page. */
export type Form = 'plain' | 'data' | 'tag' | 'empty';

/** A link, as its author wrote it. */
export interface WrittenLink {
  text: string;
  href: string;
}

/** One component in one form, and what a reader should find in it. */
export interface Specimen {
  id: string;
  tag: string;
  form: Form;
  html: string;
  /** Its words, without white space. */
  words: string;
  links: WrittenLink[];
}

interface Manifest {
  modules: { path: string; declarations: { name: string; tagName?: string }[] }[];
}

const ROOT = new URL('../../', import.meta.url);
const FORMS: readonly Form[] = ['plain', 'data', 'tag', 'empty'];

export const textOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

/** Text without white space: what a reader reads, wherever its lines break. */
export const squeeze = (text: string): string => text.replace(/\s+/g, '');

// What an editor puts into a component that has no words of its own.
const OWN_WORDS = `<h2>Words of the page’s own</h2>
  <p>They stand as their author wrote them. <a href="https://example.org/more">More of them</a></p>`;

interface Said {
  /** What an editor pastes into a component. */
  children: string;
  /** Whether it says the same when it is empty. */
  speaks: boolean;
}

/** What an empty component says, as the HTML that an editor pastes into it; where it says nothing, words of ours. */
const childrenOf = async (path: string, name: string): Promise<Said> => {
  const module = (await import(new URL(path, ROOT).href)) as Record<
    string,
    Parameters<typeof wordsOf>[0]
  >;
  const content = wordsOf(module[name]!);
  if (content === undefined) return { children: OWN_WORDS, speaks: false };
  const children = collectResultSync(render(content))
    .replace(/<!--[^]*?-->|<\?>/g, '')
    .trim();
  if (!children.startsWith('<'))
    throw new Error(`${name} says no HTML when it is empty: ${children}`);
  return { children, speaks: true };
};

const inForm: Record<Form, (tag: string, children: string) => string> = {
  plain: (_, children) => children,
  data: (tag, children) => `<div data-netsafe="${tag.slice('netsafe-'.length)}">${children}</div>`,
  tag: (tag, children) => `<${tag}>${children}</${tag}>`,
  empty: (tag) => `<${tag}></${tag}>`,
};

const { modules } = JSON.parse(
  readFileSync(new URL('custom-elements.json', ROOT), 'utf8'),
) as Manifest;

const components = Promise.all(
  modules.flatMap(({ path, declarations }) =>
    declarations.flatMap(({ name, tagName: tag }) =>
      tag ? [childrenOf(path, name).then((said) => ({ tag, ...said }))] : [],
    ),
  ),
);

/** Every component's tag. */
export const TAGS: readonly string[] = modules.flatMap(({ declarations }) =>
  declarations.flatMap(({ tagName }) => tagName ?? []),
);

/** How a component stands on a page: in the frame that they share, or inside a sentence. */
export interface Stand {
  isFramed: boolean;
  /** Whether it leaves the frame’s padding as it is: in columns each part brings its own. */
  isPadded: boolean;
}

const COLUMNS = 'src/styles/columns.styles.ts';

const standOf = (path: string): Stand => {
  const read = (file: string) => readFileSync(new URL(file, ROOT), 'utf8');
  return {
    isFramed: /static override styles = \[host\b/.test(read(path)),
    isPadded: ![
      path.replace(/\.ts$/, '.styles.ts'),
      ...(/\bcolumns\b/.test(read(path)) ? [COLUMNS] : []),
    ].some((file) => read(file).includes('--_padding:')),
  };
};

/** How each component stands, by its tag. */
export const STANDS: ReadonlyMap<string, Stand> = new Map(
  modules.flatMap(({ path, declarations }) =>
    declarations.flatMap(({ tagName }) => (tagName ? [[tagName, standOf(path)] as const] : [])),
  ),
);

/** Every component in these forms. */
export const specimens = async (...forms: readonly Form[]): Promise<Specimen[]> =>
  (await components).flatMap(({ tag, children, speaks }) => {
    return FORMS.filter((form) => forms.includes(form)).map((form) => {
      const tree = fromHtml(form === 'empty' && !speaks ? '' : children, { fragment: true });
      return {
        id: `${tag.slice('netsafe-'.length)}-${form}`,
        tag,
        form,
        html: inForm[form](tag, children),
        words: squeeze(textOf(tree)),
        links: selectAll('a[href]', tree).map((link) => ({
          text: textOf(link),
          href: String(link.properties.href),
        })),
      };
    });
  });

/**
 * Every component, each in one of these forms, by turns that begin elsewhere from page to page: for a page that is opened
 * with every change, when all that a browser looks at takes its time.
 */
export const specimensInTurn = async (
  page: string,
  ...forms: readonly Form[]
): Promise<Specimen[]> => {
  const first = page.length;
  return (await specimens(...forms)).filter(
    ({ tag, form }) => forms[(first + TAGS.indexOf(tag)) % forms.length] === form,
  );
};
