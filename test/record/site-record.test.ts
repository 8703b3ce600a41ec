import { expect } from '@open-wc/testing';
import { fc } from '../harness/chance.js';
import { overrideServices, record } from '../../src/record/record.js';
import { loadSiteRecord, siteRecordProblem } from '../../src/record/site-record.js';

const NEW = '01632 960 999';
const { fetch, console } = globalThis;
const { warn } = console;

/** Answers the next request, and counts what the console hears. */
const load = async (
  answer: (signal: AbortSignal) => Promise<Response> | Response,
  address = '/netsafe-record.json',
) => {
  const requests: RequestInfo[] = [];
  const warnings: string[] = [];
  globalThis.fetch = ((url: string, { signal }: RequestInit) => {
    requests.push(url);
    return Promise.resolve(answer(signal!));
  }) as typeof fetch;
  console.warn = (message: string) => warnings.push(message);
  try {
    await loadSiteRecord(address);
  } finally {
    globalThis.fetch = fetch;
    console.warn = warn;
  }
  return { requests, warnings };
};
const json = (value: unknown) => () => new Response(JSON.stringify(value));
const shipped = record.services;

describe('a site’s own record', () => {
  afterEach(() => {
    overrideServices({});
  });

  it('stands above the shipped one, field by field', async () => {
    const { warnings } = await load(json({ services: { 'stop-it-now': { number: NEW } } }));
    expect(warnings).to.deep.equal([]);
    expect(record.services['stop-it-now'].number).to.equal(NEW);
    expect(record.services['stop-it-now'].name).to.deep.equal(shipped['stop-it-now'].name);
    expect(record.services.samaritans).to.deep.equal(shipped.samaritans);
  });

  it('makes the shipped number a former one', async () => {
    await load(json({ services: { 'stop-it-now': { number: NEW } } }));
    expect(record.services['stop-it-now'].formerNumbers).to.include(shipped['stop-it-now'].number);
  });

  it('may name more former numbers, and never its own', async () => {
    const { number } = shipped['stop-it-now'];
    await load(json({ services: { 'stop-it-now': { formerNumbers: ['01632 960 111', number] } } }));
    expect(record.services['stop-it-now'].formerNumbers).to.deep.equal(['01632 960 111']);
  });

  const useless: [
    what: string,
    answer: (signal: AbortSignal) => Promise<Response> | Response,
    says: RegExp,
  ][] = [
    ['is absent', () => new Response('', { status: 404 }), /the server answered 404/],
    ['is malformed', () => new Response('{ "services": '), /was not used/],
    ['is a web page', () => new Response('<!doctype html>'), /was not used/],
    ['cannot be reached', () => Promise.reject(new TypeError('no network')), /no network/],
    ['is no object', json([]), /“services” must be an object/],
    ['has no services', json({}), /“services” must be an object/],
    ['names a service that is none', json({ services: { nobody: {} } }), /nobody is no service/],
    [
      'names a service after a prototype',
      () => new Response('{"services":{"__proto__":{}}}'),
      /__proto__ is no service/,
    ],
    [
      'has a partial number',
      json({ services: { 'stop-it-now': { number: '08' } } }),
      /stop-it-now\.number must be digits in groups/,
    ],
    [
      'has a number with words',
      json({ services: { 'stop-it-now': { number: 'call us' } } }),
      /number must be/,
    ],
    [
      'has a number that is a number',
      json({ services: { 'stop-it-now': { number: 1632960999 } } }),
      /number must be/,
    ],
    [
      'has a site that runs something',
      json({ services: { 'stop-it-now': { site: 'javascript:alert(1)' } } }),
      /site must be an https address/,
    ],
    [
      'has a text without Welsh',
      json({ services: { 'stop-it-now': { hours: { en: 'Always' } } } }),
      /hours must be \{ "en"/,
    ],
    [
      'has a field that nobody knows',
      json({ services: { 'stop-it-now': { tel: NEW } } }),
      /tel must be one of number, formerNumbers/,
    ],
    [
      'makes an emergency number a former one',
      json({
        services: { 'stop-it-now': { formerNumbers: [shipped['police-emergency'].number] } },
      }),
      /stop-it-now\.formerNumbers must be .*neither short nor premium/,
    ],
    [
      'makes another service’s number a former one',
      json({ services: { 'stop-it-now': { formerNumbers: [shipped.childline.number] } } }),
      /stop-it-now\.formerNumbers: .* is a number of childline/,
    ],
    [
      'makes another service’s other number a former one, however it is written',
      json({
        services: {
          samaritans: {
            formerNumbers: [
              shipped['stop-it-now']
                .channels!.find((each) => each.number)!
                .number!.replace('+', '00'),
            ],
          },
        },
      }),
      /samaritans\.formerNumbers: .* is a number of stop-it-now/,
    ],
    [
      'gives a service the number of another',
      json({ services: { 'stop-it-now': { number: shipped.samaritans.number } } }),
      /stop-it-now\.number: .* is a number of samaritans/,
    ],
    [
      'gives two services one number',
      json({ services: { 'stop-it-now': { number: NEW }, samaritans: { number: NEW } } }),
      /samaritans\.number: .* is a number of stop-it-now/,
    ],
    ...[
      '0909 879 0000',
      '0871 200 0000',
      '070 0000 0000',
      '118 500',
      '999',
      '000',
      '112',
      '18000',
    ].map((number): [string, () => Response, RegExp] => [
      `has a number that no helpline has: ${number}`,
      json({ services: { 'stop-it-now': { number } } }),
      /stop-it-now\.number/,
    ]),
    [
      'changes the emergency number',
      json({ services: { 'police-emergency': { number: NEW } } }),
      /police-emergency\.number cannot be changed/,
    ],
    [
      'changes what was the number of the police',
      json({ services: { police: { formerNumbers: [NEW] } } }),
      /police\.formerNumbers cannot be changed/,
    ],
    ...['\u202E', '\u200B', '\u00AD', '\u0007', '\uFEFF'].flatMap((mark) =>
      (
        [
          ['number', `01632 960${mark} 999`],
          ['name', { en: `Stop${mark}`, cy: 'Stop' }],
          ['site', `https://example.org/${mark}`],
        ] as const
      ).map(([field, value]): [string, () => Response, RegExp] => [
        `has a mark that shows nothing in its ${field}: ${mark.codePointAt(0)!.toString(16)}`,
        json({ services: { 'stop-it-now': { [field]: value } } }),
        new RegExp(`stop-it-now\\.${field} must be`),
      ]),
    ),
    [
      'has a text that shows nothing',
      json({ services: { 'stop-it-now': { hours: { en: ' ', cy: '\u2003' } } } }),
      /hours must be/,
    ],
    [
      'has ten thousand former numbers',
      json({
        services: {
          'stop-it-now': {
            formerNumbers: Array.from({ length: 10_000 }, (_, n) => `01632 ${100_000 + n}`),
          },
        },
      }),
      /stop-it-now\.formerNumbers must be a list of at most 20/,
    ],
    [
      'has a site with a name and a password',
      json({ services: { 'stop-it-now': { site: 'https://stopitnow.org.uk@example.org' } } }),
      /site must be/,
    ],
    [
      'is half right',
      json({ services: { samaritans: { number: NEW }, 'stop-it-now': { number: '' } } }),
      /stop-it-now\.number must be/,
    ],
  ];
  for (const [what, answer, says] of useless) {
    it(`changes nothing when it ${what}, and says so once`, async () => {
      const { warnings } = await load(answer);
      expect(warnings).to.have.length(1);
      expect(warnings[0])
        .to.match(/^NetSafe Elements: (?:“services” of )?\/netsafe-record\.json was not used/)
        .and.match(says);
      expect(record.services).to.deep.equal(shipped);
    });
  }

  it('is not asked for from another origin', async () => {
    const { requests, warnings } = await load(json({}), 'https://example.org/record.json');
    expect(requests).to.deep.equal([]);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('must be of this origin');
  });

  it('is given up when it is slow', async () => {
    const { setTimeout: wait } = window;
    let limit = 0;
    window.setTimeout = ((run: () => void, ms: number) => {
      limit = ms;
      return wait(run, 1);
    }) as typeof window.setTimeout;
    try {
      const { warnings } = await load(
        (signal) =>
          new Promise((_, no) => {
            signal.addEventListener('abort', () => {
              no(signal.reason as Error);
            });
          }),
      );
      expect(warnings).to.have.length(1);
      expect(limit).to.equal(5000);
      expect(record.services).to.deep.equal(shipped);
    } finally {
      window.setTimeout = wait;
    }
  });

  it('never throws, whatever it holds', () => {
    let refused = 0;
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        for (const candidate of [
          value,
          { services: value },
          { services: { 'stop-it-now': value } },
        ]) {
          const problem = siteRecordProblem(candidate);
          if (problem) refused++;
        }
      }),
      { numRuns: 500 },
    );
    expect(refused).to.be.greaterThan(500);
  });
});
