// What a force says of its campaign to editors, below a release of its own. Not one word of the release changes.
import { html, nothing, type TemplateResult } from 'lit';
import { figuresIn, keyFiguresContent } from '../../components/key-figures/key-figures.content.js';
import type { CampaignFile, CampaignOfForce } from '../../record/campaign.types.generated.js';
import type { BilingualText } from '../../record/record.js';
import { momentOf } from '../../time/moment.js';
import { readDay, readMoment } from './day.js';
import { ReleaseError, type Release, type Warning } from './release.js';

const WORDS = {
  en: {
    title: 'Notes to editors: the campaign',
    runs: (start: string, end: string) => `The campaign runs from ${start} to ${end}.`,
    partners: 'Who takes part',
    figures: 'Figures',
    people: 'Who can speak about it',
    added: 'This was added to the release, from what the force says of its campaign.',
  },
  cy: {
    title: 'Nodiadau i olygyddion: yr ymgyrch',
    runs: (start: string, end: string) => `Mae’r ymgyrch yn para o ${start} tan ${end}.`,
    partners: 'Pwy sy’n cymryd rhan',
    figures: 'Ffigurau',
    people: 'Pwy all siarad am yr ymgyrch',
    added: 'Ychwanegwyd hwn at y datganiad, o’r hyn y mae’r heddlu’n ei ddweud am ei ymgyrch.',
  },
} as const;

/** The campaign's part below a release: marked as added, as all is that the importer adds. */
export const renderEditors = (
  { language }: Release,
  { start, end, partners, figures, spokespeople, notes }: CampaignOfForce,
): TemplateResult => {
  const words = WORDS[language];
  const day = (iso: string) => readDay(iso, language)!.text;
  return html`<!-- Added by the importer: these words are not part of the release. -->
    <section>
      <h2>${words.title}</h2>
      <p>${words.runs(day(start), day(end))}</p>
      ${notes?.map((note) => html`<p>${note[language]}</p>`) ?? nothing}
      <h3>${words.partners}</h3>
      <ul>
        ${partners.map(
          ({ name, site }) =>
            html`<li>${site ? html`<a href=${site}>${name[language]}</a>` : name[language]}</li>`,
        )}
      </ul>
      ${
        figures
          ? html`<h3>${words.figures}</h3>
              <netsafe-key-figures
                >${keyFiguresContent({
                  language,
                  figures: figuresIn(language, figures),
                })}</netsafe-key-figures
              >`
          : nothing
      }
      <h3>${words.people}</h3>
      <ul>
        ${spokespeople.map(
          ({ role, organisation }) => html`<li>${role[language]}, ${organisation[language]}</li>`,
        )}
      </ul>
      <p><small>${words.added}</small></p>
    </section>`;
};

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}]+/gu, '');

/**
 * A release with what its force's campaign says and its head does not: the force, the embargo. One of another force gets
 * nothing of it.
 */
export const joinCampaign = (
  { release, warnings }: { release: Release; warnings: Warning[] },
  { campaign }: CampaignFile,
  { file, now }: { file: string; now: number },
): { release: Release; warnings: Warning[] } => {
  const { language } = release;
  const { force, partners, embargo } = campaign;
  const isNamed = ({ en, cy }: BilingualText) =>
    [en, cy].some((name) => letters(release.force ?? '').includes(letters(name)));
  if (release.force && ![force.name, ...partners.map(({ name }) => name)].some(isNamed))
    throw new ReleaseError(
      `The release is from ${release.force}, and the campaign’s file is of ${force.name[language]} and its partners. Name that force’s own file`,
      file,
    );
  const joined = { ...release, force: release.force ?? force.name[language] };
  const told = warnings.filter(({ rule }) => rule !== 'force');
  const until = embargo && momentOf(embargo) > now ? readMoment(embargo, language) : undefined;
  if (until && !release.embargo) {
    joined.embargo = until;
    told.unshift({
      line: 1,
      rule: 'embargo',
      message: `The campaign’s file has an embargo until ${until.text}: it was put on the release.`,
    });
  } else if (until && momentOf(release.embargo!.iso) !== momentOf(until.iso)) {
    told.unshift({
      line: 1,
      rule: 'embargo',
      message: `The release’s embargo ends at another time than the campaign’s, ${until.text}: which is right?`,
    });
  }
  return { release: joined, warnings: told };
};
