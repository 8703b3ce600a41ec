/** What to paste of a component that has no words of its own: its markup, with what to write in square brackets. */
import { html, type TemplateResult } from 'lit';
import { caseOutcomesContent } from '../../components/case-outcomes/case-outcomes.content.js';
import { keyFiguresContent } from '../../components/key-figures/key-figures.content.js';
import { languagePairContent } from '../../components/language-pair/language-pair.content.js';
import { pullTextContent } from '../../components/pull-text/pull-text.content.js';
import { releaseCardContent } from '../../components/release-card/release-card.content.js';
import { releaseListContent } from '../../components/release-list/release-list.content.js';
import { releasePageContent } from '../../components/release-page/release-page.content.js';
import type { Language } from '../../record/record.js';

const WORDS = {
  en: {
    any: '[Your words]',
    title: '[The title]',
    force: '[The force]',
    area: '[The area]',
    summary: '[What it says, in one or two sentences]',
    text: '[The release]',
    sentence: '[What the court imposed]',
    offence: '[The offence, in the law’s words]',
    ageBand: '[Who, in words: a man in his 40s]',
    label: '[What the figure is]',
    value: '[The number]',
    unit: '[what is counted]',
    source: '[Who says so]',
    said: '[A sentence of this page]',
    day: '31 January 2026',
  },
  cy: {
    any: '[Eich geiriau]',
    title: '[Y teitl]',
    force: '[Yr heddlu]',
    area: '[Yr ardal]',
    summary: '[Beth mae’n ei ddweud, mewn brawddeg neu ddwy]',
    text: '[Y datganiad]',
    sentence: '[Dyfarniad y llys]',
    offence: '[Y drosedd, yng ngeiriau’r gyfraith]',
    ageBand: '[Pwy, mewn geiriau: dyn yn ei 40au]',
    label: '[Beth yw’r ffigur]',
    value: '[Y rhif]',
    unit: '[beth sy’n cael ei gyfrif]',
    source: '[Pwy sy’n dweud]',
    said: '[Brawddeg o’r dudalen hon]',
    day: '31 Ionawr 2026',
  },
} as const satisfies Record<Language, object>;

const dayIn = (language: Language) => ({ datetime: '2026-01-31', text: WORDS[language].day });

const PLACEHOLDERS: Record<string, (language: Language) => TemplateResult> = {
  'case-outcomes': (language) => {
    const { sentence, offence, ageBand, area } = WORDS[language];
    const outcome = { sentence, offence, ageBand, area, date: dayIn(language) };
    return caseOutcomesContent({ language, outcomes: [outcome] });
  },
  'key-figures': (language) => {
    const { label, value, unit, area, source } = WORDS[language];
    const figure = { label, value, unit, area, period: dayIn(language) };
    return keyFiguresContent({
      language,
      figures: [{ ...figure, source: { text: source, href: '#' } }],
    });
  },
  'language-pair': (language) => languagePairContent({ language, href: '#' }),
  'pull-text': (language) => pullTextContent([WORDS[language].said]),
  'release-list': (language) => {
    const { title, force, summary } = WORDS[language];
    const date = dayIn(language);
    const card = releaseCardContent({ title, href: '#', force, date, summary });
    return releaseListContent([{ card, datetime: date.datetime }]);
  },
  'release-page': (language) => {
    const { title, force, area, summary, text } = WORDS[language];
    return releasePageContent({
      language,
      title,
      force,
      area,
      published: dayIn(language),
      standfirst: summary,
      body: html`<p>${text}</p>`,
    });
  },
};

/** The markup of a component that says nothing when it is empty. */
export const placeholderOf = (name: string, language: Language): TemplateResult =>
  PLACEHOLDERS[name]?.(language) ?? html`<p>${WORDS[language].any}</p>`;
