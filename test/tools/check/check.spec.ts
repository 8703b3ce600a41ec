// Pages as they were published, in files and at an address.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { version } from '../../../src/base/version.generated.js';
import { telHref } from '../../../src/numbers/phone.js';
import { record } from '../../../src/record/record.js';
import { checkPage } from '../../../src/tools/check/check-page.js';
import { checkCommand } from '../../../src/tools/check/command.js';
import { runCommand } from '../../../src/tools/command-line.js';
import { findChromium } from '../../../src/tools/browser/find-browser.mjs';

const { number = '' } = record.services['stop-it-now'];
const wrong = number.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
const fill = (html: string) =>
  html
    .replaceAll('{{other}}', '01632960111')
    .replaceAll('{{right}}', number)
    .replaceAll('{{wrong}}', wrong);

const idsOf = (html: string) => checkPage(html).problems.map(({ rule }) => rule);

const run = async (...args: string[]) => {
  let [output, complaint] = ['', ''];
  const status = await runCommand((output) => checkCommand(output), args, {
    out: (text) => (output += text),
    err: (text) => (complaint += text),
  });
  return { status, output, complaint };
};

describe('a published page', () => {
  const FOUND: [what: string, html: string, rule: string][] = [
    ['a link that dials another number', `<a href="tel:01632960111">${number}</a>`, 'tel-differs'],
    ['words around another number', `<a href="tel:01632960111">Call ${number}</a>`, 'tel-differs'],
    ['a link with a digit wrong', `<a href="${telHref(wrong)}">Call</a>`, 'tel-wrong'],
    ['a wrong number in the text', `<p>Call ${wrong}.</p>`, 'number-near-miss'],
    ['an empty tag', '<netsafe-pull-text> </netsafe-pull-text>', 'tag-empty'],
    ['an empty data-element', '<div data-netsafe="helpline-banner"></div>', 'tag-empty'],
    ['a misspelled tag', '<netsafe-helpline-baner>Words</netsafe-helpline-baner>', 'tag-unknown'],
    ['a tag that became text', '<p>&lt;netsafe-quick-exit&gt;</p>', 'tag-as-text'],
    ['a class without its tag', '<div class="netsafe-pull-text">Words</div>', 'tag-stripped'],
    [
      'a notice on arrest without Samaritans',
      '<netsafe-deterrence-notice><p>You can be arrested.</p></netsafe-deterrence-notice>',
      'samaritans-missing',
    ],
    [
      'confidential without its limit',
      `<p>Stop It Now is confidential: ${number}.</p>`,
      'confidential-limit',
    ],
    ['an old script', '<script src="/a/0.0.9/netsafe.js" integrity="x"></script>', 'script-old'],
    ['no integrity', `<script src="/a/${version}/netsafe.js"></script>`, 'script-no-integrity'],
    ['the script for authors', '<script src="netsafe.dev.js"></script>', 'script-for-authors'],
    [
      'an old address',
      '<p><a href="https://www.get-help.stopitnow.org.uk">Help</a></p>',
      'site-old',
    ],
  ];
  for (const [what, html, rule] of FOUND)
    it(`is told of ${what}`, () => expect(idsOf(html)).to.include(rule));

  const RIGHT: [what: string, html: string][] = [
    ['a link that dials what it shows', `<a href="${telHref(number)}">${number}</a>`],
    ['a link with country code', `<a href="tel:+44${telHref(number).slice(5)}">${number}</a>`],
    ['an extension', `<a href="${telHref(number)},2">${number}</a>`],
    ['words without a number', `<a href="${telHref(number)}">Call the helpline</a>`],
    ['two numbers in the words', '<a href="tel:101">If it is not 999, call 101</a>'],
    ['hours beside a number', `<a href="${telHref(number)}">${number} (24 hours)</a>`],
    ['another line', '<a href="tel:01632960111">01632 960 111</a>'],
    [
      'a tag with a picture',
      '<netsafe-campaign-asset><img src="a.png" alt="A"></netsafe-campaign-asset>',
    ],
    ['code that is shown as code', '<pre><code>&lt;netsafe-quick-exit&gt;</code></pre>'],
    ['a class of the page', '<div class="netsafe-news-teaser">Words</div>'],
    ['today’s script', `<script src="/a/${version}/netsafe.js" integrity="x"></script>`],
    ['another script', '<script src="/0.0.1/site.js"></script>'],
    [
      'a notice with Samaritans',
      `<netsafe-deterrence-notice><p>You can be arrested. Samaritans: ${record.services.samaritans.number}</p></netsafe-deterrence-notice>`,
    ],
  ];
  for (const [what, html] of RIGHT)
    it(`is left alone for ${what}`, () => expect(idsOf(html)).to.deep.equal([]));
});

describe('check', () => {
  let folder: string;
  let server: Server;
  let address: string;
  const asked: string[] = [];
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'netsafe-check-'));
    const page = await readFile(new URL('published.html', import.meta.url), 'utf8');
    await writeFile(join(folder, 'page.html'), fill(page));
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      if (request.url === '/away') response.writeHead(302, { location: 'https://example.org/' });
      else if (request.url === '/moved') response.writeHead(301, { location: '/page' });
      else if (request.url === '/file')
        response.writeHead(200, { 'content-type': 'application/pdf' });
      else if (request.url === '/none') response.writeHead(404);
      else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(
        `<!doctype html><link rel="stylesheet" href="/a.css"><script src="/b.js"></script><p>Call ${wrong}.</p>`,
      );
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(async () => {
    server.close();
    await rm(folder, { recursive: true });
  });

  it('tells each problem on its line, and ends with status 1', async () => {
    const { status, output } = await run(join(folder, 'page.html'));
    expect(status).to.equal(1);
    const places = output
      .split('\n')
      .map((line) => /:(\d+): \w+ ([\w-]+) /.exec(line)?.slice(1, 3).join(' '));
    expect(places).to.include.members([
      '5 script-old',
      '9 tag-empty',
      '10 tel-differs',
      '11 number-near-miss',
      '12 tag-stripped',
      '13 tag-as-text',
      '14 tag-unknown',
      '15 samaritans-missing',
    ]);
  });

  it('writes a report that people look at, with a picture of each place where there is a browser', async () => {
    const out = join(folder, 'report.html');
    const { output, complaint } = await run(join(folder, 'page.html'), '--out', out, '--json');
    const { pages } = JSON.parse(output) as { pages: { problems: { rule: string }[] }[] };
    const report = await readFile(out, 'utf8');
    const items = report.match(/<li class/g) ?? [];
    expect(items).to.have.length(pages[0]!.problems.length);
    const pictures = report.match(/src="data:image\/png;base64,/g) ?? [];
    // A script has no place that can be seen.
    const seen = pages[0]!.problems.filter(({ rule }) => !rule.startsWith('script-'));
    expect(seen.length).to.be.above(5);
    if (await findChromium()) expect(pictures).to.have.length(seen.length);
    else expect(complaint).to.include('no browser was found');
  });

  it('asks of an address for that one page', async () => {
    asked.length = 0;
    const { status, output } = await run(`${address}/moved`);
    expect(output).to.include('number-near-miss');
    expect(status).to.equal(1);
    expect(asked).to.deep.equal(['/moved', '/page']);
  });

  const REFUSED: [path: string, says: RegExp][] = [
    ['/away', /leads to https:\/\/example\.org\/, on another host/],
    ['/file', /is no page \(application\/pdf\)/],
    ['/none', /answers with status 404/],
  ];
  for (const [path, sentence] of REFUSED)
    it(`says in one sentence what is wrong with an address: ${path}`, async () => {
      const { status, output, complaint } = await run(`${address}${path}`);
      expect([status, output]).to.deep.equal([2, '']);
      expect(complaint).to.match(sentence);
      expect(complaint.trimEnd().split('\n')).to.have.length(1);
    });

  it('says what does not exist', async () => {
    expect(await run(join(folder, 'none.html'))).to.include({ status: 2, output: '' });
    expect((await run()).status).to.equal(2);
  });
});
