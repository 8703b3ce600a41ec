/** The page on which a force's colours become a theme: the same function as `npm run new:theme`, with a live preview. */
import { html, render, type TemplateResult } from 'lit';
import {
  releaseCardContent,
  campaignCard,
} from '../../src/components/release-card/release-card.content.js';
import type { Language } from '../../src/record/record.js';
import { ColourError } from '../../src/tools/theme/colour.js';
import {
  pairsOf,
  SCHEMES,
  written,
  type Colours,
  type Scheme,
} from '../../src/tools/theme/contract.js';
import {
  decisionLine,
  deriveTheme,
  type Brand,
  type DerivedTheme,
} from '../../src/tools/theme/derive.js';
import { themeFile, themeId } from '../../src/tools/theme/theme-file.js';
import { themesSheet } from '../../src/tools/theme/theme-css.js';
import { colourContract, neutralColours } from './contract.js';
import { swatch } from './table.js';

/** What the page starts with: a colour that must move in the light, and one that need not. */
const START = { name: 'Exampleshire Police', brand: '#0077b6', accent: '#5a2d91' };
/** What the preview is called while it has no file. */
const PREVIEW = 'preview';
const SCHEME_NAMES: Record<Scheme, string> = { light: 'Light', dark: 'Dark' };

const base = { roles: colourContract, values: neutralColours };

interface Asked extends Brand {
  name: string;
}

const readForm = (form: HTMLFormElement): Asked => {
  const data = new FormData(form);
  const text = (name: string) => {
    const value = data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  return {
    name: text('name'),
    brand: text('brand'),
    accent: data.has('two') ? text('accent') : undefined,
  };
};

const worstPairs = (colours: Colours, scheme: Scheme) =>
  pairsOf(colourContract, colours, PREVIEW, scheme)
    .sort((a, b) => a.ratio / a.needed - b.ratio / b.needed)
    .slice(0, 6);

const command = ({ name, brand, accent }: Asked) =>
  `npm run new:theme -- --name "${name.replaceAll('"', '')}" --brand '${brand}'${accent ? ` --accent '${accent}'` : ''}`;

const preview = (scheme: Scheme, language: Language): TemplateResult => html`
  <section
    data-netsafe-theme=${PREVIEW}
    data-netsafe-scheme=${scheme}
    aria-label=${SCHEME_NAMES[scheme]}
  >
    <h2 lang="en">${SCHEME_NAMES[scheme]}</h2>
    <netsafe-helpline-banner lang=${language} heading-level="3"></netsafe-helpline-banner>
    <netsafe-quote-block lang=${language}></netsafe-quote-block>
    <netsafe-release-card lang=${language}
      >${releaseCardContent(campaignCard(language, 3))}</netsafe-release-card
    >
    <p lang="en"><button type="button">A button of the page’s own</button></p>
  </section>
`;

const report = (asked: Asked, theme: DerivedTheme): TemplateResult => {
  const all = {
    light: { ...base.values.light, ...theme.light },
    dark: { ...base.values.dark, ...theme.dark },
  };
  return html`
    <style>
      ${themesSheet([{ id: PREVIEW, colours: all, shape: {} }])}
    </style>
    <h2>What became of the colours</h2>
    <ul class="decisions">
      ${theme.decisions.map(
        (decision) =>
          html`<li>
            ${swatch(`background:${decision.asked}`)} ${swatch(`background:${decision.given}`)}
            ${decisionLine(decision)}
          </li>`,
      )}
      ${theme.notes.map((note) => html`<li><strong>Note.</strong> ${note}</li>`)}
    </ul>
    <h2>The pairs with least to spare</h2>
    ${SCHEMES.map(
      (scheme) =>
        html`<h3>${SCHEME_NAMES[scheme]}</h3>
          <ul>
            ${worstPairs(all[scheme], scheme).map(
              ({ foreground, surface, ratio, needed }) =>
                html`<li>${foreground} on ${surface}: ${written(ratio)}, needs ${needed}:1</li>`,
            )}
          </ul>`,
    )}
    <h2>To keep it</h2>
    <p>
      This command writes
      <code>tokens/themes/${themeId(asked.name) || 'exampleshire'}.tokens.json</code> and compiles
      it:
    </p>
    <pre tabindex="0" role="region" aria-label="The command">${command(asked)}</pre>
    <details>
      <summary>The file that it writes</summary>
      <pre tabindex="0" role="region" aria-label="The file">
${JSON.stringify(themeFile(asked.name, theme), null, 2)}</pre>
    </details>
  `;
};

const show = (place: Element) => {
  const form = place.querySelector('form')!;
  const result = place.querySelector<HTMLElement>('.theme-report')!;
  const complaint = place.querySelector<HTMLElement>('.theme-complaint')!;
  const asked = readForm(form);
  try {
    render(report(asked, deriveTheme(asked, base)), result);
    render('', complaint);
  } catch (error) {
    if (!(error instanceof ColourError)) throw error;
    // What was there before stays: a colour that is half typed is not yet a colour.
    render(error.message, complaint);
  }
};

const update = (event: Event) => {
  const field = event.target as HTMLInputElement;
  const place = field.closest('.theme-maker')!;
  // A colour may be typed or picked: the two fields of one colour say the same.
  const twin = place.querySelector<HTMLInputElement>(
    `[data-twin="${field.id}"], #${field.dataset.twin ?? 'none'}`,
  );
  if (twin) twin.value = field.value;
  place.querySelector<HTMLInputElement>('#theme-accent')!.closest('p')!.hidden =
    !place.querySelector<HTMLInputElement>('#theme-two')!.checked;
  show(place);
};

const colourField = (
  id: string,
  name: string,
  label: string,
  value: string,
  hidden: boolean,
) => html`
  <p ?hidden=${hidden}>
    <label for=${id}>${label}</label>
    <input
      id=${id}
      name=${name}
      .value=${value}
      autocomplete="off"
      spellcheck="false"
      aria-describedby="theme-complaint"
    />
    <input type="color" data-twin=${id} .value=${value} aria-label=${`${label}, picked`} />
  </p>
`;

const page = (language: Language): TemplateResult => html`
  <div lang="en">
    <h1>Make a theme</h1>
    <p>
      A force’s colours become a whole theme whose every pair of colours passes, in light and dark.
      A colour is kept where it passes; where it does not, only its lightness moves. Nothing leaves
      this page.
    </p>
    <form @input=${update} @submit=${(event: Event) => event.preventDefault()}>
      <p>
        <label for="theme-name">The force</label>
        <input id="theme-name" name="name" .value=${START.name} autocomplete="off" />
      </p>
      ${colourField('theme-brand', 'brand', 'Its colour: links and buttons', START.brand, false)}
      <p>
        <input type="checkbox" id="theme-two" name="two" />
        <label for="theme-two">A second colour, for the edge that marks its voice</label>
      </p>
      ${colourField('theme-accent', 'accent', 'Its second colour', START.accent, true)}
      <p id="theme-complaint" class="theme-complaint" role="status"></p>
    </form>
  </div>
  <div class="theme-preview">${SCHEMES.map((scheme) => preview(scheme, language))}</div>
  <div class="theme-report" lang="en"></div>
`;

/** The page, showing the theme of the colours that it starts with. */
export const themeMaker = (language: Language): HTMLElement => {
  const main = document.createElement('main');
  main.className = 'theme-maker';
  main.dir = 'ltr';
  render(page(language), main);
  show(main);
  return main;
};
