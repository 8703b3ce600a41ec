import { getTsProgram, typeParserPlugin } from '@wc-toolkit/type-parser';

const COMPONENT = /\/src\/components\/([\w-]+)\/\1\.ts$/;

// Nobody can use what is private; and its types have numbers of the compiler's, which change with any file of the project.
const withoutPrivate = {
  name: 'without-private',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules)
      for (const declaration of declarations)
        if (declaration.members)
          declaration.members = declaration.members.filter(({ privacy }) => privacy !== 'private');
  },
};

// `@status experimental`, which the analyser does not know.
const withStatus = {
  name: 'with-status',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const tag = ts.getJSDocTags(node).find(({ tagName }) => tagName.text === 'status');
    const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name?.text);
    if (tag && declaration) declaration.status = ts.getTextOfJSDocComment(tag.comment).trim();
  },
};

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
  plugins: [typeParserPlugin({ propertyName: 'type' }), withStatus, withoutPrivate],
};
