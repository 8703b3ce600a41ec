import '../../src/components/help-routes/help-routes.define.js';
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { HelpRoutes } from '../../src/components/help-routes/help-routes.js';
import { record, type RouteId } from '../../src/record/record.js';
import { telHref } from '../../src/numbers/phone.js';
import { adoptPageStyles } from '../../stories/support/page-styles.js';

adoptPageStyles(['netsafe-help-routes']);

const LANGUAGES = ['en', 'cy'] as const;
const CHOICES = (Object.keys(record.routes) as RouteId[]).filter((route) => route !== 'danger');
const words = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
const isSeen = (element: Element) => element.checkVisibility();
const empty = (language = 'en') =>
  fixture<HelpRoutes>(html`<netsafe-help-routes lang=${language}></netsafe-help-routes>`);
const answersOf = (element: HelpRoutes) => [...element.shadowRoot!.querySelectorAll('details')];

describe('<netsafe-help-routes>', () => {
  for (const language of LANGUAGES) {
    describe(`when it is empty, in ${language}`, () => {
      it('shows danger first and in the open, with 999, Relay UK and British Sign Language', async () => {
        const element = await empty(language);
        const [first] = element.shadowRoot!.querySelectorAll('ul > li');
        const { number = '', channels = [] } = record.services['police-emergency'];
        expect(words(first!)).to.include(record.routes.danger.label[language]);
        expect(words(first!)).to.include(record.routes.danger.next[language]);
        expect(first!.querySelector('details')).to.equal(null);
        const [link] = first!.querySelectorAll('a');
        expect(link!.getAttribute('href')).to.equal(telHref(number));
        expect(isSeen(link!)).to.equal(true);
        expect(channels.length).to.equal(3);
        for (const { text } of channels) expect(words(first!)).to.include(text[language]);
      });

      it('gives each other answer one service first, then says what happens next', async () => {
        const answers = answersOf(await empty(language));
        expect(answers.length).to.equal(CHOICES.length);
        for (const [index, route] of CHOICES.entries()) {
          const { label, services, next } = record.routes[route];
          const { number, site } = record.services[services[0]!];
          expect(words(answers[index]!.querySelector('summary')!)).to.equal(label[language]);
          const [first] = answers[index]!.querySelectorAll('a');
          expect(first!.getAttribute('href'), route).to.equal(number ? telHref(number) : site);
          const paragraphs = [...answers[index]!.querySelectorAll('p')].map(words);
          expect(paragraphs, route).to.include(next[language]);
          const { closed } = record.services[services[0]!];
          if (closed) expect(paragraphs, route).to.include(closed[language]);
        }
      });

      it('says the limits of confidentiality wherever it leads to Stop It Now', async () => {
        const answers = answersOf(await empty(language));
        const limits = record.services['stop-it-now'].limits![language];
        const led = CHOICES.flatMap((route, index) =>
          record.routes[route].services[0] === 'stop-it-now' ? [answers[index]!] : [],
        );
        expect(led.length).to.equal(2);
        for (const answer of led) expect(words(answer)).to.include(limits);
      });
    });
  }

  it('leads under-18s to Childline, Meic, Shore and Report Remove, and never to the line for adults', async () => {
    const element = await empty();
    const answer = answersOf(element)[CHOICES.indexOf('under-18')]!;
    const { childline, shore, 'stop-it-now': adults } = record.services;
    expect(answer.querySelector('a')!.getAttribute('href')).to.equal(telHref(childline.number!));
    expect(answer.querySelector(`a[href='${shore.site!}']`)).not.to.equal(null);
    expect(words(answer)).to.include(record.services['report-remove'].does.en);
    expect(words(answer)).not.to.include(adults.number!);
  });

  it('opens one answer at a time, by keyboard', async () => {
    const element = await empty();
    const [first, second] = answersOf(element);
    const open = async (answer: HTMLDetailsElement) => {
      answer.querySelector('summary')!.focus();
      await sendKeys({ press: 'Enter' });
      // The other one is closed in a task of its own.
      await new Promise((resolve) => {
        setTimeout(resolve);
      });
    };
    expect(isSeen(first!.querySelector('a')!)).to.equal(false);
    await open(first!);
    expect([first!.open, second!.open]).to.deep.equal([true, false]);
    expect(isSeen(first!.querySelector('a')!)).to.equal(true);
    await open(second!);
    expect([first!.open, second!.open]).to.deep.equal([false, true]);
  });

  it('has one answer open from the start where its author says so, and none where the name is unknown', async () => {
    for (const [route, expected] of [
      ['report', ['report']],
      ['danger', []],
      ['', []],
      ['__proto__', []],
      ['ME: yes', []],
    ] as const) {
      const element = await fixture<HelpRoutes>(
        html`<netsafe-help-routes open=${route}></netsafe-help-routes>`,
      );
      const open = answersOf(element).flatMap((answer, index) =>
        answer.open ? [CHOICES[index]!] : [],
      );
      expect(open, route).to.deep.equal(expected);
    }
  });

  it('shows the words of its page, and adds none', async () => {
    const element = await fixture<HelpRoutes>(
      html`<netsafe-help-routes>
        <h2>Words of the page’s own</h2>
        <ul>
          <li><p>Danger first.</p></li>
        </ul>
      </netsafe-help-routes>`,
    );
    expect(element.innerText.replace(/\s+/g, ' ').trim()).to.equal(
      'Words of the page’s own Danger first.',
    );
    expect(element.shadowRoot?.textContent.trim() ?? '').to.equal('');
  });

  it('has nothing that axe objects to, open or closed', async () => {
    const element = await empty();
    await expect(element).to.be.accessible();
    answersOf(element)[0]!.open = true;
    await expect(element).to.be.accessible();
  });

  it('is a list to assistive technology', async () => {
    const element = await empty();
    const list = element.shadowRoot!.querySelector('ul')!;
    expect(getComputedStyle(list).listStyleType).to.equal('""');
    expect(list.children.length).to.equal(CHOICES.length + 1);
  });
});
