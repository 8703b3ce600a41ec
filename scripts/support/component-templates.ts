// What `npm run new:component` writes, from scripts/templates/component/. It is laid out afterwards, so only the words there
// matter.
import { fileURLToPath } from 'node:url';
import { Eta } from 'eta';

/** What a component is started from. */
export interface Component {
  /** Without `netsafe-`. */
  name: string;
  /** One sentence, with its full stop. */
  summary: string;
  className: string;
  /** Whether an empty tag speaks from the record. */
  hasContent: boolean;
}

const eta = new Eta({
  views: fileURLToPath(new URL('../templates/component', import.meta.url)),
  autoEscape: false,
  autoTrim: false,
  // HTML and types have the usual ones, < and >.
  tags: ['{{', '}}'],
  // `name`, not `it.name`.
  useWith: true,
});

const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const sentence = (name: string) =>
  name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');

/** The files of a component, by their paths. */
export const templates = (component: Component): Record<string, string> => {
  const { name, hasContent } = component;
  const write = (template: string) =>
    eta.render(`${template}.ts.eta`, {
      ...component,
      camelName: camel(name),
      title: sentence(name),
    });
  const folder = `src/components/${name}/${name}`;
  return {
    [`${folder}.ts`]: write('element'),
    [`${folder}.styles.ts`]: write('styles'),
    ...(hasContent && { [`${folder}.content.ts`]: write('content') }),
    [`${folder}.define.ts`]: write('define'),
    [`stories/components/${name}.guide.ts`]: write('guide'),
    [`stories/components/${name}.stories.ts`]: write('stories'),
    [`test/components/${name}.test.ts`]: write('test'),
  };
};
