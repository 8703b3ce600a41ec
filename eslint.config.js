import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

// Every host page that uses Trusted Types or a strict content policy depends on none of these.
const UNSAFE_IMPORTS = {
  regex: '^lit(-html)?/(directives/unsafe-(html|svg|mathml)|static-html)(\\.js)?$',
  message: 'Write the markup as a template: a string is not safe to insert.',
};
const UNSAFE_NAMES = {
  regex: '^(lit|lit-element|@lit/reactive-element)(/.*)?$',
  importNames: ['unsafeCSS', 'unsafeHTML', 'unsafeSVG', 'unsafeStatic'],
  message: 'Write it as a css`` or html`` template: a string is not safe to insert.',
};
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
  globalIgnores([
    'dist/',
    'build/',
    'bin/',
    'storybook-static/',
    'examples/sites/*/{.*,_site,build,dist,out}/',
    'examples/sites/next/next-env.d.ts',
    '**/*.generated.*',
    '**/fixtures/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,

  {
    // What has to know types is in .oxlintrc.json.
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // The compiler asks about every index already; `!` is the short answer where it is certain.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },

  {
    files: ['src/**/*.ts', 'stories/**/*.ts', 'test/**/*.ts', '.storybook/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      litA11y.configs.recommended,
      wc.configs['flat/best-practice'],
    ],
    languageOptions: { globals: globals.browser },
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
    files: ['src/**/*.ts'],
    rules: {
      // Stories and tests style a page around the elements; only an element has a sheet of its own.
      'lit/prefer-static-styles': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', ...UNSAFE_SYNTAX],
      'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [UNSAFE_IMPORTS, UNSAFE_NAMES] },
      ],
    },
  },
  {
    // Commands write to a terminal, and run on nobody's page.
    files: ['src/tools/**/*.ts'],
    rules: { 'no-console': 'off', 'no-restricted-syntax': 'off' },
  },
  {
    files: ['src/components/**/*.ts'],
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
    files: ['test/**/*.ts'],
    rules: {
      // chai's `expect(x).to.be.true` is an expression.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    // Their packages are there only after `npm run test:frameworks`, which checks their types as their users would. It
    // has no parser for .vue and .svelte here: those are checked by the same command.
    files: ['examples/**/*.{ts,tsx}'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Frameworks are told of tags by interfaces, and Angular of components by classes, that hold nothing themselves.
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends' },
      ],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
    },
  },
  {
    files: ['examples/plain/*.js'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: [
      'scripts/**',
      '*.config.{js,mjs}',
      'test/**/*.mjs',
      'test/**/*.cjs',
      '.mocharc.cjs',
      '.dependency-cruiser.cjs',
      'bench/**/*.ts',
      'src/tools/**/*.{ts,mjs}',
      'test/**/*.spec.ts',
      '.storybook/**',
      'examples/*/vite.config.ts',
      'examples/sites/*/*.config.*',
    ],
    languageOptions: { globals: globals.node },
  },
  // What it hands to a browser runs there.
  {
    files: ['test/harness/media-plugin.mjs', 'bench/*.js', 'scripts/copy-page/*.js'],
    languageOptions: { globals: globals.browser },
  },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' } },
  {
    files: ['test/harness/story-inspector.js'],
    languageOptions: { globals: { ...globals.browser, axe: 'readonly' } },
  },
);
