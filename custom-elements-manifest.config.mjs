import { getTsProgram, typeParserPlugin } from '@wc-toolkit/type-parser';

const COMPONENT = /\/src\/components\/([\w-]+)\/\1\.ts$/;

export default {
  globs: ['src/components/*/*.ts'],
  exclude: ['src/components/*/*.{styles,content,define}.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  // With the type checker, so that editors and docs offer `quiet`, `normal` and `loud` in place of “Loudness”.
  overrideModuleCreation({ ts, globs }) {
    return getTsProgram(ts, globs, 'tsconfig.build.json')
      .getSourceFiles()
      .filter(({ fileName }) => COMPONENT.test(fileName));
  },
  plugins: [typeParserPlugin({ propertyName: 'type' })],
};
