// Reads the record with how each fact is known, and says what somebody must still look at.
import { readFile } from 'node:fs/promises';
import type { RecordSource } from '../../record/record.types.generated.js';
import { packageUrl } from '../package.js';
import { entriesOf, FILES, knownBy } from './facts.js';

const json = async <T>(name: string) =>
  JSON.parse(await readFile(packageUrl(`src/record/${name}`), 'utf8')) as T;

/** Facts of the record that somebody must look at. */
export interface RecordNotice {
  entry: string;
  kind: 'contradicted' | 'not read' | 'to confirm' | 'review overdue' | 'translation to review';
  detail: string;
}

export async function readRecord(): Promise<RecordSource> {
  const [{ services }, { messages }, { routes }, { partners }, words, glossary] = await Promise.all(
    [
      json<Pick<RecordSource, 'services'>>(FILES.services),
      json<Pick<RecordSource, 'messages'>>(FILES.messages),
      json<Pick<RecordSource, 'routes'>>(FILES.routes),
      json<Pick<RecordSource, 'partners'>>(FILES.partners),
      json<RecordSource['words']>(FILES.words),
      json<RecordSource['glossary']>(FILES.glossary),
    ],
  );
  return { services, messages, routes, partners, words, glossary };
}

/** What somebody must still look at, as of a day (`YYYY-MM-DD`). */
export function recordNotices(record: RecordSource, today: string): RecordNotice[] {
  return entriesOf(record).flatMap((entry) => [
    ...entry.evidence.flatMap((evidence): RecordNotice[] => {
      const { of, level, review, contradicted, note } = evidence;
      const at = `${entry.id}, ${of.join(' ')}`;
      return [
        ...(review < today
          ? [{ entry: at, kind: 'review overdue' as const, detail: `since ${review}` }]
          : []),
        ...(contradicted || level !== 'confirmed'
          ? [
              {
                entry: at,
                kind: contradicted
                  ? ('contradicted' as const)
                  : level === 'not read'
                    ? ('not read' as const)
                    : ('to confirm' as const),
                detail: [knownBy(evidence), note].filter(Boolean).join('. '),
              },
            ]
          : []),
      ];
    }),
    ...(entry.welsh === 'to review'
      ? [
          {
            entry: entry.id,
            kind: 'translation to review' as const,
            detail: 'by a qualified translator',
          },
        ]
      : []),
  ]);
}
