// What `npm run new:component` writes. Prettier lays it out, so only the words matter here.

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

const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const words = (name: string) => name.replaceAll('-', ' ');
const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const element = ({ name, summary, className, hasContent }: Component) => `
import type { TemplateResult } from 'lit';
import { NetsafeElement } from '../../base/element.js';
${
  hasContent
    ? `import { property } from 'lit/decorators.js';
import { ContentController } from '../../base/content-controller.js';
import { fallback } from '../../base/fallback.js';`
    : `import { ContentController } from '../../base/content-controller.js';`
}
import { host } from '../../styles/host.styles.js';
import { prose } from '../../styles/prose.styles.js';
${hasContent ? `import { ${camel(name)}Content } from './${name}.content.js';` : ''}
import { styles } from './${name}.styles.js';

/**
 * ${summary} ${
   hasContent
     ? 'Put the words inside it, or leave it empty and it\n * speaks from the record.'
     : 'Put the words inside it: it frames them, and keeps\n * the numbers among them true.'
 }
 *
 * @summary ${summary}
 * @status experimental
 * @tagname netsafe-${name}
 *
 * @slot - ${hasContent ? 'What it says. Empty, it speaks from the record in the page’s language.' : 'What it says: a heading, paragraphs, a list.'}
 *
 * @cssprop [--netsafe-${name}-accent=var(--netsafe-color-accent)] - The heavy edge. It needs 3:1 against the frame (WCAG 2.2 SC 1.4.11).
 */
export class ${className} extends NetsafeElement {
  static override styles = [host, prose, styles];
${
  hasContent
    ? `
  /** The level of the heading, 1 to 6, when it speaks from the record. Children bring their own. */
  @property({ type: Number, useDefault: true, attribute: 'heading-level' }) headingLevel = 2;

  readonly #content = new ContentController(this);

  protected override render(): TemplateResult | undefined {
    const { blank, language } = this.#content;
    return blank
      ? fallback(language, ${camel(name)}Content({ language, level: this.headingLevel }))
      : undefined;
  }`
    : `
  constructor() {
    super();
    new ContentController(this);
  }

  protected override render(): TemplateResult | undefined {
    return undefined;
  }`
}
}

declare global {
  interface HTMLElementTagNameMap {
    'netsafe-${name}': ${className};
  }
}
`;

const styles = ({ name }: Component) => `
import { css } from 'lit';

export const styles = css\`
  :host {
    --_edge: var(--netsafe-${name}-accent, var(--netsafe-color-accent));

    border-inline-start: var(--netsafe-edge-voice) solid var(--_edge) !important;
  }
\`;
`;

const content = ({ name, className }: Component) => `
import { html, type TemplateResult } from 'lit';
import { numberLink, say } from '../../record/fill.js';
import { record, type Language } from '../../record/record.js';
import { heading } from '../../base/heading.js';

/** What the words of an empty tag depend on. */
export interface ${className}Options {
  language: Language;
  level?: number;
}

/** What an empty tag says, in plain HTML: the same that an editor pastes. */
export const ${camel(name)}Content = ({ language, level = 2 }: ${className}Options): TemplateResult => {
  const { prompt, does, number } = record.services['stop-it-now'];
  return html\`\${heading(level, prompt[language])}
    <p>\${does[language]}</p>
    <p>\${say(language, 'callFree', { number: numberLink(number!) })}</p>\`;
};
`;

const define = ({ name, className }: Component) => `
import { define } from '../../base/define.js';
import { ${className} } from './${name}.js';

define('netsafe-${name}', ${className});

export * from './${name}.js';
`;

const stories = ({ name, summary, className, hasContent }: Component) => `
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html${hasContent ? '' : ', type TemplateResult'} } from 'lit';
${
  hasContent
    ? `import type { ${className} } from '../../src/components/${name}/${name}.js';
import { ${camel(name)}Content } from '../../src/components/${name}/${name}.content.js';`
    : ''
}
import type { Language } from '../../src/record/record.js';
${hasContent ? `\ntype Args = Pick<${className}, 'headingLevel'>;\n` : ''}
const OWN: Record<Language, { title: string; words: string }> = {
  en: {
    title: 'Words of the page’s own',
    words: 'Whatever stands between the tags is what a reader sees, with or without the script.',
  },
  cy: {
    title: 'Geiriau’r dudalen ei hun',
    words: 'Yr hyn sydd rhwng y tagiau yw’r hyn y mae darllenydd yn ei weld, gyda’r sgript neu hebddi.',
  },
};
${
  hasContent
    ? ''
    : `
const own = (language: Language): TemplateResult =>
  html\`<h2>\${OWN[language].title}</h2><p>\${OWN[language].words}</p>\`;
`
}
const meta: Meta${hasContent ? '<Args>' : ''} = {
  title: 'Components/${sentence(words(name))}',
  component: 'netsafe-${name}',
${
  hasContent
    ? `  args: { headingLevel: 2 },
  argTypes: { headingLevel: { control: { type: 'number', min: 1, max: 6 } } },
  render: ({ headingLevel }) =>
    html\`<netsafe-${name} heading-level=\${headingLevel}></netsafe-${name}>\`,
  parameters: {
    snippet: ({ headingLevel }: Args, language: Language) => ({
      name: '${name}',
      content: ${camel(name)}Content({ language, level: headingLevel }),
    }),
  },`
    : `  render: (_, { globals }) =>
    html\`<netsafe-${name}>\${own(globals.lang as Language)}</netsafe-${name}>\`,
  parameters: {
    snippet: (_: unknown, language: Language) => ({ name: '${name}', content: own(language) }),
  },`
}
};

export default meta;
type Story = StoryObj${hasContent ? '<Args>' : ''};

/** ${summary} */
export const Default: Story = {};

/** ${hasContent ? 'Words of the page’s own, in place of the record’s.' : 'A number among the words is large enough to be found, and to be pressed. This one is nobody’s.'} */
export const ${hasContent ? 'OwnWords' : 'WithNumber'}: Story = {
  render: (_, { globals }) => {
    const { title, words } = OWN[globals.lang as Language];
    return html\`<netsafe-${name}>
      <h2>\${title}</h2>
      <p>\${words}</p>${hasContent ? '' : '\n      <p><a href="tel:01632960123">01632 960 123</a></p>'}
    </netsafe-${name}>\`;
  },
};

/** In a column as narrow as a sidebar. */
export const InASidebar: Story = {
  decorators: [(story) => html\`<div class="narrow">\${story()}</div>\`],
};

/** Welsh inside an English page. The Welsh awaits a qualified translator. */
export const Welsh: Story = {
${
  hasContent
    ? `  render: ({ headingLevel }) =>
    html\`<netsafe-${name} lang="cy" heading-level=\${headingLevel}></netsafe-${name}>\`,
  parameters: {
    snippet: ({ headingLevel }: Args) => ({
      name: '${name}',
      choices: { lang: 'cy' },
      content: ${camel(name)}Content({ language: 'cy', level: headingLevel }),
    }),
  },`
    : `  render: () => html\`<netsafe-${name} lang="cy">\${own('cy')}</netsafe-${name}>\`,
  parameters: {
    snippet: () => ({ name: '${name}', choices: { lang: 'cy' }, content: own('cy') }),
  },`
}
};
`;

const test = ({ name, className, hasContent }: Component) => `
import '../../src/components/${name}/${name}.define.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { ${className} } from '../../src/components/${name}/${name}.js';
${
  hasContent
    ? `import { record } from '../../src/record/record.js';
import { telHref } from '../../src/numbers/phone.js';`
    : ''
}
import { adoptPageStyles } from '../../stories/support/page-styles.js';

adoptPageStyles(['netsafe-${name}']);

const filled = () =>
  fixture<${className}>(
    html\`<netsafe-${name}>
      <h2>Words of the page’s own</h2>
      <p>They stand as their author wrote them.</p>
    </netsafe-${name}>\`,
  );

describe('<netsafe-${name}>', () => {
  it('shows the words of its page, and adds none', async () => {
    const element = await filled();
    expect(element.innerText.replace(/\\s+/g, ' ').trim()).to.equal(
      'Words of the page’s own They stand as their author wrote them.',
    );
    expect(element.getBoundingClientRect().height).to.be.greaterThan(40);
    expect(element.shadowRoot?.textContent.trim() ?? '').to.equal('');
  });

  it('has nothing that axe objects to', async () => {
    await expect(await filled()).to.be.accessible();
  });
${
  hasContent
    ? `
  for (const language of ['en', 'cy'] as const) {
    it(\`speaks from the record when it is empty, in \${language}\`, async () => {
      const element = await fixture<${className}>(
        html\`<netsafe-${name} lang=\${language} heading-level="3"></netsafe-${name}>\`,
      );
      const root = element.shadowRoot!;
      const { prompt, does, number = '' } = record.services['stop-it-now'];
      expect(root.querySelector('h3')!.textContent).to.equal(prompt[language]);
      expect(root.textContent).to.include(does[language]);
      const link = root.querySelector('a')!;
      expect([link.textContent, link.getAttribute('href')]).to.deep.equal([number, telHref(number)]);
      await expect(element).to.be.accessible();
    });
  }`
    : `
  it('takes no words along when it is empty', async () => {
    const element = await fixture<${className}>(html\`<netsafe-${name}></netsafe-${name}>\`);
    expect(element.innerText.trim()).to.equal('');
    await expect(element).to.be.accessible();
  });`
}
});
`;

// What a component does without leaves no empty line between its imports.
const tidy = (text: string) => text.replace(/;\n\n+(?=import )/g, ';\n');

/** The files of a component, by their paths. */
export const templates = (component: Component): Record<string, string> => {
  const { name, hasContent } = component;
  const folder = `src/components/${name}/${name}`;
  const files = {
    [`${folder}.ts`]: element(component),
    [`${folder}.styles.ts`]: styles(component),
    ...(hasContent && { [`${folder}.content.ts`]: content(component) }),
    [`${folder}.define.ts`]: define(component),
    [`stories/components/${name}.stories.ts`]: stories(component),
    [`test/components/${name}.test.ts`]: test(component),
  };
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, tidy(text)]));
};
