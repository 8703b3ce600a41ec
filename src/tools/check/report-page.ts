// The report as a page that people look at: what, where, and what to write instead.
import type { Problem } from './check-page.js';

export interface PageReport {
  /** The file or the address, as it was named. */
  name: string;
  problems: readonly Problem[];
  /** A picture of each place, as the address of a PNG; none where it could not be drawn. */
  pictures?: readonly (string | undefined)[];
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const STYLE = `
  :root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif; }
  body { margin: 0 auto; padding: 1rem; max-inline-size: 60rem; }
  h1, h2, h3 { line-height: 1.2; overflow-wrap: anywhere; }
  ol { padding: 0; list-style: none; }
  li { margin-block: 1.5rem; padding-inline-start: 1rem; border-inline-start: .375rem solid; }
  li.warning { border-inline-start-style: dashed; }
  h3, p { margin-block: .25rem; }
  img { max-inline-size: 100%; block-size: auto; border: 1px solid; }
`;

const LEVELS = { error: 'Error', warning: 'Warning', info: 'Note' } as const;

const pictureOf = (source: string | undefined, { line }: Problem) =>
  source
    ? `<p><img src="${source}" alt="The page, with the place of line ${line} in a frame"></p>`
    : '';

const itemOf = (problem: Problem, picture: string | undefined) => `
      <li class="${problem.level}">
        <h3>${LEVELS[problem.level]}, line ${problem.line}</h3>
        <p>${escape(problem.message)}.</p>
        <p>${escape(problem.why)} <code>${problem.rule}</code></p>
        ${pictureOf(picture, problem)}
      </li>`;

const sectionOf = ({ name, problems, pictures = [] }: PageReport) => `
  <section>
    <h2>${escape(name)}</h2>
    ${
      problems.length
        ? `<ol>${problems.map((each, index) => itemOf(each, pictures[index])).join('')}
    </ol>`
        : '<p>Nothing was found.</p>'
    }
  </section>`;

/** @param note What the reader is to know of the pictures. */
export const reportPage = (
  pages: readonly PageReport[],
  summary: string,
  note: string,
): string => `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Pages checked</title>
  <style>${STYLE}</style>
</head>
<body>
<main>
  <h1>Pages checked</h1>
  <p>${escape(summary)} ${escape(note)}</p>
  <p>A page without a finding is a page on which nothing was found. It is not a promise that nothing is wrong.</p>
${pages.map(sectionOf).join('')}
</main>
</body>
</html>
`;
