import { expect } from 'chai';
import { record } from '../../src/record/record.js';
import { digitsOf, telHref } from '../../src/numbers/phone.js';
import {
  STYLESHEET,
  describeEngines,
  expectReadable,
  expectStyled,
  look,
  open,
  pageOf,
  script,
  settle,
  type OpenOptions,
} from '../harness/embed.js';
import { TestServer, type Reply } from '../harness/server.js';
import { specimens, squeeze, type Specimen } from '../harness/specimens.js';

const SERVICE = 'stop-it-now';
const SHIPPED = record.services[SERVICE].number!;
// A number that Ofcom keeps free for drama.
const OWN = '01632 960 123';
const FILE = '/netsafe-record.json';

const recordWith = (services: unknown): Reply => ({ body: JSON.stringify({ services }) });
const VALID = recordWith({ [SERVICE]: { number: OWN } });

/** A specimen as it should read once the site's number stands in it. */
const corrected = (specimen: Specimen): Specimen => ({
  ...specimen,
  words: specimen.words.replaceAll(squeeze(SHIPPED), squeeze(OWN)),
  links: specimen.links.map((link) =>
    link.href === telHref(SHIPPED) ? { href: telHref(OWN), text: OWN } : link,
  ),
});

const saysNumber = ({ words }: Specimen) => words.includes(squeeze(SHIPPED));

const isKnown = (digits: string) =>
  digits === digitsOf(OWN) || record.numbers.some(({ number }) => digitsOf(number) === digits);

/** So that nobody waits five seconds for a file that never comes; a busy browser needs a second to ask for it. */
const shortenLimit = () => {
  const limit = AbortSignal.timeout.bind(AbortSignal);
  AbortSignal.timeout = () => limit(1500);
};

const REFUSED: Record<string, { reply: Reply; saying: RegExp }> = {
  'is absent': { reply: { status: 404 }, saying: /404/ },
  'is slow': { reply: { hang: true }, saying: /./ },
  'is malformed': { reply: { body: `{ "services": { "${SERVICE}": ` }, saying: /./ },
  'is a page of HTML': { reply: { body: '<!doctype html><p>Sorry</p>' }, saying: /./ },
  'names an unknown service': {
    reply: recordWith({ [SERVICE]: { number: OWN }, 'stop-it': { number: OWN } }),
    saying: /stop-it is no service/,
  },
  'has a number with letters': {
    reply: recordWith({ [SERVICE]: { number: '01632 CALL ME' } }),
    saying: /digits in groups/,
  },
  'has half a number': {
    reply: recordWith({ [SERVICE]: { number: '01' } }),
    saying: /digits in groups/,
  },
  'leads elsewhere': {
    reply: { status: 302, headers: { location: '/moved.json' } },
    saying: /./,
  },
};

describeEngines('a site’s own record', (engine) => {
  const openWith = async (
    file: string,
    options: OpenOptions,
    isWanted: (specimen: Specimen) => boolean = () => true,
  ) => {
    const written = (await specimens('data', 'tag', 'empty')).filter(isWanted);
    const head = STYLESHEET + script(`data-record="${file}"`);
    const visit = await open(engine, pageOf(written, head), options);
    await settle(visit);
    return { visit, written };
  };

  const expectRefused = async (
    { visit, written }: Awaited<ReturnType<typeof openWith>>,
    saying: RegExp,
  ) => {
    while (!visit.heard.warnings.length) await visit.page.evaluate(() => embedInspector.frames());
    await visit.page.evaluate(() => embedInspector.frames());
    const views = await look(visit);
    expectReadable(views, written);
    expectStyled(views);
    expect(visit.heard.warnings).to.have.length(1);
    expect(visit.heard.warnings[0]).to.match(/^NetSafe Elements: .* was not used: /);
    expect(visit.heard.warnings[0]).to.match(saying);
    expect(visit.heard.problems('.json')).to.deep.equal([]);
  };

  it('changes the number in an empty tag, in children and in a data-element, text and link together', async () => {
    const { visit, written } = await openWith(FILE, { routes: { [FILE]: VALID } });
    expect(await visit.page.evaluate((text) => embedInspector.reads(text), OWN)).to.equal(true);
    const expected = written.map(corrected);
    const changed = expected.filter(({ words }, index) => words !== written[index]!.words);
    // Two components speak of the service, in three forms each.
    expect(new Set(changed.map(({ form }) => form)).size).to.equal(3);
    const views = await look(visit);
    expectReadable(views, expected, isKnown);
    expect(written.filter(saysNumber)).to.have.length.above(10);
    expect(views.filter(({ words }) => words.includes(squeeze(SHIPPED)))).to.be.empty;
    expect([visit.heard.problems(), visit.heard.warnings]).to.deep.equal([[], []]);
  });

  for (const [what, { reply, saying }] of Object.entries(REFUSED)) {
    it(`changes nothing where it ${what}, and the console says so once`, async () => {
      const visited = await openWith(
        FILE,
        {
          routes: { [FILE]: reply, '/moved.json': VALID },
          ...(reply.hang && { before: shortenLimit }),
        },
        saysNumber,
      );
      await expectRefused(visited, saying);
      expect(visited.visit.server.requests).to.include(FILE).and.not.include('/moved.json');
    });
  }

  it('changes nothing where it is of another origin, which is not even asked', async () => {
    const other = await TestServer.start({
      routes: { [FILE]: { ...VALID, headers: { 'access-control-allow-origin': '*' } } },
    });
    const visited = await openWith(other.origin + FILE, {});
    await expectRefused(visited, /of this origin/);
    expect(other.requests).to.deep.equal([]);
    other.close();
  });
});
