// What the importer writes does not depend on which elements are registered where it runs.
import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/components/release-card/release-card.define.js';
import { toHtml } from '../../../src/tools/release/to-html.node.js';

describe('a page that is written where elements are registered', () => {
  it('holds a tag as it was written, without a root', () => {
    expect(customElements.get('netsafe-release-card')).not.to.equal(undefined);
    const card = html`<netsafe-release-card><h3>A title</h3></netsafe-release-card>`;
    expect(toHtml(card)).to.match(/^<netsafe-release-card>\s*<h3>A title<\/h3>/);
  });
});
