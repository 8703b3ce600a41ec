// The conformance report in its forms: OpenACR (YAML), EARL (JSON-LD), a page, and the figures of a force's statement.
import { stringify } from 'yaml';
import packageJson from '../../package.json' with { type: 'json' };
import { explain, type Judgement, type Outcome } from './judge.js';
import type { Run } from './read-results.js';

const WCAG = 'https://www.w3.org/TR/WCAG22/#';
const TITLE = 'NetSafe Elements Accessibility Conformance Report';

/** What nobody here could run. */
export const NOT_RUN =
  'NVDA, JAWS, VoiceOver, TalkBack and Safari on iOS were not run. No reader with a disability has tried it for this report.';
const METHODS =
  'From test results alone: automated tests of every component and of the example pages, in Chromium, and in Firefox and WebKit where a line names them.';
const LIMIT =
  'A test that passes shows what it looked at, and no more. A page is as accessible as all that stands on it: this report is of our components, and of pages made of them alone.';

const commitOf = ({ commit, isChanged }: Run) =>
  `${commit.slice(0, 12)}${isChanged ? ', with changes that are not committed' : ''}`;

/** OpenACR's words: https://github.com/GSA/openacr. */
const LEVELS: Record<Outcome, string> = {
  passed: 'supports',
  failed: 'does-not-support',
  missing: 'not-evaluated',
  'not applicable': 'not-applicable',
};
const CHAPTERS = { A: 'success_criteria_level_a', AA: 'success_criteria_level_aa' } as const;

/** A report by OpenACR's public schema, of WCAG 2.2. */
export const openAcr = (judgements: readonly Judgement[], run: Run): string =>
  stringify(
    {
      title: TITLE,
      product: {
        name: 'NetSafe Elements',
        version: packageJson.version,
        description: packageJson.description,
      },
      author: { name: 'The tests of NetSafe Elements', email: packageJson.bugs.email },
      vendor: {
        company_name: 'NetSafe Elements',
        email: packageJson.bugs.email,
        website: packageJson.homepage,
      },
      report_date: run.date.slice(0, 10),
      last_modified_date: run.date.slice(0, 10),
      version: 1,
      notes: `${LIMIT} ${NOT_RUN}`,
      evaluation_methods_used: `${METHODS} Commit ${commitOf(run)}.`,
      repository: packageJson.repository.url,
      feedback: packageJson.bugs.url,
      license: packageJson.license,
      catalog: '2.5-edition-wcag-2.2-en',
      chapters: Object.fromEntries(
        Object.entries(CHAPTERS).map(([level, chapter]) => [
          chapter,
          {
            criteria: judgements
              .filter(({ criterion }) => criterion.level === level)
              .map((judgement) => ({
                num: judgement.criterion.id,
                components: [
                  {
                    name: 'web',
                    adherence: { level: LEVELS[judgement.outcome], notes: explain(judgement) },
                  },
                ],
              })),
          },
        ]),
      ),
    },
    { lineWidth: 100 },
  );

const EARL_OUTCOMES: Record<Outcome, string> = {
  passed: 'earl:passed',
  failed: 'earl:failed',
  missing: 'earl:untested',
  'not applicable': 'earl:inapplicable',
};

/** Assertions by https://www.w3.org/TR/EARL10-Schema/, as JSON-LD: one for each criterion and each test that shows it. */
export const earl = (judgements: readonly Judgement[], run: Run): string => {
  const assertion = (anchor: string, outcome: Outcome, description: string) => ({
    '@type': 'earl:Assertion',
    'earl:assertedBy': { '@id': '_:tests' },
    'earl:subject': { '@id': '_:product' },
    'earl:test': { '@id': `${WCAG}${anchor}` },
    'earl:mode': { '@id': 'earl:automatic' },
    'earl:result': {
      '@type': 'earl:TestResult',
      'earl:outcome': { '@id': EARL_OUTCOMES[outcome] },
      'dct:description': description,
      'dct:date': run.date,
    },
  });
  const assertions = judgements.flatMap((judgement) => {
    const { criterion, outcome, shown } = judgement;
    if (shown.length === 0) return [assertion(criterion.anchor, outcome, explain(judgement))];
    return shown.map((each) =>
      assertion(
        criterion.anchor,
        each.failed > 0 ? 'failed' : each.passed > 0 ? 'passed' : 'missing',
        `${each.file}: ${each.passed} passed, ${each.failed} failed${each.engines.length ? `, in ${each.engines.join(', ')}` : ''}.`,
      ),
    );
  });
  return `${JSON.stringify(
    {
      '@context': {
        earl: 'http://www.w3.org/ns/earl#',
        dct: 'http://purl.org/dc/terms/',
        doap: 'http://usefulinc.com/ns/doap#',
      },
      '@graph': [
        {
          '@id': '_:tests',
          '@type': ['earl:Assertor', 'earl:Software'],
          'dct:title': 'The tests of NetSafe Elements',
        },
        {
          '@id': '_:product',
          '@type': ['earl:TestSubject', 'earl:Software'],
          'dct:title': `NetSafe Elements ${packageJson.version}`,
          'doap:revision': commitOf(run),
        },
        ...assertions,
      ],
    },
    null,
    2,
  )}\n`;
};

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const WORDS: Record<Outcome, string> = {
  passed: 'Every test passed',
  failed: 'A test failed',
  missing: 'Not tested',
  'not applicable': 'Nothing to apply to',
};

export const countOf = (judgements: readonly Judgement[], outcome: Outcome): number =>
  judgements.filter((each) => each.outcome === outcome).length;

const PAGE_CSS = `
:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 68rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: start; font-weight: bold; font-size: 1.25rem; padding-block: 1rem .5rem; }
th, td { border-block-start: 1px solid; padding: .5rem .75rem .5rem 0; text-align: start; vertical-align: top; }
tr[data-outcome=failed] th, tr[data-outcome=missing] th { border-inline-start: .5rem solid; padding-inline-start: .5rem; }
th[scope=row] { font-weight: normal; width: 14rem; }
td:nth-child(2) { width: 9rem; font-weight: bold; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; }
dd { margin: 0; } dt { font-weight: bold; }
@media (max-width: 40rem) { table, tbody, tr, th, td, caption { display: block; width: auto !important; } thead { display: none; } td { border: 0; padding-block: 0; } tr { padding-block-end: .75rem; } }
`;

/** The page that people read. */
export const page = (judgements: readonly Judgement[], run: Run): string => {
  const table = (level: 'A' | 'AA') => {
    const rows = judgements
      .filter(({ criterion }) => criterion.level === level)
      .map(
        (judgement) => `<tr data-outcome="${judgement.outcome}">
<th scope="row"><a href="${WCAG}${judgement.criterion.anchor}">${judgement.criterion.id} ${escape(judgement.criterion.name)}</a></th>
<td>${WORDS[judgement.outcome]}</td>
<td>${escape(explain(judgement))}</td>
</tr>`,
      );
    return `<table>
<caption>Level ${level}</caption>
<thead><tr><th scope="col">Criterion</th><th scope="col">Result</th><th scope="col">How it is known</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
  };
  const count = (outcome: Outcome) => countOf(judgements, outcome);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${TITLE}</title>
<style>${PAGE_CSS}</style>
<main>
<h1>${TITLE}</h1>
<p>NetSafe Elements ${packageJson.version}, against the ${judgements.length} success criteria of <a href="https://www.w3.org/TR/WCAG22/">WCAG 2.2</a> at levels A and AA.</p>
<dl>
<dt>Every test passed</dt><dd>${count('passed')}</dd>
<dt>A test failed</dt><dd>${count('failed')}</dd>
<dt>Not tested</dt><dd>${count('missing')}</dd>
<dt>Nothing to apply to</dt><dd>${count('not applicable')}</dd>
<dt>Commit</dt><dd>${escape(commitOf(run))}</dd>
<dt>Date</dt><dd>${run.date.slice(0, 10)}</dd>
</dl>
<p>${METHODS}</p>
<p>${LIMIT}</p>
<p><strong>${NOT_RUN}</strong></p>
<p>The same as data: <a href="openacr.yaml">OpenACR</a>, <a href="earl.json">EARL</a>. For a force’s own page: <a href="statement.md">what to say in an accessibility statement</a>.</p>
${table('A')}
${table('AA')}
</main>
</html>
`;
};

/** What a force may say of these components in its own accessibility statement, with this run's figures. */
export const statement = (judgements: readonly Judgement[], run: Run): string => {
  const unseen = judgements.flatMap(({ criterion }) =>
    'unseen' in criterion && criterion.unseen
      ? [`${criterion.id} ${criterion.name}: ${criterion.unseen}`]
      : [],
  );
  return `# For your accessibility statement

Put this into the statement that your site has, and fill in what stands in brackets. The law asks for a statement of the
whole site: the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018
(https://www.legislation.gov.uk/uksi/2018/952). This is of one part of it.

---

Some pages of [the force’s site] use NetSafe Elements ${packageJson.version}, components for campaigns against online child sexual
abuse. Of the ${judgements.length} success criteria of WCAG 2.2 at levels A and AA, ${judgements.length - countOf(judgements, 'not applicable')} apply to them. Automated tests of ${run.date.slice(0, 10)}
found no failure of ${countOf(judgements, 'passed')} of these.${countOf(judgements, 'failed') + countOf(judgements, 'missing') > 0 ? ` ${countOf(judgements, 'failed')} failed, and ${countOf(judgements, 'missing')} were not tested.` : ''}

Tests do not find everything. ${NOT_RUN}
[What you tried on your own pages, with whom, and when.]

Not shown by any test:

${unseen.map((each) => `- ${each}`).join('\n')}

If something on these pages is hard for you to use, tell us: [address and telephone number of the force]. In danger, or
to report a crime, do not use this form: see [the page of the force that says how].
`;
};
