// What a force's file begins as. `campaign check` refuses it until each place in brackets is filled.
const text = (en: string, cy = `${en.slice(0, -1)}, in Welsh]`) => ({ en, cy });

/** A starter, with the address of its schema. */
export const starter = (schema: string): string =>
  `${JSON.stringify(
    {
      $schema: schema,
      campaign: {
        name: text('[The campaign’s name, as you write it]'),
        force: {
          name: text('[Your force]'),
          nation: '[England, Wales, Scotland or Northern Ireland]',
        },
        partners: [
          { name: text('[A partner: a force or a charity]'), site: '[https://its own site]' },
        ],
        figures: [
          {
            value: '[The figure, without quotation marks]',
            unit: text('[What it counts: people]'),
            label: text('[What it says]'),
            period: text('[From when to when]'),
            area: text('[Where]'),
            source: { text: text('[Who says so]') },
          },
        ],
        spokespeople: [{ role: text('[A role]'), organisation: text('[Whose]') }],
        welsh: 'to review',
        embargo: '[Until when nothing may be published: 2027-05-03T00:01]',
        start: '[The first day: 2027-05-03]',
        end: '[The last day: 2027-06-27]',
        weeks: ['harm', 'traceability', 'help', 'justification'],
        slots: [{ name: '[The page where the week’s message stands]' }],
      },
    },
    null,
    2,
  )}\n`;
