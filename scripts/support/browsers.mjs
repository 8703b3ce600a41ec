// In which browsers the script and the styles work: `browserslist` in package.json says the oldest versions, and MDN's
// data (@mdn/browser-compat-data) what each of them has. docs/browser-support.md is for people.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import browserslist from 'browserslist';

export const data = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@mdn/browser-compat-data'), 'utf8'),
);

/** Browsers by browserslist's names, with MDN's and what people call them. */
const BROWSERS = {
  chrome: ['chrome', 'Chrome'],
  edge: ['edge', 'Edge'],
  firefox: ['firefox', 'Firefox'],
  safari: ['safari', 'Safari'],
  ios_saf: ['safari_ios', 'iOS and iPadOS (every browser there)'],
  samsung: ['samsunginternet_android', 'Samsung Internet'],
};
// browserslist knows only the newest of these. Each has the engine and the version of its desktop.
const ANDROID = {
  chrome: [
    ['chrome_android', 'Chrome for Android'],
    ['webview_android', 'Android WebView (apps)'],
  ],
  firefox: [['firefox_android', 'Firefox for Android']],
};

const compare = (a, b) => {
  const [as, bs] = [a, b].map((version) => version.split('.').map(Number));
  for (let i = 0; i < Math.max(as.length, bs.length); i++) {
    const by = (as[i] ?? 0) - (bs[i] ?? 0);
    if (by) return by;
  }
  return 0;
};

/** The oldest version of each browser in an environment of package.json. */
export const floorsOf = (environment) => {
  const oldest = new Map();
  for (const each of browserslist(null, { path: import.meta.dirname, env: environment })) {
    const [name, versions] = each.split(' ');
    // caniuse joins versions that differ in nothing: 17.2-17.4.
    const [version] = versions.split('-');
    const known = oldest.get(name);
    if (!known || compare(version, known) < 0) oldest.set(name, version);
  }
  return [...oldest].flatMap(([name, version]) => {
    const browser = BROWSERS[name];
    if (!browser) throw new Error(`package.json, browserslist: nobody here knows ${name}.`);
    return [browser, ...(ANDROID[name] ?? [])].map(([id, title]) => ({ id, title, version }));
  });
};

const hasIt = (statements, version) =>
  [statements].flat().some(({ version_added: added, version_removed: removed, ...rest }) => {
    // With a prefix, under another name, or behind a switch, it is something else.
    if (rest.prefix || rest.alternative_name || rest.flags) return false;
    if (typeof added !== 'string' || added === 'preview') return false;
    return (
      compare(added.replace('≤', ''), version) <= 0 && !(removed && compare(removed, version) <= 0)
    );
  });

/** The browsers of an environment that lack a feature, by its entry in MDN's data: “Safari 15.4”. */
export const lacking = ({ support }, floors) =>
  floors
    .filter(({ id, version }) => support[id] && !hasIt(support[id], version))
    .map(({ title, version }) => `${title.replace(/ \(.*/, '')} ${version}`);

/** A feature by its path in MDN's data: `css.selectors.has`. */
export const feature = (path) => {
  const found = path.split('.').reduce((at, name) => at?.[name], data)?.__compat;
  if (!found) throw new Error(`MDN’s data has no ${path}.`);
  return found;
};
