import { toCsv } from '../csv.js';
import type { Asset } from './asset-sheet.js';
import type { Post } from './posts.js';

const COLUMNS = [
  ...(['file', 'kind', 'message', 'language', 'theme', 'shape', 'channel'] as const),
  ...(['width', 'height', 'size', 'alternative text', 'text'] as const),
] as const;

/** A table of all that was written, for whoever loads it into a planner or an archive. */
export const manifestOf = (assets: readonly Asset[], posts: readonly Post[]): string =>
  toCsv(COLUMNS, [
    ...assets.flatMap(({ stem, message, languages, theme, shape, width, height, size, alt }) =>
      (['png', 'pdf'] as const).map((end) => ({
        file: `${stem}.${end}`,
        kind: end === 'png' ? 'picture' : 'document',
        language: languages.join(' '),
        ...{ message, theme, shape, width, height, size, 'alternative text': alt },
        ...{ channel: '', text: '' },
      })),
    ),
    ...posts.map(({ file, message, language, channel, text }) => ({
      ...{ file, kind: 'post', message, language, channel, text },
      ...{ theme: '', shape: '', width: '', height: '', size: '', 'alternative text': '' },
    })),
  ]);
