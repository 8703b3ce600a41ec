// Which folder may import which: `npm run lint:imports`. The picture in CONTRIBUTING.md is drawn from the same imports.
const folder = (name) => `^src/${name}/`;

// Each folder may import itself and those that stand before it here, and no other of ours.
const LAYERS = {
  time: [],
  page: [],
  numbers: ['page'],
  record: ['page', 'numbers', 'time'],
  base: ['page', 'numbers', 'record'],
  styles: ['base'],
  components: ['base', 'styles', 'page', 'numbers', 'record', 'time'],
};

const layers = Object.entries(LAYERS).map(([name, allowed]) => ({
  name: `${name}-imports-what-stands-below-it`,
  comment: `src/${name}/ may import ${allowed.map((each) => `src/${each}/`).join(', ') || 'nothing of ours'}.`,
  severity: 'error',
  from: { path: folder(name) },
  to: { path: '^(src|scripts|stories|test)/', pathNot: [name, ...allowed].map(folder) },
}));

module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Two modules that need each other are one, or share a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...layers,
    {
      name: 'components-import-no-other',
      comment: 'What two components share stands in src/base/ or src/styles/.',
      severity: 'error',
      from: { path: '^src/components/([^/]+)/' },
      to: { path: '^src/components/', pathNot: '^src/components/$1/' },
    },
    {
      name: 'pages-import-no-tools',
      comment: 'What a page loads holds nothing of the commands.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/tools/' },
      to: { path: '^src/tools/' },
    },
    {
      name: 'source-imports-source',
      comment: 'The package holds src/ alone.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(scripts|stories|test|bench)/' },
    },
    {
      name: 'only-tests-import-tests',
      comment: 'What others need as well is no test.',
      severity: 'error',
      from: { pathNot: '^test/' },
      to: { path: '^test/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^(dist|build|storybook-static)/', 'node_modules/(?!$)', '\\?raw$'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'] },
  },
};
