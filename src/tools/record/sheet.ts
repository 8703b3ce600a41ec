// One page for each organisation, in plain words: what the record says of it, and what it is asked to confirm.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { Document } from 'yaml';
import type { RecordSource } from '../../record/record.types.generated.js';
import { toHtml } from '../release/to-html.node.js';
import { knownBy, type Fact } from './facts.js';
import { FIELD_NAMES, keyOf, lineOf, organisationsOf, type Organisation } from './organisations.js';

const STYLE = `
  :root { color-scheme: light; }
  body { margin: 0 auto; padding: 2rem 1rem 4rem; max-width: 64rem; font: 1.0625rem/1.5 system-ui, sans-serif; color: #12161d; background: #fff; }
  h1, h2 { line-height: 1.2; }
  h2 { margin-block-start: 2.5rem; }
  p { max-width: 66ch; }
  table { inline-size: 100%; border-collapse: collapse; }
  th, td { padding: .5rem; border: 1px solid #8a94a3; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
  thead th { background: #eef1f4; }
  td p { margin: 0 0 .25rem; }
  td.known { font-size: .9375rem; }
  .line { display: block; min-inline-size: 12rem; border-block-end: 1px solid; block-size: 2rem; }
  @media print { tr { break-inside: avoid; } }
`;

const box = (label: string) => html`<p>☐ ${label}</p>`;

const known = ({ evidence }: Fact): TemplateResult =>
  html`<p>${evidence ? knownBy(evidence) : 'Not read anywhere'}.</p>
    ${(evidence?.pages ?? []).map((page) => html`<p>${page}</p>`)}
    ${evidence?.note ? html`<p>${evidence.note}</p>` : nothing}`;

const row = (fact: Fact): TemplateResult =>
  html`<tr>
    <th scope="row">${FIELD_NAMES[fact.field] ?? fact.field}</th>
    <td>${fact.en.map((line) => html`<p>${line}</p>`)}</td>
    <td lang="cy">${(fact.cy ?? []).map((line) => html`<p>${line}</p>`)}</td>
    <td class="known">${known(fact)}</td>
    <td>${box('Right')} ${box('Wrong. It should be:')}<span class="line"></span></td>
  </tr>`;

const part = ({ title, facts, missing }: Organisation['parts'][number]): TemplateResult =>
  html`<h2>${title}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">About</th>
          <th scope="col">We say</th>
          <th scope="col">In Welsh (no translator has reviewed it)</th>
          <th scope="col">How we know</th>
          <th scope="col">Please tick</th>
        </tr>
      </thead>
      <tbody>
        ${facts.map(row)}
      </tbody>
    </table>
    ${
      missing.length
        ? html`<p>
              We found nothing sure about these, and say nothing of them. What should we say?
            </p>
            <ul>
              ${missing.map((field) => html`<li>${FIELD_NAMES[field]}<span class="line"></span></li>`)}
            </ul>`
        : nothing
    }`;

/** The page for one organisation. */
export const sheetOf = ({ name, id, parts }: Organisation): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>What we say of you: ${name.replaceAll('&', '&amp;')}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>${STYLE}</style>
</head>
<body>
${toHtml(
  html`<h1>What we say of you: ${name}</h1>
    <p>
      NetSafe Elements puts helplines and their words on police sites, for a campaign against the
      sexual abuse of children online. People in distress act on them. So we ask you to read what we
      say of you, and to tell us what is wrong.
    </p>
    <p>
      Tick a box in each line. Where something is wrong, write what it should be. Then sign below,
      or let the form
      <code>${id}.yaml</code> be filled in, and send it back to whoever sent you this.
    </p>
    ${parts.map(part)}
    <h2>Signed</h2>
    <p>For ${name}, I have read the lines above. What I ticked as right is right today.</p>
    <ul>
      <li>Name<span class="line"></span></li>
      <li>Role<span class="line"></span></li>
      <li>Date<span class="line"></span></li>
    </ul>`,
)}</body>
</html>
`;

/** The form beside it, for the same answers. */
export const formOf = ({ name, id, parts }: Organisation): string => {
  const form = new Document({
    organisation: id,
    signed: { name: null, role: null, date: null },
    answers: Object.fromEntries(
      parts.flatMap(({ facts }) =>
        facts.map((fact) => [keyOf(fact), { says: lineOf(fact), right: null, instead: null }]),
      ),
    ),
    missing: Object.fromEntries(
      parts.flatMap(({ entry, missing }) =>
        missing.map((field) => [keyOf({ entry, field }), null]),
      ),
    ),
  });
  form.commentBefore = ` Answers of ${name}. The page ${id}.html says the same in a table.
 After “right” write yes or no, or leave it empty where you do not know. After a no, write after “instead” what it
 should be: one text, or en: and cy: for English and Welsh. The date of signing is written as 2027-01-31.`;
  return form.toString({ lineWidth: 0, nullStr: '' });
};

/** Writes the page and the form of every organisation. Gives their names. */
export async function writeSheets(record: RecordSource, folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const organisations = organisationsOf(record);
  for (const organisation of organisations) {
    await writeFile(join(folder, `${organisation.id}.html`), sheetOf(organisation));
    await writeFile(join(folder, `${organisation.id}.yaml`), formOf(organisation));
  }
  return organisations.map(({ id }) => id);
}
