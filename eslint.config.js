// What reads Lit's templates and classes; all other rules are in .oxlintrc.json. Folders that have none are not read:
// parsing is most of what this takes.
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const UNSAFE_SYNTAX = [
  {
    selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: 'Build elements, or set textContent: a string of markup is not safe to insert.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment)$/]',
    message: 'Build elements: a string of markup is not safe to insert.',
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
    message: 'Build elements: document.write stops the page.',
  },
  {
    selector: 'ImportExpression:not([source.type="Literal"])',
    message: 'Name the module: a computed address cannot be checked or bundled.',
  },
];

export default defineConfig(
  globalIgnores(['**/*.generated.*', '**/fixtures/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', 'test/**/*.ts', '.storybook/**/*.ts'],
    languageOptions: { parser: tseslint.parser },
    extends: [
      lit.configs['flat/recommended'],
      litA11y.configs.recommended,
      wc.configs['flat/best-practice'],
    ],
    settings: {
      lit: { elementBaseClasses: ['NetsafeElement'] },
      wc: { elementBaseClasses: ['NetsafeElement'] },
    },
    rules: {
      'lit/lifecycle-super': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
      'lit/prefer-nothing': 'error',
      'lit/quoted-expressions': 'error',
      'lit/value-after-constraints': 'error',
      // It knows neither slots nor a name that comes from an expression; axe checks names on the page.
      'lit-a11y/accessible-name': 'off',
      // The base class is always LitElement, which has every callback.
      'wc/guard-super-call': 'off',
    },
  },

  {
    // Stories and tests style a page around the elements; only an element has a sheet of its own.
    files: ['src/**/*.ts'],
    rules: { 'lit/prefer-static-styles': 'error' },
  },
  {
    // Commands run on nobody's page.
    files: ['src/**/*.ts'],
    ignores: ['src/tools/**'],
    rules: { 'no-restricted-syntax': ['error', ...UNSAFE_SYNTAX] },
  },
  {
    files: ['src/components/**/*.ts'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      // The order of a reference page: what a page's author may use first, how it works last.
      '@typescript-eslint/member-ordering': [
        'error',
        {
          default: {
            memberTypes: [
              'public-static-field',
              'protected-static-field',
              ['private-static-field', '#private-static-field'],
              'public-decorated-field',
              ['protected-decorated-field', 'private-decorated-field'],
              ['public-instance-field', 'protected-instance-field'],
              ['private-instance-field', '#private-instance-field'],
              'constructor',
              ['public-method', 'protected-method'],
              ['private-method', '#private-method'],
            ],
          },
        },
      ],
    },
  },

  {
    // Pages do write exits that lead nowhere.
    files: ['test/components/quick-exit.test.ts'],
    rules: { 'lit-a11y/anchor-is-valid': 'off' },
  },
);
