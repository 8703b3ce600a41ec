/**
 * Reads JavaScript as the oldest browsers do in which the script is to run, and says what they do not know: syntax by
 * eslint-plugin-es-x, names by MDN's data.
 */
import { ESLint, type Linter, type Rule } from 'eslint';
import es from 'eslint-plugin-es-x';
import {
  data,
  feature,
  floorsOf,
  lacking,
  type Compat,
  type Entry,
  type Floor,
} from './browsers.mjs';

/** Rules of eslint-plugin-es-x, and what they forbid by its path in MDN's data. Older syntax than ES2020 all have. */
export const SYNTAX: Record<string, string> = {
  'no-dynamic-import': 'javascript.operators.import',
  'no-export-ns-from': 'javascript.statements.export.namespace',
  'no-import-meta': 'javascript.operators.import_meta',
  'no-nullish-coalescing-operators': 'javascript.operators.nullish_coalescing',
  'no-optional-chaining': 'javascript.operators.optional_chaining',
  'no-bigint': 'javascript.builtins.BigInt',
  'no-logical-assignment-operators': 'javascript.operators.nullish_coalescing_assignment',
  'no-numeric-separators': 'javascript.grammar.numeric_separators',
  'no-class-instance-fields': 'javascript.classes.public_class_fields',
  'no-class-static-fields': 'javascript.classes.static.class_fields',
  'no-class-private-fields': 'javascript.classes.private_class_fields',
  'no-class-private-methods': 'javascript.classes.private_class_methods',
  'no-class-static-block': 'javascript.classes.static.initialization_blocks',
  'no-private-in': 'javascript.classes.private_class_fields_in',
  'no-top-level-await': 'javascript.operators.await.top_level',
  'no-arbitrary-module-namespace-names':
    'javascript.statements.export.arbitrary_module_namespace_identifier_names',
  'no-hashbang': 'javascript.grammar.hashbang_comments',
  'no-import-attributes': 'javascript.statements.import.import_attributes',
  'no-dynamic-import-options': 'javascript.operators.import.options_parameter',
  'no-using-declarations': 'javascript.statements.using',
  'no-regexp-lookbehind-assertions': 'javascript.regular_expressions.lookbehind_assertion',
  'no-regexp-named-capture-groups': 'javascript.regular_expressions.named_capturing_group',
  'no-regexp-s-flag': 'javascript.builtins.RegExp.dotAll',
  'no-regexp-unicode-property-escapes':
    'javascript.regular_expressions.unicode_character_class_escape',
  'no-regexp-d-flag': 'javascript.builtins.RegExp.hasIndices',
  'no-regexp-v-flag': 'javascript.builtins.RegExp.unicodeSets',
  'no-regexp-duplicate-named-capturing-groups':
    'javascript.regular_expressions.named_capturing_group.duplicate_named_capturing_groups',
  'no-regexp-modifiers': 'javascript.regular_expressions.modifier',
};

/** What the script asks for before it uses it, with what happens where it is missing. */
export const ASKED_FOR: Record<string, string> = {
  adoptedStyleSheets: 'a shadow root gets its styles in a style element',
  'new CSSStyleSheet': 'made only where adoptedStyleSheets are',
  replaceSync: 'called only where adoptedStyleSheets are',
  emptyScript: 'Lit asks for trustedTypes first, and needs it nowhere else',
  metadata: 'Lit sets Symbol.metadata where there is none',
  properties: 'a field of Lit’s own: what a class declares',
  createPolicy: 'Lit asks for trustedTypes first, and needs it nowhere else',
  popover: 'an attribute that means nothing; the cover is placed by our own styles',
  moveBefore: 'children are moved as they always were',
  attachInternals: 'in a try block: what a state decides stays undecided, and the words are shown',
  states: 'the same',
  ClipboardItem: 'in a try block of the page to copy from: what it would copy is selected instead',
  'new ClipboardItem': 'the same',
};

const builtins = data.javascript.builtins!;
const interfaces: Record<string, Entry | undefined> = {
  ...data.api,
  ...builtins,
  ...Object.fromEntries(
    Object.entries(builtins.Intl!).map(([name, entry]) => [`Intl.${name}`, entry]),
  ),
};

/** Every member of every object that MDN knows, by its name. */
const members = new Map<string, Compat[]>();
for (const owner of Object.values(interfaces)) {
  for (const [name, entry] of Object.entries(owner!)) {
    if (!entry.__compat || name.endsWith('_event')) continue;
    const plain = name.replace(/_static$/, '');
    members.set(plain, [...(members.get(plain) ?? []), entry.__compat]);
  }
}

/** The browsers that lack a member, whosoever it is: none, where an older object has one of this name. */
const lackMember = (name: string, floors: readonly Floor[]): string[] => {
  const all = (members.get(name) ?? []).map((compat) => lacking(compat, floors));
  return all.some((each) => each.length === 0) ? [] : (all[0] ?? []);
};

const TAKE_SELECTORS = /^(?:querySelector(?:All)?|matches|closest)$/;

/** Names that the code itself gives to a property: whatever has them is as likely ours. */
const OWN_NAMES = [
  'ObjectExpression > Property > .key',
  'MethodDefinition > .key',
  'PropertyDefinition > .key',
  "AssignmentExpression > MemberExpression.left[object.type='ThisExpression'] > .property",
].join(',');

type Say = (node: Rule.Node, name: string, lack: string[]) => void;

const rule = (own: Set<string>, floors: readonly Floor[]): Rule.RuleModule => ({
  create(context) {
    const { sourceCode } = context;
    const global = sourceCode.scopeManager.globalScope!;
    // What the browser is to bring along: what nobody declares. ESLint knows some of it by name.
    const free = [
      ...global.through,
      ...global.variables.flatMap(({ defs, references }) => (defs.length > 0 ? [] : references)),
    ].map(({ identifier }) => identifier);
    const isFree = new Set<unknown>(free);
    const lackEntry = (entry: Entry | undefined) =>
      entry?.__compat ? lacking(entry.__compat, floors) : [];
    const say: Say = (node, name, lack) => {
      if (lack.length > 0 && !Object.hasOwn(ASKED_FOR, name))
        context.report({ node, message: `${name} is unknown to ${lack.join(', ')}.` });
    };
    const sayMember = (node: Rule.Node, object: unknown, name: string) => {
      const owner = isFree.has(object) ? (object as { name: string }).name : undefined;
      const entries = owner === undefined ? undefined : interfaces[owner];
      const entry = entries?.[name] ?? entries?.[`${name}_static`];
      if (entry) say(node, `${owner!}.${name}`, lackEntry(entry));
      else if (!own.has(name)) say(node, name, lackMember(name, floors));
    };
    return {
      'Program:exit'() {
        for (const identifier of free) {
          const { name } = identifier;
          const node = identifier as unknown as Rule.Node;
          const { parent } = node;
          if (parent?.type === 'UnaryExpression' && parent.operator === 'typeof') continue;
          const entry = interfaces[name] ?? data.api.Window![name];
          say(node, name, lackEntry(entry));
          if (parent?.type === 'NewExpression' && parent.callee === identifier)
            say(node, `new ${name}`, lackEntry(entry?.[name]));
        }
      },
      MemberExpression(node) {
        const { object, property, computed, parent } = node;
        // `x.y?.()` asks for y first.
        if (parent?.type === 'CallExpression' && parent.callee === node && parent.optional) return;
        if (!computed && property.type === 'Identifier') sayMember(node, object, property.name);
        else if (property.type === 'Literal') sayMember(node, object, String(property.value));
      },
      'VariableDeclarator > ObjectPattern > Property'(node: Rule.Node) {
        const { init } = node.parent!.parent as unknown as { init: unknown };
        if (node.type === 'Property' && node.key.type === 'Identifier' && isFree.has(init))
          sayMember(node, init, node.key.name);
      },
      CallExpression(node) {
        const { callee } = node;
        const [selector] = node.arguments;
        if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return;
        if (!TAKE_SELECTORS.test(callee.property.name) || !selector) return;
        for (const [pseudo, name] of sourceCode.getText(selector).matchAll(/:([a-z][a-z-]+)/g))
          say(node, pseudo, lackEntry(data.css.selectors![name!]));
      },
    };
  },
});

const collect = (own: Set<string>): Rule.RuleModule => ({
  create: () => ({
    [OWN_NAMES](node: Rule.Node) {
      if (node.type === 'Identifier') own.add(node.name);
      else if (node.type === 'Literal') own.add(String(node.value));
    },
  }),
});

const linter = (rules: Linter.RulesRecord, plugin: ESLint.Plugin) =>
  new ESLint({
    overrideConfigFile: true,
    allowInlineConfig: false,
    overrideConfig: {
      plugins: { es, browsers: plugin },
      languageOptions: { ecmaVersion: 'latest', sourceType: 'module' },
      rules,
    },
  });

/**
 * What some browser does not know, each with its file and place: none where the script runs in all of them. The files
 * are one program: a name that one of them gives to a property may be another's.
 */
export async function scriptProblems(
  files: Record<string, string>,
  floors: readonly Floor[] = floorsOf('script'),
): Promise<string[]> {
  const own = new Set<string>();
  const syntax = Object.entries(SYNTAX).filter(
    ([, path]) => lacking(feature(path), floors).length > 0,
  );
  const rules = Object.fromEntries(syntax.map(([name]) => [`es/${name}`, 'error' as const]));
  const first = linter({ 'browsers/own': 'error' }, { rules: { own: collect(own) } });
  const second = linter(
    { 'browsers/names': 'error', ...rules },
    { rules: { names: rule(own, floors) } },
  );
  for (const text of Object.values(files)) await first.lintText(text);
  const problems: string[] = [];
  for (const [file, text] of Object.entries(files)) {
    const results = await second.lintText(text);
    for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages)) {
      const path = SYNTAX[(ruleId ?? '').replace('es/', '')];
      const what = path
        ? `${message.replace(/ (?:is|are) forbidden\.$/, ':')} unknown to ${lacking(feature(path), floors).join(', ')}.`
        : message;
      const near = text.split('\n')[line - 1]!.slice(column - 1, column + 39);
      problems.push(`${file}:${line}:${column}: ${what} (${near})`);
    }
  }
  return problems;
}
