// The best known crisis line of a public service, to look at beside ours. It is one part of the four, so it is no row.
import { bundleScript, bundleSheet } from '../bundle.js';
import { base, script, sheet, type Variant } from './variant.js';

const PACKAGE = '@department-of-veterans-affairs';

/** `va-crisis-line-modal`, as its documentation writes it: a bar at the top of the page, and what it opens. */
export const crisisLine = async (): Promise<Variant> => {
  const [bundle, styles] = await Promise.all([
    bundleScript(
      `import { defineCustomElement } from '${PACKAGE}/web-components/dist/components/va-crisis-line-modal.js'; defineCustomElement();`,
    ),
    bundleSheet(
      `@import '${PACKAGE}/css-library/dist/tokens/css/variables.css'; @import '${PACKAGE}/css-library/dist/stylesheets/core.css';`,
    ),
  ]);
  return {
    id: 'va',
    name: '`@department-of-veterans-affairs/web-components` 24.5.0',
    group: 'peer',
    what: '`va-crisis-line-modal`, closed, and after it is pressed.',
    parts: {
      helpline: '<va-crisis-line-modal></va-crisis-line-modal>',
      notice: '',
      card: '',
      quotation: '',
    },
    head: [sheet(`${base('va')}page.css`), script(base('va') + bundle.needed[0]!)].join('\n'),
    files: { 'page.css': styles, ...bundle.files },
  };
};
