// Reads CSS as the oldest browsers do in which the script is to run, and says what they do not know: a stylelint plugin
// for the sources, and a function for what is built.
import { createRequire } from 'node:module';
import parser from 'postcss-selector-parser';
import valueParser from 'postcss-value-parser';
import stylelint from 'stylelint';
import { data, floorsOf, lacking } from './browsers.mjs';

const { css } = data;

/** What a browser may lack, by its path in MDN's data, with what is there then. */
export const ENHANCEMENTS = createRequire(import.meta.url)('./enhancements.json');

/** Entries of functions and units, by the names that CSS has for them. */
const types = new Map();
const collect = (path, entry) => {
  for (const [name, inner] of Object.entries(entry)) {
    if (name === '__compat') continue;
    const at = `${path}.${name}`;
    if (inner.__compat && !types.has(name)) types.set(name, at);
    collect(at, inner);
  }
};
collect('css.types', css.types);
const GROUPS = [
  [/^cq(?:w|h|i|b|min|max)$/, 'css.types.length.container_query_length_units'],
  [/^d(?:v[whib]|vmin|vmax)$/, 'css.types.length.viewport_percentage_units_dynamic'],
  [/^l(?:v[whib]|vmin|vmax)$/, 'css.types.length.viewport_percentage_units_large'],
  [/^s(?:v[whib]|vmin|vmax)$/, 'css.types.length.viewport_percentage_units_small'],
];
const unitPath = (unit) =>
  GROUPS.find(([pattern]) => pattern.test(unit))?.[1] ??
  (Object.hasOwn(css.types.length, unit) ? `css.types.length.${unit}` : undefined);

const valuePaths = (prop, value) => {
  const property = css.properties[prop] ?? {};
  const own = (name) =>
    property[name]?.__compat ? [[name, `css.properties.${prop}.${name}`]] : [];
  const found = [];
  valueParser(value).walk((node) => {
    if (node.type === 'function') {
      const path = types.get(node.value);
      if (own(node.value).length > 0) found.push(...own(node.value));
      else if (path) found.push([node.value, path]);
      const isRelative = node.nodes[0]?.value === 'from';
      if (path && isRelative) found.push(['from', `${path}.relative_syntax`]);
    } else if (node.type === 'word') {
      const unit = valueParser.unit(node.value);
      if (unit && unit.unit) {
        const path = unitPath(unit.unit);
        if (path) found.push([unit.unit, path]);
      } else found.push(...own(node.value));
    } else if (node.type === 'string') found.push(...own('string'));
    else if (node.type === 'div' && node.value === '/' && prop === 'content')
      found.push(...own('alt_text'));
  });
  return found;
};

const selectorPaths = (selector) => {
  const found = [];
  parser((root) =>
    root.walkPseudos(({ value }) => {
      const name = value.replace(/^::?/, '');
      found.push([name, `css.selectors.${name}`]);
    }),
  ).processSync(selector);
  return found;
};

const mediaPaths = (params) => [
  ...[...params.matchAll(/\(\s*([a-z-]+)/g)].map(([, name]) => [
    name,
    `css.at-rules.media.${name.replace(/^(?:min|max)-/, '')}`,
  ]),
  ...(/[<>=]/.test(params) ? [['range', 'css.at-rules.media.range_syntax']] : []),
];

/** What a node of a sheet asks of a browser: the words that stand there, and their paths in MDN's data. */
const pathsOf = (node) => {
  if (node.type === 'atrule')
    return [
      [`@${node.name}`, `css.at-rules.${node.name}`],
      ...(node.name === 'media' ? mediaPaths(node.params) : []),
    ];
  if (node.type === 'rule') {
    // What stands in @keyframes is no selector.
    if (node.parent.type === 'atrule' && /keyframes$/.test(node.parent.name)) return [];
    const nested = node.parent.type === 'rule' ? [['nesting', 'css.selectors.nesting']] : [];
    return [...nested, ...selectorPaths(node.selector)];
  }
  if (node.type !== 'decl') return [];
  const prop = node.prop.toLowerCase();
  const property = prop.startsWith('--') ? [] : [[prop, `css.properties.${prop}`]];
  return [...property, ...valuePaths(prop, node.value)];
};

const compatOf = (path) => path.split('.').reduce((at, name) => at?.[name], data)?.__compat;

/** Whether a browser that lacks it never comes here, or finds the same said before in words that it knows. */
const isAskedFor = (node, word) => {
  for (let at = node.parent; at; at = at.parent)
    if (at.type === 'atrule' && at.name === 'supports' && at.params.includes(word)) return true;
  return false;
};

/** Each thing in a sheet that some browser does not know: the node, the words, the path, and the browsers. */
export const unknownIn = (root, floors = floorsOf('script')) => {
  const found = [];
  root.walk((node) => {
    for (const [word, path] of pathsOf(node)) {
      const compat = compatOf(path);
      const lack = compat ? lacking(compat, floors) : [];
      if (lack.length > 0 && !isAskedFor(node, word)) found.push({ node, word, path, lack });
    }
  });
  return found;
};

const NAME = 'netsafe/known-to-browsers';
const messages = stylelint.utils.ruleMessages(NAME, {
  unknown: (word, path, lack) =>
    `“${word}” is unknown to ${lack}. Say it in other words, ask by @supports, or write into scripts/support/enhancements.json, at "${path}", what is there without it`,
});

/** What a browser does not know and nobody has accepted, each with its place. */
export const styleProblems = (file, root, floors) =>
  unknownIn(root, floors)
    .filter(({ path }) => !Object.hasOwn(ENHANCEMENTS, path))
    .map(({ node, word, path, lack }) => {
      const { line, column } = node.source.start;
      return `${file}:${line}:${column}: ${messages.unknown(word, path, lack.join(', '))} (${node.toString().slice(0, 60)})`;
    });

const rule = (isOn) => (root, result) => {
  if (!isOn) return;
  for (const { node, word, path, lack } of unknownIn(root)) {
    if (Object.hasOwn(ENHANCEMENTS, path)) continue;
    stylelint.utils.report({
      ruleName: NAME,
      result,
      node,
      word,
      message: messages.unknown(word, path, lack.join(', ')),
    });
  }
};
rule.ruleName = NAME;
rule.messages = messages;
rule.meta = {};

export default stylelint.createPlugin(NAME, rule);
