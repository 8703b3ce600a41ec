/** What the package says to people's assistants: nothing but what manifest, record, rules and guides say already. */
import { llmsText } from './skill/llms.js';
import { NAME, skillText } from './skill/skill.js';

/** The files by their names in `dist/`, from what the build has written: the hashes of its files. */
export const skillFiles = async (): Promise<Record<string, string>> => ({
  'llms.txt': await llmsText(),
  [`skills/${NAME}/SKILL.md`]: await skillText(),
});
