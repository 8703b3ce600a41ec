import { expect } from 'chai';
import { fc, runs } from '../../harness/chance.js';
import { safeHref } from '../../../src/page/safe-href.js';

describe('safeHref', () => {
  for (const address of [
    'https://example.org/a?b=c:d#e',
    'HTTP://example.org',
    'tel:01632960000',
    'mailto:help@example.org',
    'sms:07700900000',
    '/news',
    '../news',
    './a:b',
    'news.html',
    '?page=2&size=3',
    '#top',
    'a b.html',
  ]) {
    it(`lets ${address} through unchanged`, () => expect(safeHref(address)).to.equal(address));
  }

  it('drops what a browser drops', () => {
    expect(safeHref(' \n https://exa\nmple.org \t')).to.equal('https://example.org');
  });

  for (const address of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'java\u0000script:alert(1)',
    '\u00a0javascript:alert(1)',
    'javascript\u200b:alert(1)',
    'javascript&colon;alert(1)',
    '&#106;avascript:alert(1)',
    '&#x6A;avascript&#58;alert(1)',
    'javascript&#58alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'DATA:text/html;base64,PHNjcmlwdD4=',
    'vbscript:msgbox(1)',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'filesystem:https://example.org/1',
    'view-source:https://example.org',
    'intent://example',
    'about:blank',
    'ws://example.org',
    ':',
    ':alert(1)',
    '1:alert(1)',
    '',
    '   ',
  ]) {
    it(`stops ${JSON.stringify(address)}`, () => expect(safeHref(address)).to.equal(undefined));
  }

  for (const value of [
    undefined,
    null,
    0,
    {},
    [],
    true,
    Symbol('x'),
    { toString: () => 'https://example.org' },
  ]) {
    it(`stops ${typeof value} ${Array.isArray(value) ? 'list' : ''}`, () =>
      expect(safeHref(value)).to.equal(undefined));
  }

  it('never gives an address that a URL parser reads as another scheme', () => {
    const part = fc.oneof(
      fc.constantFrom(
        'javascript',
        'data',
        'https',
        ':',
        '/',
        '&',
        '#',
        ';',
        '\n',
        '\t',
        ' ',
        '\u0000',
        '\\',
        'vbscript',
        'colon;',
        '58',
      ),
      fc.string({ maxLength: 4, unit: 'binary' }),
    );
    let seen = 0;
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const href = safeHref(parts.join(''));
        if (href === undefined) return;
        seen += 1;
        const { protocol } = URL.canParse(href, 'https://example.org')
          ? new URL(href, 'https://example.org')
          : { protocol: 'https:' };
        expect(['https:', 'http:', 'tel:', 'mailto:', 'sms:']).to.include(protocol);
      }),
      { numRuns: runs(5000) },
    );
    expect(seen).to.be.above(runs(500));
  });
});
