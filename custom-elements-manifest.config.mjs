export default {
  globs: ['src/components/*/*.ts'],
  exclude: ['src/components/*/*.{styles,content,define}.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
};
