// What stands on the first screen of the pages that are made for it: the helpline's number, 999, and a way out.
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { examplePages } from '../../scripts/build-pages.js';
import { telHref } from '../../src/numbers/phone.js';
import { record } from '../../src/record/record.js';
import { themes } from '../../src/tokens.js';
import { describeEngines, DIST, open } from '../harness/embed.js';

const files = Object.entries(await examplePages()).filter(([name]) => !name.startsWith('release'));
const SCREENS = [
  { width: 320, height: 480 },
  { width: 390, height: 664 },
  { width: 1280, height: 720 },
];
/** A target that is easy to press, and words that are easy to find (../../tokens/base.tokens.json). */
const LEAST_PX = 32;
const WANTED = {
  helpline: `a[href="${telHref(record.services['stop-it-now'].number!)}"]`,
  danger: `a[href="${telHref(record.services['police-emergency'].number!)}"]`,
  exit: 'netsafe-quick-exit a',
};

interface Place {
  bottom: number;
  height: number;
  isPressed: boolean;
}

// As text, so that no build puts helpers of its own into what the page is given.
const PLACES = `(wanted, theme) => {
  document.documentElement.dataset.netsafeTheme = theme;
  return Object.entries(wanted).map(([name, selector]) => {
    const link = document.querySelector(selector);
    const { left, top, width, height, bottom } = link.getBoundingClientRect();
    const pressed = document.elementFromPoint(left + width / 2, top + height / 2);
    return [name, { bottom, height, isPressed: link.contains(pressed) }];
  });
}`;

describeEngines('the first screen', (engine) => {
  it('is asked of pages in both languages', () => {
    expect(files.map(([name]) => name)).to.have.members([
      'campaign.html',
      'campaign.cy.html',
      'get-help.html',
      'get-help.cy.html',
    ]);
  });

  for (const [file, html] of files) {
    for (const viewport of SCREENS) {
      const size = `${viewport.width} by ${viewport.height}`;
      it(`shows the number, 999 and the exit, in every theme: ${file}, ${size}`, async () => {
        const { page } = await open(engine, html, { viewport });
        await page.waitForFunction(`!document.querySelector(':not(:defined)')`);
        await page.addStyleTag({ content: readFileSync(`${DIST}/themes.css`, 'utf8') });
        for (const theme of Object.keys(themes)) {
          const places = (await page.evaluate(
            `(${PLACES})(${JSON.stringify(WANTED)}, ${JSON.stringify(theme)})`,
          )) as [keyof typeof WANTED, Place][];
          for (const [name, { bottom, height, isPressed }] of places) {
            expect(bottom, `${theme}: where ${name} ends`).to.be.at.most(viewport.height);
            expect(isPressed, `${theme}: ${name} can be pressed`).to.equal(true);
            if (name !== 'danger') expect(height, `${theme}: ${name}`).to.be.at.least(LEAST_PX);
          }
        }
      });
    }
  }
});
