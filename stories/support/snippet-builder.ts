/** The page that makes what to paste: the same as `npm run snippet`. */
import { html, render, type TemplateResult } from 'lit';
import type { NetsafeElement } from '../../src/base/element.js';
import manifest from '../../custom-elements.json';
import { version } from '../../src/base/version.generated.js';
import {
  headOf,
  pieceIn,
  sheetsOf,
  TIERS,
  type Choices,
  type Tier,
} from '../../src/tools/snippet/snippet.js';
import { todaysOf, typeOf, valuesOf, type Attribute } from '../../src/tools/snippet/attributes.js';
import { placeholderOf } from '../../src/tools/snippet/placeholders.js';
import { wordsOf } from '../../src/server/words-of.js';
import type { Language } from '../../src/record/record.js';
import { themes } from '../../tokens/roles.generated.json';
import { toHtml } from './to-html.js';

// Both are made by `npm run build`; in Storybook alone they may not be there.
const [integrity] = Object.values(
  import.meta.glob<Record<string, string>>('../../dist/integrity.json', {
    eager: true,
    import: 'default',
  }),
);
const sheets = import.meta.glob<string>(['../../dist/netsafe.css', '../../dist/themes/*.css'], {
  query: '?raw',
  import: 'default',
});

interface Declaration {
  tagName: string;
  summary: string;
  attributes?: Attribute[];
}

// A component's event is declared beside it. Without a type of their own the modules' is one that no other fits.
const modules = manifest.modules as { declarations: Partial<Declaration>[] }[];
const declarations = modules
  .flatMap((module) => module.declarations)
  .filter((each): each is Declaration => !!each.tagName);
const components = declarations.map(({ tagName, summary, attributes }) => ({
  name: tagName.slice('netsafe-'.length),
  tagName,
  summary,
  attributes: todaysOf(attributes),
}));

const option = (value: string, label = value, selected = false) =>
  html`<option value=${value} ?selected=${selected}>${label}</option>`;

const field = (name: string, label: string, control: TemplateResult) =>
  html`<p><label for=${`snippet-${name}`}>${label}</label>${control}</p>`;

const choice = (name: string, label: string, options: readonly TemplateResult[]) =>
  field(
    name,
    label,
    html`<select id=${`snippet-${name}`} name=${name}>
      ${options}
    </select>`,
  );

const attributeField = (attribute: Attribute) => {
  const values = valuesOf(attribute);
  const { name } = attribute;
  if (values)
    return choice(name, name, [
      option('', 'as it is by itself'),
      ...values.map((each) => option(each)),
    ]);
  if (typeOf(attribute) === 'boolean')
    return html`<p>
      <input type="checkbox" id=${`snippet-${name}`} name=${name} />
      <label for=${`snippet-${name}`}>${name}</label>
    </p>`;
  return field(
    name,
    name,
    typeOf(attribute) === 'number'
      ? html`<input type="number" min="1" max="6" id=${`snippet-${name}`} name=${name} />`
      : html`<input id=${`snippet-${name}`} name=${name} autocomplete="off" />`,
  );
};

const chosen = (form: HTMLFormElement) => {
  const data = new FormData(form);
  const text = (name: string) => {
    const value = data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const component = components.find(({ name }) => name === text('component')) ?? components[0]!;
  const choices: Choices = {};
  for (const attribute of component.attributes) {
    const { name } = attribute;
    if (typeOf(attribute) === 'boolean') {
      if (data.has(name)) choices[name] = true;
    } else if (text(name)) choices[name] = text(name);
  }
  return {
    component,
    choices,
    language: text('lang') as Language,
    theme: text('theme'),
    tier: text('tier') as Tier,
    base: text('base').replace(/\/+$/, ''),
    isInline: data.has('inline'),
    isBilingual: data.has('bilingual'),
  };
};

const inlined = async (theme: string) => {
  const files = sheetsOf(theme).map((file) => sheets[`../../dist/${file}`]);
  return Promise.all(files.map((load) => load?.() ?? Promise.resolve('')));
};

async function show(form: HTMLFormElement, place: HTMLElement): Promise<void> {
  const { component, choices, language, theme, tier, base, isInline, isBilingual } = chosen(form);
  const Component = customElements.get(component.tagName) as new () => NetsafeElement;
  const texts = Object.entries(choices).map(([name, value]) => [name, value === true ? '' : value]);
  const words = wordsOf(Component, Object.fromEntries(texts) as Record<string, string>, language);
  const said = language === 'en' ? choices : { lang: language, ...choices };
  const piece = pieceIn(tier, {
    name: component.name,
    choices: said,
    plain: toHtml(words ?? placeholderOf(component.name, language)),
  });
  const inline = isInline ? await inlined(theme) : undefined;
  const head = integrity
    ? headOf({
        version,
        base,
        integrity,
        theme,
        inline,
        language: isBilingual ? undefined : language,
      })
    : 'Run npm run build first: the hashes of its files stand here then.';
  render(
    html`
      <h2>Once, in the head of the page</h2>
      <pre tabindex="0" role="region" aria-label="For the head">${head}</pre>
      <p><button type="button" @click=${copy(head)}>Copy the head</button></p>
      <h2>Where it is to stand</h2>
      <pre tabindex="0" role="region" aria-label="For the page">${piece}</pre>
      <p><button type="button" @click=${copy(piece)}>Copy the piece</button></p>
    `,
    place,
  );
}

const copy = (code: string) => async (event: Event) => {
  const button = event.currentTarget as HTMLButtonElement;
  await navigator.clipboard.writeText(code);
  button.textContent = 'Copied';
};

/** The page, with what to paste for what is chosen at first. */
export function snippetBuilder(language: Language): HTMLElement {
  const main = document.createElement('main');
  main.className = 'snippet-builder';
  main.lang = 'en';
  main.dir = 'ltr';
  const update = (event: Event) => {
    const { target } = event;
    if (target instanceof HTMLSelectElement && target.name === 'component') draw(target.value);
    void show(main.querySelector('form')!, main.querySelector('.snippet-result')!);
  };
  // Another component has other attributes.
  const draw = (name: string) => {
    const component = components.find((each) => each.name === name) ?? components[0]!;
    render(
      html`${component.attributes.map(attributeField)}`,
      main.querySelector<HTMLElement>('.snippet-attributes')!,
    );
  };
  const first = 'helpline-banner';
  render(
    html`
      <h1>What to paste</h1>
      <p>Choose, and copy. The command <code>npm run snippet</code> prints the same.</p>
      <form @input=${update} @submit=${(event: Event) => event.preventDefault()}>
        ${choice(
          'component',
          'Component',
          components.map(({ name, summary }) =>
            option(name, `${name}: ${summary}`, name === first),
          ),
        )}
        <div class="snippet-attributes"></div>
        ${choice(
          'tier',
          'Tier',
          TIERS.map((tier) => option(tier, tier, tier === 'tag')),
        )}
        ${choice('lang', 'Language of the words', [
          option('en', 'English', language === 'en'),
          option('cy', 'Welsh (awaiting review)', language === 'cy'),
        ])}
        ${choice(
          'theme',
          'Theme',
          themes.map(({ id, name }) => option(id, name)),
        )}
        ${field(
          'base',
          'Where your site serves the builds',
          html`<input id="snippet-base" name="base" value="/netsafe" autocomplete="off" />`,
        )}
        <p>
          <input type="checkbox" id="snippet-bilingual" name="bilingual" />
          <label for="snippet-bilingual">The page also speaks the other language</label>
        </p>
        <p>
          <input type="checkbox" id="snippet-inline" name="inline" />
          <label for="snippet-inline"
            >Stylesheets in the page: the first choice, since a slow phone then shows it a third
            sooner. Not where your site’s policy forbids styles in a page.</label
          >
        </p>
      </form>
      <div class="snippet-result"></div>
    `,
    main,
  );
  draw(first);
  void show(main.querySelector('form')!, main.querySelector('.snippet-result')!);
  return main;
}
