import type { Results } from './results.js';
import { TARGETS, verdictOf } from './targets.js';
export const textReport = (results: Results): string =>
  TARGETS.map(
    (t) =>
      `${t.name}: ${t.found(results)?.median} (${t.found(results)?.low}–${t.found(results)?.high}) limit ${t.limit} ${verdictOf(t, results)}`,
  ).join('\n') +
  '\n' +
  results.rows
    .map(
      (r) =>
        `${r.id.padEnd(14)} ${JSON.stringify(r.lost.withScript.texts.length)}${r.lost.withScript.link} ${r.lost.withoutScript.texts.length}${r.lost.withoutScript.link} ${Object.entries(
          r.loads,
        )
          .map(
            ([k, f]) =>
              `${k}: fp ${f.firstPaint?.ratio?.median} rdy ${f.ready?.ratio?.median} cls ${f.layoutShift?.value.median} cpu ${f.cpu?.ratio?.median} (${f.cpu?.ratio?.low}-${f.cpu?.ratio?.high})`,
          )
          .join(' | ')} PER ${Object.entries(r.perInstance)
          .map(([k, f]) => `${k} ${f?.ratio?.median}`)
          .join(', ')}${r.failed.join()}`,
    )
    .join('\n');
export const writeReport = async (_: Results): Promise<void> => {};
