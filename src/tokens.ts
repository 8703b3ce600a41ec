/**
 * The roles and themes as a typed map, for scripts and build tools: what each custom property is called and for, and
 * every theme’s colours in light and dark. Importing it touches no page; a page takes its theme from a stylesheet.
 */
import { roles, themes } from './styles/themes.generated.js';

export { roles, themes };
/** A role: `color.text`, `space.m`. */
export type Role = keyof typeof roles;
/** A theme, as `data-netsafe-theme` names it. `inherit` takes the page’s own colours and has none in the map. */
export type ThemeId = keyof typeof themes | 'inherit';
