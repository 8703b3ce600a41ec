import type { Decorator } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { Language } from '../../src/record/record.js';
import { pieceIn, TIERS, type Choices, type Tier } from '../../src/tools/snippet/snippet.js';
import { toHtml } from './to-html.js';

/** What a story offers to copy: the component's name, its choices, and the words inside it. */
export interface Snippet {
  name: string;
  choices?: Choices;
  content: TemplateResult;
}

type SnippetParameter = (args: Record<string, unknown>, language: Language) => Snippet;

const TITLES: Record<Tier, { title: string; note: string }> = {
  plain: { title: 'Plain', note: 'Survives every CMS. No tag of ours, no class.' },
  data: {
    title: 'Data',
    note: 'Where the CMS keeps div and data-*. Styled by netsafe.css; the script upgrades it.',
  },
  tag: {
    title: 'Tag',
    note: 'Where the CMS keeps the tag. Styled by netsafe.css with or without the script.',
  },
};

/** The three tiers, from what survives every CMS to what needs the tag. */
export const tiers = ({ name, choices = {}, content }: Snippet) => {
  const plain = toHtml(content);
  return TIERS.map((tier) => ({ ...TITLES[tier], code: pieceIn(tier, { name, choices, plain }) }));
};

const copy = (code: string) => async (event: Event) => {
  const button = event.currentTarget as HTMLButtonElement;
  await navigator.clipboard.writeText(code);
  button.textContent = 'Copied';
};

/** Puts “Copy this” under a story whose parameters say what to copy. */
export const withSnippet: Decorator = (story, { parameters, args, globals }) => {
  const make = parameters.snippet as SnippetParameter | undefined;
  if (!make) return story();
  const snippet = make(args, globals.lang as Language);
  return html`${story()}
    <details class="copy" lang="en" dir="ltr">
      <summary>Copy this</summary>
      ${tiers(snippet).map(
        ({ title, note, code }) => html`
          <div role="group" aria-label=${`${title} snippet`}>
            <p><strong>${title}.</strong> ${note}</p>
            <pre tabindex="0"><code>${code}</code></pre>
            <button type="button" @click=${copy(code)}>
              Copy the ${title.toLowerCase()} snippet
            </button>
          </div>
        `,
      )}
    </details>`;
};
