// npm run conformance
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCommand, Failure, isStarted, runCommand } from '../../src/tools/command-line.js';
import { explain, judge } from './judge.js';
import { readResults } from './read-results.js';
import { countOf, earl, openAcr, page, statement } from './reports.js';

function write({ out }: { out: string }): void {
  const run = readResults();
  const judgements = judge(run.tests);
  const files = {
    'index.html': page(judgements, run),
    'openacr.yaml': openAcr(judgements, run),
    'earl.json': earl(judgements, run),
    'statement.md': statement(judgements, run),
  };
  mkdirSync(out, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(out, name), text);
  const open = judgements.filter(({ outcome }) => outcome === 'failed' || outcome === 'missing');
  for (const judgement of open)
    console.log(`${judgement.criterion.id} ${judgement.criterion.name}: ${explain(judgement)}`);
  console.log(
    `${countOf(judgements, 'passed')} criteria passed every test, ${countOf(judgements, 'failed')} failed one, ${countOf(judgements, 'missing')} not tested, ${countOf(judgements, 'not applicable')} have nothing to apply to: ${join(out, 'index.html')}`,
  );
  if (open.length > 0) throw new Failure();
}

export const conformanceCommand = () =>
  createCommand(
    'conformance',
    `Writes the conformance report from the results of the last \`npm test\`: a page, OpenACR, EARL, and what a force may
say in its statement. Fails where a criterion's test failed or did not run.`,
    ['', '--out report'],
  )
    .option('--out <folder>', 'Where the report goes.', 'dist/conformance')
    .action(write);

if (isStarted(import.meta.url))
  process.exitCode = await runCommand(conformanceCommand, process.argv.slice(2));
