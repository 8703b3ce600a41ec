import '../../src/components/content-note/content-note.define.js';
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ContentNote } from '../../src/components/content-note/content-note.js';
import { record } from '../../src/record/record.js';
import { telHref } from '../../src/numbers/phone.js';
import { adoptPageStyles } from '../../stories/support/page-styles.js';

adoptPageStyles(['netsafe-content-note']);

const words = (root: { textContent: string | null } | null) =>
  (root?.textContent ?? '').replace(/\s+/g, ' ').trim();
const ABOUT = { abuse: 'noteAbuse', court: 'noteCourt', suicide: 'noteSuicide' } as const;

const page = async (part: unknown, href = '') => {
  const place = await fixture(
    html`<main>
      <netsafe-content-note href=${href}></netsafe-content-note>
      ${part}
    </main>`,
  );
  const note = place.querySelector<ContentNote>('netsafe-content-note')!;
  await note.updateComplete;
  return { place, note, link: note.shadowRoot!.querySelector('a')! };
};

describe('<netsafe-content-note>', () => {
  for (const language of ['en', 'cy'] as const) {
    for (const [about, word] of Object.entries(ABOUT)) {
      it(`says in plain words what the next part describes (${about}), in ${language}`, async () => {
        const note = await fixture<ContentNote>(
          html`<netsafe-content-note lang=${language} about=${about}></netsafe-content-note>`,
        );
        expect(words(note.shadowRoot)).to.include(record.words[word][language]);
        expect(words(note.shadowRoot)).to.include(record.words.skipPart[language]);
        await expect(note).to.be.accessible();
      });
    }
  }

  it('puts Samaritans beside words about suicide, and beside nothing else', async () => {
    for (const about of Object.keys(ABOUT) as ContentNote['about'][]) {
      const note = await fixture<ContentNote>(
        html`<netsafe-content-note about=${about}></netsafe-content-note>`,
      );
      const { number } = record.services.samaritans;
      expect(
        note.shadowRoot!.querySelectorAll(`a[href='${telHref(number!)}']`).length,
        about,
      ).to.equal(about === 'suicide' ? 1 : 0);
    }
  });

  it('speaks of abuse where the choice is unknown', async () => {
    for (const about of ['', 'ABUSE', '__proto__', 'a: b']) {
      const note = await fixture<ContentNote>(
        html`<netsafe-content-note about=${about}></netsafe-content-note>`,
      );
      expect(words(note.shadowRoot), about).to.include(record.words.noteAbuse.en);
    }
  });

  describe('when its link is followed by keyboard', () => {
    const skip = async (link: HTMLElement) => {
      link.focus();
      await sendKeys({ press: 'Enter' });
    };

    it('leads past the next element', async () => {
      const { place, link } = await page(
        html`<section><p>The part.</p></section>
          <p id="next">What comes next.</p>`,
      );
      await skip(link);
      expect(document.activeElement).to.equal(place.querySelector('#next'));
    });

    it('leads past all that stands below a heading', async () => {
      const { place, link } = await page(
        html`<h2>The part</h2>
          <p>Its words.</p>
          <h3>More of it</h3>
          <p>More words.</p>
          <h2 id="next">What comes next</h2>`,
      );
      await skip(link);
      expect(document.activeElement).to.equal(place.querySelector('#next'));
    });

    it('leads on where the part is the last in its place', async () => {
      const place = await fixture(
        html`<div>
          <article>
            <netsafe-content-note></netsafe-content-note>
            <p>The part.</p>
          </article>
          <p id="next">What comes next.</p>
        </div>`,
      );
      const note = place.querySelector<ContentNote>('netsafe-content-note')!;
      await note.updateComplete;
      await skip(note.shadowRoot!.querySelector('a')!);
      expect(document.activeElement).to.equal(place.querySelector('#next'));
    });

    it('leaves no trace on the element that it led to', async () => {
      const { place, link } = await page(
        html`<p>The part.</p>
          <p id="next">What comes next.</p>`,
      );
      await skip(link);
      link.focus();
      expect(place.querySelector('#next')!.hasAttribute('tabindex')).to.equal(false);
    });

    it('leads where its author says', async () => {
      const { link } = await page(html`<p>The part.</p>`, '#elsewhere');
      expect(link.getAttribute('href')).to.equal('#elsewhere');
    });
  });

  it('never leads to an address that runs a script', async () => {
    const { link } = await page(html`<p>The part.</p>`, 'javascript:alert(1)');
    expect(link.getAttribute('href')).to.equal('#after-note');
  });

  it('holds a part closed, until somebody opens it', async () => {
    const note = await fixture<ContentNote>(
      html`<netsafe-content-note>
        <p>It describes abuse.</p>
        <details>
          <summary>Show it</summary>
          <p id="part">The part.</p>
        </details>
      </netsafe-content-note>`,
    );
    const part = note.querySelector('#part')!;
    expect(part.checkVisibility()).to.equal(false);
    note.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(part.checkVisibility()).to.equal(true);
    expect(words(note.shadowRoot)).to.equal('');
    await expect(note).to.be.accessible();
  });
});
