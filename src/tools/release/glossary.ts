// Explains the terms of a release, once each, below it. Not one of its own words changes.
import { html, nothing, type TemplateResult } from 'lit';
import data from '../../record/glossary.json';
import type { Language } from '../../record/record.js';
import type { Glossary, Term } from '../../record/record.types.generated.js';
import { passagesOf } from './passages.js';
import type { Release } from './release.js';

// The types of JSON know words, not the few that the schema allows; `npm run generate` has checked them.
const glossary = data as unknown as Glossary;

const escaped = (text: string) =>
  text
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/ /g, '\\s+')
    .replace(/’/g, "[’'‘]");

const begins = (form: string) => `(?<![\\p{L}\\p{N}])${escaped(form)}`;

const uses = (text: string, { forms, except }: Term, language: Language): boolean => {
  const rest = (except?.[language] ?? []).reduce(
    (left, each) => left.replace(new RegExp(begins(each), 'giu'), ' … '),
    text,
  );
  return forms[language].some((form) =>
    new RegExp(`${begins(form)}(?![\\p{L}\\p{N}])`, form === form.toLowerCase() ? 'iu' : 'u').test(
      rest,
    ),
  );
};

/** Whether somebody has read what a term means, and nobody says otherwise. */
const isKnown = ({ evidence }: Term): boolean => {
  const known = evidence.find(({ of }) => of.includes('meaning'));
  return !!known && known.level !== 'not read' && !known.contradicted;
};

/** The terms that a release uses, in the glossary’s order. One whose meaning nobody has read is left out. */
export const termsIn = (
  { title, summary, body, language }: Release,
  { terms }: Pick<Glossary, 'terms'> = glossary,
): Term[] => {
  const texts = [title, summary ?? '', ...body.flatMap(passagesOf).map(({ text }) => text)];
  return Object.values(terms).filter(
    (term) => isKnown(term) && texts.some((text) => uses(text, term, language)),
  );
};

/** What the terms of a release mean; nothing where it uses none. */
export const renderGlossary = (release: Release): TemplateResult | typeof nothing => {
  const { language } = release;
  const terms = termsIn(release);
  if (!terms.length) return nothing;
  const { heading, law, added } = glossary;
  return html`<!-- Added by the importer: these words are not part of the release. -->
    <section>
      <h2>${heading[language]}</h2>
      ${terms.some(({ nation }) => nation && nation !== 'UK') ? html`<p>${law[language]}</p>` : nothing}
      <dl>
        ${terms.map(
          ({ term, meaning }) =>
            html`<dt><dfn>${term[language]}</dfn></dt>
              <dd>${meaning[language]}</dd>`,
        )}
      </dl>
      <p><small>${added[language]}</small></p>
    </section>`;
};
