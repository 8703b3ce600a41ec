// What is somebody else's: words around numbers, pages that are edited, names of the page, other documents. The script
// leaves it as it is, and does what it is for beside it.
import { expect } from 'chai';
import { record } from '../../src/record/record.js';
import { digitsOf, telHref } from '../../src/numbers/phone.js';
import { STYLESHEET, expectReadable, script } from '../harness/embed-page.js';
import { type Specimen } from '../harness/specimens.js';
import {
  expectQuiet,
  look,
  onPage,
  openFault,
  pageFor,
  settle,
  type FaultCase,
  type FaultGroup,
  type PageFault,
  type Visit,
} from './case.js';

const FORMER = '01632 960 111';
const numberOf = (id: keyof typeof record.services) => record.services[id].number!;
const HELPLINE = numberOf('stop-it-now');

// Each would once have been dialled or written wrongly: see test/numbers/correct-numbers.test.ts for what each is.
const TRAPS = [
  [
    `Not an emergency? Do not call ${numberOf('police-emergency')}: call ${HELPLINE}`,
    telHref(HELPLINE),
  ],
  [
    `If it is not ${numberOf('police-emergency')}, call ${numberOf('police')}`,
    telHref(numberOf('police')),
  ],
  [`${HELPLINE} – 9am to 9pm`, telHref(HELPLINE)],
  [`${numberOf('samaritans')} (24 hours)`, telHref(numberOf('samaritans'))],
  [`Free, 365 days a year: ${HELPLINE}`, telHref(HELPLINE)],
  [`${HELPLINE}, then 2`, `${telHref(HELPLINE)},2`],
  [numberOf('police'), `tel:${numberOf('police')};ext=1234`],
  ['01632 960 333', 'tel:01632960333'],
]
  .map(([words, href]) => `<a href="${href!}">${words!}</a>`)
  .join(' ');

/** A specimen with more at its end, inside it. */
const holding =
  (more: string) =>
  (specimen: Specimen): Specimen => ({
    ...specimen,
    html: specimen.html.replace(/(?=<\/[\w-]+>$)/, more),
  });

const RECORD = {
  '/record.json': {
    body: JSON.stringify({ services: { 'stop-it-now': { formerNumbers: [FORMER] } } }),
    headers: { 'content-type': 'application/json' },
  },
};
const WITH_RECORD = STYLESHEET + script('data-record="/record.json"');

const htmlOf = ({ tab }: Visit, selector: string) =>
  tab.evaluate<string[]>(
    `[...document.querySelectorAll(${JSON.stringify(selector)})].map((each) => each.innerHTML)`,
  );

const numbers: FaultCase = {
  name: 'words around numbers, extensions, hours, a force’s own numbers: to the letter',
  async run(bench) {
    const visit = await openFault(bench, {
      name: 'numbers',
      forms: ['data', 'tag'],
      ours: WITH_RECORD,
      routes: RECORD,
      upgrades: true,
      specimens: (all) => all.map(holding(`<p class="trap">${TRAPS}</p>`)),
    });
    await settle(visit);
    const traps = await htmlOf(visit, '.trap');
    expect(traps).to.have.length(visit.written.length);
    for (const trap of traps) expect(trap).to.equal(TRAPS);
    await expectQuiet(visit);
    return undefined;
  },
};

const former: FaultCase = {
  name: 'a former number in words, pieces, labels and addresses: today’s',
  async run(bench) {
    const [area, middle, end] = FORMER.split(' ');
    const visit = await openFault(bench, {
      name: 'former',
      forms: ['data', 'tag'],
      ours: WITH_RECORD,
      routes: RECORD,
      upgrades: true,
      specimens: (all) =>
        all.map(
          holding(
            `<p class="old">${FORMER} ${area!} <b>${middle!}</b> ${end!} <a href="${telHref(FORMER)}" aria-label="Call ${FORMER}">Call</a> <a href="sms:${digitsOf(FORMER)}">Text</a></p>`,
          ),
        ),
    });
    await settle(visit);
    const wanted = `<p class="old">${HELPLINE} ${HELPLINE}<b></b> <a href="${telHref(HELPLINE)}" aria-label="Call ${HELPLINE}">Call</a> <a href="sms:${digitsOf(HELPLINE)}">Text</a></p>`;
    const found = await htmlOf(visit, '.old');
    expect(found).to.have.length(visit.written.length);
    for (const html of found)
      expect(`<p class="old">${html}</p>`.replace(/\s+(?=<|$)/g, ' ')).to.equal(
        wanted.replace(/\s+(?=<|$)/g, ' '),
      );
    await expectQuiet(visit);
    return undefined;
  },
};

/** What stands in a page with our script and without it, told from each other by nothing that an editor would save. */
const unchanged = (name: string, fault: Partial<PageFault>, selector: string): FaultCase => ({
  name,
  async run(bench) {
    const page = { name, upgrades: false, ...fault };
    const before = await openFault(bench, { ...page, ours: STYLESHEET });
    const was = await htmlOf(before, selector);
    await before.tab.close();
    const after = await openFault(bench, { ...page, ours: WITH_RECORD, routes: RECORD });
    if (!name.includes('data-element')) await settle(after);
    expect(was.join().length).to.be.above(1000);
    expect(await htmlOf(after, selector)).to.deep.equal(was);
    await expectQuiet(after, fault);
    return undefined;
  },
});

const OLD = `<p><a href="${telHref(FORMER)}">${FORMER}</a></p>`;

/** Only things that nobody can read, see or use. */
const NOTHING =
  '&#8203;<p>&nbsp;&shy;</p><script type="x">x</script><style></style><span hidden>x</span><span slot="x">x</span><template>x</template>';

const emptied: FaultCase = onPage({
  name: 'nothing that can be read, seen or used inside a tag: it says what it is for',
  forms: ['empty'],
  upgrades: true,
  specimens: (all) => all.map(holding(NOTHING)),
});

// Names of images that stand in for what a document has, and a form whose fields stand in for what an element has.
const NAMES = [
  'scripts',
  'head',
  'readyState',
  'activeElement',
  'documentElement',
  'title',
  'baseURI',
];
const CLOBBERED = `<div hidden>${NAMES.map((name) => `<img name="${name}" alt="">`).join('')}
<form data-netsafe="helpline-banner"><input name="attributes"><input name="matches"><input name="parentNode"></form></div>`;

const clobbered: FaultCase = {
  cannot: { webkit: 'its driver waits for document.readyState, which this page has taken away' },
  name: `images called ${NAMES.join(', ')}; a form whose fields are called as its properties`,
  async run(bench) {
    const fault: PageFault = { name: 'clobbered', upgrades: true };
    const written = await bench.specimens(fault.name, 'plain', 'data', 'tag', 'empty');
    const { body, ...page } = pageFor(fault, written);
    const visit = await openFault(bench, {
      ...fault,
      routes: { '/': { ...page, body: String(body).replace('<body>', `<body>${CLOBBERED}`) } },
    });
    // The form stays what it is: a page of which every data-element is a tag never comes.
    await visit.tab.evaluate(`(async () => {
      await customElements.whenDefined('netsafe-release-page');
      await new Promise((resolve) => setTimeout(resolve, 500));
    })()`);
    expect(
      await visit.tab.evaluate<boolean>('document.scripts instanceof HTMLImageElement'),
    ).to.equal(true);
    expectReadable(await look(visit), visit.written);
    await expectQuiet(visit);
    return undefined;
  },
};

// Whatever an option, a field of the record or a setting of the browser's may be called.
const POLLUTED = `for (const name of ['href', 'number', 'site', 'part', 'picture', 'force', 'date', 'summary', 'hours',
  'leadIn', 'organisation', 'speaker', 'role', 'attributes', 'creationScope', 'renderBefore', 'once', 'reflect'])
  Object.prototype[name] = 'javascript:alert(1)';`;

const polluted: FaultCase = onPage({
  name: 'Object.prototype with properties called as ours',
  host: `<script>${POLLUTED}</script>`,
  upgrades: true,
});

/** The page of a fault, written in another way. */
const rewritten = (name: string, rewrite: (html: string) => string): FaultCase => ({
  name,
  async run(bench) {
    const fault: PageFault = { name, upgrades: true };
    const { body, ...page } = pageFor(
      fault,
      await bench.specimens(name, 'plain', 'data', 'tag', 'empty'),
    );
    const visit = await openFault(bench, {
      ...fault,
      routes: { '/': { ...page, body: rewrite(String(body)) } },
    });
    await settle(visit);
    expectReadable(await look(visit), visit.written);
    await expectQuiet(visit);
    return undefined;
  },
});

const framed: FaultCase = {
  name: 'put into the document of a frame, and back: words, numbers and styles are there',
  async run(bench) {
    const visit = await openFault(bench, {
      name: 'framed',
      forms: ['tag', 'empty'],
      upgrades: true,
    });
    await settle(visit);
    const shown = await visit.tab.evaluate<{ count: number; bare: string[] }>(`(async () => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const all = [...document.querySelectorAll('section.specimen')];
      const homes = all.map((each) => each.nextElementSibling);
      frame.contentDocument.body.append(...all);
      const settled = async () => {
        for (const each of all) await each.firstElementChild.updateComplete;
        await new Promise((resolve) => setTimeout(resolve, 500));
      };
      await settled();
      const bare = all.filter((each) => {
        const element = each.firstElementChild;
        const style = frame.contentWindow.getComputedStyle(element);
        const words = (element.textContent + (element.shadowRoot?.textContent ?? '')).trim();
        const isFramed = style.display === 'flow-root';
        return words && isFramed && style.borderTopStyle !== 'solid';
      }).map((each) => each.id);
      all.forEach((each, index) => homes[index].before(each));
      frame.remove();
      await settled();
      return { count: all.length, bare };
    })()`);
    expect(shown.count).to.equal(visit.written.length);
    expect(shown.bare, 'without a frame there').to.deep.equal([]);
    expectReadable(await look(visit), visit.written);
    await expectQuiet(visit);
    return undefined;
  },
};

const xml: FaultCase = {
  cannot: { webkit: 'its driver does not answer in such a page' },
  inEachEngine: true,
  name: 'served as application/xhtml+xml: words as their author wrote them, and no error',
  async run(bench) {
    const words = 'Somebody listens, today and tomorrow.';
    const tags = Object.keys(record.services)
      .map(
        (id) =>
          `<netsafe-helpline-banner service="${id}"><p>${words}</p></netsafe-helpline-banner>`,
      )
      .join('');
    const visit = await openFault(bench, {
      name: 'xml',
      upgrades: false,
      routes: {
        '/': {
          headers: { 'content-type': 'application/xhtml+xml' },
          body: `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>A page</title><script src="/listener.js"></script><link rel="stylesheet" href="/netsafe.css"/><script type="module" async="async" src="/netsafe.js"></script></head><body>${tags}<netsafe-helpline-banner></netsafe-helpline-banner><div data-netsafe="helpline-banner"><p>${words}</p></div></body></html>`,
        },
      },
    });
    const seen = await visit.tab.evaluate<string[]>(`(async () => {
      await customElements.whenDefined('netsafe-helpline-banner');
      await new Promise((resolve) => setTimeout(resolve, 200));
      return [...document.querySelectorAll('p')].filter((each) => each.getClientRects().length).map((each) => each.textContent);
    })()`);
    expect(seen).to.deep.equal(
      Array.from({ length: Object.keys(record.services).length + 1 }, () => words),
    );
    await expectQuiet(visit);
    return undefined;
  },
};

const lifted: FaultCase = {
  name: 'an editor has lifted the words out of a data-element: nothing twice, and no empty box',
  async run(bench) {
    const visit = await openFault(bench, {
      name: 'lifted',
      forms: ['data'],
      upgrades: false,
      specimens: (all) =>
        all.map((each) => ({
          ...each,
          html: each.html.replace(/^(<[^>]+>)([^]*)(<\/[\w-]+>)$/, '$1$3$2'),
        })),
    });
    await visit.tab.evaluate(`customElements.whenDefined('netsafe-helpline-banner')`);
    const boxes = await visit.tab.evaluate<number>(
      `[...document.querySelectorAll('[data-netsafe]')].filter((each) => each.getClientRects().length).length`,
    );
    expect(boxes, 'boxes with nothing in them').to.equal(0);
    const again = await visit.tab.evaluate<number>(
      `document.querySelectorAll('section.specimen > [data-netsafe]').length`,
    );
    expect(again).to.equal(visit.written.length);
    await expectQuiet(visit);
    return undefined;
  },
};

const fight: FaultCase = {
  name: 'a script that puts back whatever is changed: no page hangs, and it is said once',
  async run(bench) {
    const visit = await openFault(bench, {
      name: 'fight',
      forms: ['data', 'tag'],
      host: `<script>addEventListener('DOMContentLoaded', () => {
        for (const place of document.querySelectorAll('section.specimen')) {
          const html = place.innerHTML;
          globalThis.rounds = 0;
          new MutationObserver(() => {
            if (place.innerHTML === html) return;
            globalThis.rounds++;
            place.innerHTML = html;
          }).observe(place, { attributes: true, characterData: true, childList: true, subtree: true });
        }
      });</script>`,
      ours: WITH_RECORD,
      routes: RECORD,
      upgrades: false,
      specimens: (all) => all.map(holding(OLD)),
    });
    const said = await visit.tab.evaluate<{ rounds: number; places: number }>(`(async () => {
      await customElements.whenDefined('netsafe-helpline-banner');
      await new Promise((resolve) => setTimeout(resolve, 500));
      return { rounds, places: document.querySelectorAll('section.specimen').length };
    })()`);
    expect(said.rounds).to.be.within(1, said.places * 20);
    return `${said.rounds} rounds in ${said.places} places`;
  },
};

export const group: FaultGroup = {
  name: 'left alone',
  cases: [
    numbers,
    former,
    emptied,
    unchanged(
      'edited in place, as a tag or as a data-element: to the letter as it was',
      {
        forms: ['data', 'tag'],
        specimens: (all) =>
          all.map((each) => ({
            ...holding(OLD)(each),
            html: `<div class="editor" contenteditable>${holding(OLD)(each).html}</div>`,
          })),
      },
      '.editor',
    ),
    unchanged('saved while the script is there: no mark is left', { forms: ['tag'] }, '.specimen'),
    fight,
    lifted,
    clobbered,
    polluted,
    framed,
    xml,
    rewritten('in quirks mode', (html) => html.replace('<!doctype html>', '')),
    rewritten('under <base href>', (html) =>
      html.replace('<meta charset="utf-8">', '<meta charset="utf-8"><base href="/elsewhere/">'),
    ),
  ],
};
