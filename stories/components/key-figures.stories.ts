import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import {
  keyFiguresContent,
  type KeyFigure,
} from '../../src/components/key-figures/key-figures.content.js';
import type { Language } from '../../src/record/record.js';

type Make = (language: Language) => readonly KeyFigure[];

// The launch’s own figures. What stands beside them is invented, of an example force.
const help = (language: Language, parts = [131, 1691]): KeyFigure => ({
  value: 1822,
  ...(language === 'cy'
    ? {
        unit: 'o bobl',
        label: 'Pobl a ofynnodd am gymorth i stopio',
        period: 'Blwyddyn, fel y dywedwyd ym Mai 2017',
        area: 'Dwyrain Lloegr',
        source: { text: 'Datganiad ar lansio Ymgyrch NetSafe', href: '#launch' },
      }
    : {
        unit: 'people',
        label: 'People who sought help to stop',
        period: 'One year, as said in May 2017',
        area: 'Eastern England',
        source: { text: 'Release on the launch of Operation NetSafe', href: '#launch' },
      }),
  parts: parts.map((value, index) => ({
    value,
    text: {
      en: ['called the helpline', 'used the website'],
      cy: ['wedi ffonio’r llinell gymorth', 'wedi defnyddio’r wefan'],
    }[language][index]!,
  })),
});
const safe = (language: Language): KeyFigure => ({
  value: 64,
  ...(language === 'cy'
    ? {
        unit: 'o blant',
        label: 'Plant a ddiogelwyd',
        area: 'Swydd Esiampl',
        source: { text: 'Adroddiad blynyddol Heddlu Swydd Esiampl', href: '#report' },
      }
    : {
        unit: 'children',
        label: 'Children safeguarded',
        area: 'Exampleshire',
        source: { text: 'Annual report of Exampleshire Police', href: '#report' },
      }),
  period: { datetime: '2025', text: '2025' },
});
const share = (language: Language): KeyFigure => ({
  ...safe(language),
  value: '24%',
  unit: '',
  label:
    language === 'cy'
      ? 'Cyfran y galwadau gan deulu a ffrindiau'
      : 'Share of calls that came from family and friends',
});
const cost = (language: Language): KeyFigure => ({
  ...safe(language),
  value: language === 'cy' ? '£1.5 miliwn' : '£1.5 million',
  unit: '',
  label: language === 'cy' ? 'Wedi’i wario ar atal' : 'Spent on prevention',
});

const figures = (content: TemplateResult, lang?: string) =>
  html`<netsafe-key-figures lang=${lang ?? nothing}>${content}</netsafe-key-figures>`;

const story = (make: Make): StoryObj => {
  const content = (language: Language) => keyFiguresContent({ language, figures: make(language) });
  return {
    render: (_, { globals }) => figures(content(globals.lang as Language)),
    parameters: {
      snippet: (_: unknown, language: Language) => ({
        name: 'key-figures',
        content: content(language),
      }),
    },
  };
};

const meta: Meta = {
  title: 'Components/Say what was said/Key figures',
  id: 'components-key-figures',
  component: 'netsafe-key-figures',
};

export default meta;
type Story = StoryObj;

/** Several figures. Each says what it counts, when, where, and who says so, with a link to where it can be read. */
export const Default: Story = story((language) => [
  help(language),
  safe(language),
  share(language),
]);

/** One figure alone. */
export const One: Story = story((language) => [safe(language)]);

/** Four and more: as many stand beside each other as there is room for. */
export const Many: Story = story((language) => [
  safe(language),
  share(language),
  cost(language),
  help(language),
  { ...safe(language), value: 12345678 },
]);

/** With a heading of the page’s own. */
export const WithHeading: Story = {
  render: (_, { globals }) => {
    const language = globals.lang as Language;
    return figures(
      html`<h2>${language === 'cy' ? 'Y flwyddyn mewn ffigurau' : 'The year in figures'}</h2>
        ${keyFiguresContent({ language, figures: [safe(language), cost(language)] })}`,
    );
  },
};

/**
 * No period and no source: a number that nobody can check. Storybook draws the gap, so that it is seen before it is
 * published; a published page shows none, and the console names it.
 */
export const Incomplete: Story = {
  render: (_, { globals }) => {
    const { label, area, value } = safe(globals.lang as Language);
    return figures(
      html`<dl>
        <div>
          <dt>${label}</dt>
          <dd><strong>${value}</strong></dd>
          <dd>${area}</dd>
        </div>
      </dl>`,
    );
  },
};

/** Parts that do not add up to their total: one of them was mistyped. The console says what they add up to. */
export const PartsThatDoNotAddUp: Story = story((language) => [help(language, [131, 1619])]);

/** “More than 60” is no certain amount: it is shown as it was written, and nothing is added up. */
export const NotExact: Story = story((language) => [
  { ...safe(language), value: language === 'cy' ? 'Mwy na 60' : 'More than 60' },
]);

/** In a column as narrow as a sidebar. */
export const InASidebar: Story = {
  ...story((language) => [help(language), cost(language)]),
  decorators: [(inner) => html`<div class="narrow">${inner()}</div>`],
};

/** Welsh inside an English page. The Welsh awaits a qualified translator. */
export const Welsh: Story = {
  render: () =>
    figures(keyFiguresContent({ language: 'cy', figures: [help('cy'), safe('cy')] }), 'cy'),
  parameters: {
    snippet: () => ({
      name: 'key-figures',
      choices: { lang: 'cy' },
      content: keyFiguresContent({ language: 'cy', figures: [help('cy'), safe('cy')] }),
    }),
  },
};
