import { readFileSync } from 'node:fs';
import { format, type FormatConfig } from 'oxfmt';

const { ignorePatterns: _, ...OPTIONS } = JSON.parse(
  readFileSync(new URL('../../.oxfmtrc.json', import.meta.url), 'utf8'),
) as FormatConfig & { ignorePatterns: string[] };

/**
 * A text as `npm run format` lays out files of that name.
 *
 * @param name Of the file, with or without its path: its ending says what language the text is in.
 * @throws Error where the text is not of that language, with what its parser says.
 */
export async function laidOut(name: string, text: string): Promise<string> {
  const { code, errors } = await format(name, text, OPTIONS);
  if (errors.length > 0)
    throw new Error(
      `${name} cannot be laid out: ${errors.map(({ message }) => message).join(' ')}`,
    );
  return code;
}
