// What the script does to a page's numbers: two things, and nothing else. Each row was a fault of an earlier build.
import '../../src/components/helpline-banner/helpline-banner.define.js';
import { expect, fixture, nextFrame } from '@open-wc/testing';
import { fc } from '../harness/chance.js';
import type { HelplineBanner } from '../../src/components/helpline-banner/helpline-banner.js';
import { overrideServices, record } from '../../src/record/record.js';
import { correctionsOf } from '../../src/numbers/correct-numbers.js';
import { telHref } from '../../src/numbers/phone.js';

// Drama's numbers: nobody is called by them.
const FORMER = '01632 960 111';
const NEW = '01632 960 999';
const dialled = (number: string) => number.replace(/ /g, '');

const numberOf = (id: keyof typeof record.services) => record.services[id].number!;
const HELPLINE = numberOf('stop-it-now');
const CHILDLINE = numberOf('childline');
const SAMARITANS = numberOf('samaritans');
const EMERGENCY = numberOf('police-emergency');
const POLICE = numberOf('police');

const link = (words: string, href: string) => `<p><a href="${href}">${words}</a></p>`;

/** What a banner with this inside holds, once the script has had its turn. */
const corrected = async (children: string): Promise<string> => {
  const banner = await fixture<HelplineBanner>(
    `<netsafe-helpline-banner>${children}</netsafe-helpline-banner>`,
  );
  await banner.updateComplete;
  return banner.innerHTML;
};

describe('a number of a page', () => {
  afterEach(() => {
    overrideServices({});
  });

  const untouched: Record<string, string> = {
    'an emergency named before the helpline': link(
      `Not an emergency? Do not call ${EMERGENCY}: call ${HELPLINE}`,
      telHref(HELPLINE),
    ),
    'the helpline named before the police': link(
      `Not ${HELPLINE}? Call ${POLICE}`,
      telHref(POLICE),
    ),
    'an emergency named in a link to the police': link(
      `If it is not ${EMERGENCY}, call ${POLICE}`,
      telHref(POLICE),
    ),
    'two services in one link': link(`${SAMARITANS} or ${CHILDLINE}`, telHref(SAMARITANS)),
    'hours behind a number': link(`${HELPLINE} – 9am to 9pm`, telHref(HELPLINE)),
    'hours in brackets': link(`${SAMARITANS} (24 hours)`, telHref(SAMARITANS)),
    'hours without brackets': link(`${CHILDLINE} 24 hours a day`, telHref(CHILDLINE)),
    'days before a number': link(`Free, 365 days a year: ${HELPLINE}`, telHref(HELPLINE)),
    'a year before a number': link(`Here since 2002. Call ${HELPLINE}`, telHref(HELPLINE)),
    'a price': link(`${HELPLINE}, costs 0p`, telHref(HELPLINE)),
    'a pause and a choice': link(`${HELPLINE}, then 2 for Welsh`, `${telHref(HELPLINE)},2`),
    'a pause in a link of one number': link(HELPLINE, `${telHref(HELPLINE)},2`),
    'a long extension': link(POLICE, `tel:${POLICE},1234`),
    'an extension as a parameter': link(POLICE, `tel:${POLICE};ext=1234`),
    'a pause of another kind': link(POLICE, `tel:${POLICE}p1234`),
    'an address with escapes': link(HELPLINE, `tel:${HELPLINE.replace(/ /g, '%20')}`),
    'a textphone’s prefix': `<p>Relay UK: 18001, then ${POLICE}</p>`,
    'a prefix and a pause': link(`18001 ${POLICE}`, `tel:18001,${POLICE}`),
    'a force’s own number': link('01632 960 333', 'tel:01632960333'),
    'words for a number of a force': link('Call us', 'tel:01632960333'),
    'words with a number, and another address': link(`Call ${HELPLINE}`, 'tel:01632960333'),
    'a picture in a link': `<p><a href="tel:01632960333"><img alt="Call" src="data:,"></a></p>`,
    'a message': `<p><a href="sms:${dialled(HELPLINE)}">${SAMARITANS}</a></p>`,
    'a year and a sum': '<p>In 1999 we had £101,000, and 999 calls in 101 days.</p>',
  };
  for (const [what, html] of Object.entries(untouched)) {
    it(`is left to the letter: ${what}`, async () => {
      for (const numbers of [{}, { 'stop-it-now': { formerNumbers: [FORMER] } }]) {
        overrideServices(numbers);
        expect(await corrected(html)).to.equal(html);
      }
    });
  }

  const shown: Record<string, [words: string, href: string, right: string]> = {
    'dials somebody else’s number': [HELPLINE, 'tel:01632960222', telHref(HELPLINE)],
    'dials another service': [SAMARITANS, telHref(HELPLINE), telHref(SAMARITANS)],
    'dials the police for an emergency': [EMERGENCY, telHref(POLICE), telHref(EMERGENCY)],
    'dials nothing': [HELPLINE, 'tel:', telHref(HELPLINE)],
    'is written without spaces, in pieces': [
      `<b>${dialled(HELPLINE).slice(0, 4)}</b>${dialled(HELPLINE).slice(4)}`,
      'tel:01632960222',
      telHref(HELPLINE),
    ],
    'is written with +44': [`+44 ${HELPLINE.slice(1)}`, 'tel:01632960222', telHref(HELPLINE)],
  };
  for (const [what, [words, href, right]] of Object.entries(shown)) {
    it(`is what its link dials, where the link shows nothing else and ${what}`, async () => {
      expect(await corrected(link(words, href))).to.equal(link(words, right));
    });
  }

  describe('that is a former one', () => {
    beforeEach(() => {
      overrideServices({ 'stop-it-now': { number: NEW, formerNumbers: [FORMER] } });
    });
    const [area, middle, end] = FORMER.split(' ');

    const followed: Record<string, [before: string, after: string]> = {
      'in words': [`<p>Call ${FORMER}.</p>`, `<p>Call ${NEW}.</p>`],
      'with hours after it': [
        `<p>${FORMER} – 9am to 9pm, 24 hours</p>`,
        `<p>${NEW} – 9am to 9pm, 24 hours</p>`,
      ],
      'with days before it': [`<p>24/7 ${FORMER}</p>`, `<p>24/7 ${NEW}</p>`],
      'beside a slash and another number': [
        `<p>${FORMER}/${SAMARITANS}</p>`,
        `<p>${FORMER}/${SAMARITANS}</p>`,
      ],
      'in brackets': [
        `<p>(${area}) ${middle}-${end} or (${FORMER})</p>`,
        `<p>${NEW} or (${NEW})</p>`,
      ],
      'in words and address': [
        link(`Call ${FORMER} now`, telHref(FORMER)),
        link(`Call ${NEW} now`, telHref(NEW)),
      ],
      'in the address alone': [link('Call us', telHref(FORMER)), link('Call us', telHref(NEW))],
      'in an address with escapes': [
        link('Call us', `tel:+44%20${FORMER.slice(1).replace(/ /g, '%20')}`),
        link('Call us', telHref(NEW)),
      ],
      'in an address with a pause': [
        link(`${FORMER}, then 2`, `${telHref(FORMER)},2`),
        link(`${NEW}, then 2`, `${telHref(NEW)},2`),
      ],
      'in an address for a message': [
        link(FORMER, `sms:${dialled(FORMER)}?body=Hello%20there`),
        link(NEW, `sms:${dialled(NEW)}?body=Hello%20there`),
      ],
      'in a label, a title and an alternative text': [
        `<p><a aria-label="Call ${FORMER}" title="${FORMER}" href="${telHref(FORMER)}"><img alt="${FORMER}" src="data:,"></a></p>`,
        `<p><a aria-label="Call ${NEW}" title="${NEW}" href="${telHref(NEW)}"><img alt="${NEW}" src="data:,"></a></p>`,
      ],
      'in pieces': [
        `<p>${area} <b>${middle}</b> <i>${end}</i> today</p>`,
        `<p>${NEW}<b></b><i></i> today</p>`,
      ],
      'in pieces that a link ends': [
        `<p>${area} <a href="${telHref(FORMER)}">${middle} ${end}</a></p>`,
        `<p><a href="${telHref(NEW)}">${NEW}</a></p>`,
      ],
      'with marks that show nothing': [
        `<p>${area}\u200B${middle}\u00AD \u2060${end}</p>`,
        `<p>${NEW}</p>`,
      ],
      'in a link that the words of another service are in': [
        link(`In danger? ${EMERGENCY}`, telHref(FORMER)),
        link(`In danger? ${EMERGENCY}`, telHref(FORMER)),
      ],
      'in an address below another service’s number': [
        link(SAMARITANS, telHref(FORMER)),
        link(SAMARITANS, telHref(SAMARITANS)),
      ],
    };
    for (const [what, [before, after]] of Object.entries(followed)) {
      it(`follows, and nothing around it: ${what}`, async () => {
        expect(await corrected(before)).to.equal(after);
      });
    }

    const apart: Record<string, string> = {
      'inside a longer number': `<p>1${dialled(FORMER)} and ${dialled(FORMER)}2</p>`,
      'before more digits that may be its own': `<p>${FORMER}-113, ${FORMER}/112</p>`,
      'across two items': `<ul><li>${area} ${middle}</li><li>${end}</li></ul>`,
      'with a footnote’s figure': `<p>${area} ${middle} 11<sup>1</sup></p>`,
      'in an address of the web': `<p>https://example.org/${dialled(FORMER)} ${dialled(FORMER)}@example.org</p>`,
      'in what is typed': `<textarea>${FORMER}</textarea>`,
    };
    for (const [what, html] of Object.entries(apart)) {
      it(`is left alone where nobody can be certain: ${what}`, async () => {
        expect(await corrected(html)).to.equal(html);
      });
    }
  });

  it('is never changed, whatever words stand around it, unless it is a former one', () => {
    const { numbers } = record;
    const some = fc.oneof(
      fc.constantFrom(...numbers.map(({ number }) => number)),
      fc.integer({ min: 0, max: 999 }).map((n) => `01632 960 ${String(n).padStart(3, '0')}`),
      fc.integer({ min: 100, max: 999_999 }).map(String),
    );
    const words = fc.constantFrom(
      '',
      ' ',
      '.',
      ' – ',
      ', ',
      ' (',
      ') ',
      ' or ',
      '24 hours ',
      'a',
      '/',
      '-',
      '\u200B',
      '+',
      '9am',
    );
    const text = fc
      .array(fc.tuple(words, some, words), { minLength: 1, maxLength: 3 })
      .map((parts) => parts.flat().join(''));
    const href = fc.tuple(
      fc.constantFrom('tel:', 'sms:', 'TEL: '),
      some,
      fc.constantFrom('', ',2', ';ext=9', 'p1'),
    );
    let changed = 0;
    fc.assert(
      fc.property(text, text, href, (before, inside, parts) => {
        const place = document.createElement('p');
        const anchor = document.createElement('a');
        anchor.setAttribute('href', parts.join(''));
        anchor.append(inside);
        place.append(before, anchor);
        const was = place.textContent;
        for (const correct of correctionsOf(place, numbers)) correct();
        expect(place.textContent).to.equal(was);
        const now = anchor.getAttribute('href')!;
        if (now === parts.join('')) return;
        // Then the link shows one number of the record, and nothing else.
        changed++;
        expect(parts[0]).not.to.equal('sms:');
        const one = numbers.find(({ number }) => telHref(number) === now)!;
        expect(inside.replace(/[^\d+]/g, '').replace(/^\+44|^0044/, '0')).to.equal(
          one.number.replace(/[^\d+]/g, '').replace(/^\+44/, '0'),
        );
        expect(inside).not.to.match(/[a-z/]/);
      }),
      { numRuns: 3000 },
    );
    expect(changed).to.be.above(20);
  });

  it('follows, whatever stands around it, and takes nothing along', () => {
    const numbers = [
      { number: NEW, former: [FORMER] },
      { number: POLICE, former: [] },
    ];
    const words = fc.constantFrom(
      ' ',
      '. ',
      ' – ',
      ', ',
      ' (',
      ') ',
      ' or ',
      ' 24 hours ',
      `, not ${POLICE}. `,
    );
    fc.assert(
      fc.property(words, words, (before, after) => {
        const place = document.createElement('p');
        place.append(before, FORMER, after);
        for (const correct of correctionsOf(place, numbers)) correct();
        expect(place.textContent).to.equal(before + NEW + after);
      }),
    );
  });

  // The runner's limit is what ends a pattern that goes back and forth over long words.
  it('is looked for in long words, and the search ends', () => {
    const place = document.createElement('p');
    place.append('0'.repeat(50_000), ' '.repeat(50_000), '0 '.repeat(50_000), '('.repeat(50_000));
    expect(correctionsOf(place, [{ number: NEW, former: [FORMER, '0800 000 000'] }])).to.be.empty;
  });

  it('changes while it is looked at, when the record does', async () => {
    const banner = await fixture<HelplineBanner>(
      `<netsafe-helpline-banner>${link(HELPLINE, telHref(HELPLINE))}</netsafe-helpline-banner>`,
    );
    overrideServices({ 'stop-it-now': { number: NEW } });
    await banner.updateComplete;
    await nextFrame();
    expect(banner.innerHTML).to.equal(link(NEW, telHref(NEW)));
  });
});
