// A page that a server filled: the words of empty tags stand in it, all else is as it was, and the script changes nothing.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { Readable } from 'node:stream';
import { text as collect } from 'node:stream/consumers';
import { expect } from 'chai';
import { fc } from '../harness/chance.js';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import { fillPage, pageFiller } from '../../src/server/ssr.js';
import { record } from '../../src/record/record.js';
import {
  describeEngines,
  DIST,
  expectReadable,
  look,
  open,
  pageOf,
  ROOT,
  script,
  settle,
  STYLESHEET,
} from '../harness/embed.js';
import { specimens, squeeze, STANDS, TAGS } from '../harness/specimens.js';

const HOSTS = ['news', 'branded', 'legacy'].map((name) =>
  readFileSync(new URL(`../../stories/hosts/${name}.html`, import.meta.url), 'utf8'),
);
const wordsIn = (html: string, selector: string) =>
  squeeze(toText(select(selector, fromHtml(html))!));

describe('a page that is filled', () => {
  for (const tag of TAGS) {
    it(`holds what an empty ${tag} would say`, async () => {
      const said = (await specimens('empty')).find((each) => each.tag === tag)!;
      const filled = await fillPage(`<main><${tag}></${tag}></main>`);
      expect(wordsIn(filled, tag)).to.equal(said.words);
      const links = selectAll(`${tag} a`, fromHtml(filled)).map(
        ({ properties }) => properties.href,
      );
      expect(links).to.deep.equal(said.links.map(({ href }) => href));
      expect(filled).not.to.match(/<!--|lit\$|\s>/);
    });

    it(`holds what its data-netsafe element would say: ${tag}`, async () => {
      const name = tag.slice('netsafe-'.length);
      const filled = await fillPage(`<div data-netsafe="${name}"></div>`);
      expect(wordsIn(filled, 'div')).to.equal(wordsIn(await fillPage(`<${tag}></${tag}>`), tag));
    });
  }

  it('speaks the language of the place, not of the page alone', async () => {
    const { prompt } = record.services['stop-it-now'];
    const banner = '<netsafe-helpline-banner></netsafe-helpline-banner>';
    const places: [html: string, says: 'en' | 'cy'][] = [
      [banner, 'en'],
      [`<html lang="cy"><body>${banner}</body></html>`, 'cy'],
      [`<html lang="cy-GB"><body><div lang="en"><p>x</p>${banner}</div></body></html>`, 'en'],
      [`<html lang="en"><body><p lang="cy">x</p>${banner}</body></html>`, 'en'],
      [`<html lang="en"><body><ul><li lang="cy">x<li>y</ul>${banner}</body></html>`, 'en'],
      [`<html lang="en"><body><p lang="cy">x<p>y</p>${banner}</body></html>`, 'en'],
      [`<html lang="en"><body><img lang="cy">${banner}</body></html>`, 'en'],
      [banner.replace('banner>', 'banner lang="cy">'), 'cy'],
    ];
    for (const [html, language] of places)
      expect(await fillPage(html), html).to.include(prompt[language]);
    expect(await fillPage(banner, { language: 'cy' })).to.include(prompt.cy);
  });

  it('says what the attributes choose, of the tag and of its data-element', async () => {
    const { prompt, number } = record.services.samaritans;
    const pages = [
      '<netsafe-helpline-banner service="samaritans" heading-level=4></netsafe-helpline-banner>',
      '<div data-netsafe="helpline-banner" data-service="samaritans" data-heading-level="4"></div>',
    ];
    for (const page of pages) {
      const filled = await fillPage(page);
      expect(filled).to.include(`<h4>${prompt.en}</h4>`).and.include(number);
    }
    const unknown =
      '<netsafe-helpline-banner service="&quot;><script>" loudness="LOUD"></netsafe-helpline-banner>';
    expect(await fillPage(unknown)).to.include(record.services['stop-it-now'].number);
  });

  it('knows the names that attributes had before, of the tag and of its data-element', async () => {
    const { label } = record.routes['under-18'];
    const { warn } = console;
    const said: string[] = [];
    console.warn = (text: string) => said.push(text);
    try {
      for (const page of [
        '<netsafe-help-routes route="under-18"></netsafe-help-routes>',
        '<div data-netsafe="help-routes" data-route="under-18"></div>',
      ]) {
        const [, opened = ''] = (await fillPage(page)).split(/<details[^>]* open[^>]*>/);
        expect(opened.slice(0, 200)).to.include(label.en);
      }
      const link = '<netsafe-contact-link service="nspcc" via="message"></netsafe-contact-link>';
      expect(await fillPage(link)).to.equal(
        (await fillPage(link.replace('message', 'email'))).replace('via="email"', 'via="message"'),
      );
    } finally {
      console.warn = warn;
    }
    expect(said.filter((text) => text.includes('HelpRoutes: route is called open'))).to.have.length(
      1,
    );
  });

  it('leaves a tag alone that holds something', async () => {
    const pages = [
      '<netsafe-helpline-banner><p>Words</p></netsafe-helpline-banner>',
      '<netsafe-helpline-banner>\n <!-- x -->\n &amp; </netsafe-helpline-banner>',
      '<netsafe-release-card> <p></p> <img src="a.png" alt=""> </netsafe-release-card>',
      '<div data-netsafe="quote-block"><blockquote><p>Words</p></blockquote></div>',
      '<netsafe-unknown></netsafe-unknown><div data-netsafe="unknown"></div>',
      '<script>"<netsafe-quote-block></netsafe-quote-block>"</script>',
      '<!-- <netsafe-quote-block></netsafe-quote-block> -->',
      '<textarea><netsafe-quote-block></netsafe-quote-block></textarea>',
    ];
    for (const page of pages) expect(await fillPage(page)).to.equal(page);
  });

  it('takes for empty what holds nothing to read, and keeps it', async () => {
    for (const nothing of ['', ' \n ', '<!-- x -->', '<p></p>', '<p>&nbsp;<br></p>', '\u00a0']) {
      const filled = await fillPage(`<netsafe-quote-block>${nothing}</netsafe-quote-block>`);
      expect(wordsIn(filled, 'netsafe-quote-block').length, nothing).to.be.above(30);
      expect(filled).to.include(nothing);
    }
  });

  it('fills one inside another, and one that nobody closed', async () => {
    const inside =
      '<netsafe-release-card><netsafe-quote-block></netsafe-quote-block></netsafe-release-card>';
    const filled = await fillPage(inside);
    expect(filled.match(/<blockquote/g)).to.have.length(1);
    expect(filled).not.to.include('<h3');
    const unclosed = await fillPage('<main><netsafe-quote-block></main><p>After</p>');
    expect(unclosed).to.match(/<blockquote[^]+<\/main><p>After<\/p>$/);
    expect(await fillPage('<netsafe-quote-block>')).to.include('<blockquote');
  });

  it('keeps every other byte of a page', async () => {
    const odd =
      '\ufeff<!DOCTYPE html>\r\n<HTML Lang=en><head><title>a&b &amp; c</title>\r\n<style>a>b{}</style></head><body class=\'x\'  data-y>\r\n<svg viewBox="0 0 1 1"><path d="M0 0"/></svg><p>1 < 2 &copy; &unknown;<br/>\t</P></body></HTML>\r\n';
    for (const page of [odd, ...HOSTS]) expect(await fillPage(page)).to.equal(page);
    const piece = '<netsafe-quote-block></netsafe-quote-block>';
    const words = (await fillPage(piece)).slice(
      '<netsafe-quote-block>'.length,
      -'</netsafe-quote-block>'.length,
    );
    for (const page of HOSTS) {
      const withPiece = page.replace('</body>', `${piece}</body>`);
      expect(withPiece).to.include(piece);
      expect((await fillPage(withPiece)).replace(words, '')).to.equal(withPiece);
    }
  });

  it('changes nothing when it is filled again, with shadow roots or without', async () => {
    const page = pageOf(await specimens('data', 'tag', 'empty'), STYLESHEET);
    for (const shadow of [false, true]) {
      const once = await fillPage(page, { shadow });
      expect(once).not.to.equal(page);
      expect(await fillPage(once, { shadow })).to.equal(once);
    }
  });

  it('comes out the same however it arrives, as text and as bytes', async () => {
    const page = `<html lang="cy"><body>ŵ “€” ${TAGS.map((tag) => `<${tag}></${tag}>`).join('ŷ')}</body></html>`;
    const whole = await fillPage(page);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }),
        fc.boolean(),
        async (sizes, isText) => {
          const source = isText ? page : Buffer.from(page);
          const parts: (string | Buffer)[] = [];
          for (let at = 0, turn = 0; at < source.length; turn++) {
            const size = sizes[turn % sizes.length]!;
            parts.push(source.slice(at, at + size));
            at += size;
          }
          const filled = await collect(Readable.from(parts).pipe(pageFiller()));
          expect(filled).to.equal(whole);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is made where there is no page, by what the package holds', () => {
    const code = `const { fillPage } = await import('./dist/ssr.js');
      if (globalThis.document || globalThis.window) throw new Error('There is a page.');
      process.stdout.write(await fillPage('<netsafe-quote-block></netsafe-quote-block>'));`;
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(said).to.match(/^<netsafe-quote-block><figure>[^]+<\/netsafe-quote-block>$/);
    // Nothing but Node itself: the one file holds what it needs.
    const imports = readFileSync(`${DIST}/ssr.js`, 'utf8').matchAll(
      /^import [^'"]*['"]([^'"]+)['"]/gm,
    );
    for (const [, from] of imports) expect(isBuiltin(from!), from).to.equal(true);
  });
});

describeEngines('a page that a server filled', (engine) => {
  const filledPage = async (head: string, shadow = false) =>
    fillPage(pageOf(await specimens('empty'), head), { shadow });

  it('is read whole without any script', async () => {
    const visit = await open(engine, await filledPage(STYLESHEET));
    expectReadable(await look(visit), await specimens('empty'));
  });

  for (const shadow of [false, true]) {
    const how = shadow ? 'with shadow roots' : 'with words alone';
    it(`looks the same once the script has come, ${how}`, async () => {
      const visit = await open(engine, await filledPage(shadow ? '' : STYLESHEET, shadow));
      const sizes = () =>
        visit.page.evaluate(() =>
          [...document.querySelectorAll('section.specimen > *')].map((element) => {
            const { x, y, width, height } = element.getBoundingClientRect();
            return [element.localName, x, y, width, height];
          }),
        );
      const [before, picture] = [await sizes(), await visit.page.screenshot()];
      await visit.page.evaluate(() => document.querySelector('a')!.focus());
      // Where there is no stylesheet the script would bring it; that is another matter.
      if (shadow) await visit.page.addStyleTag({ content: ':root { --netsafe-css: 1 }' });
      await visit.page.addScriptTag({ url: '/netsafe.js', type: 'module' });
      await settle(visit);
      expect(await sizes()).to.deep.equal(before);
      const focused = await visit.page.evaluate(() => document.activeElement?.localName);
      expect(focused, 'what has focus').to.equal('a');
      await visit.page.evaluate(() => (document.activeElement as HTMLElement).blur());
      const after = await visit.page.screenshot();
      expect(Buffer.compare(Buffer.from(after), Buffer.from(picture)), 'the picture').to.equal(0);
      const slots = await visit.page.evaluate(() =>
        [...document.querySelectorAll('section.specimen > *')].map(
          (element) => element.shadowRoot?.querySelectorAll('slot').length ?? 0,
        ),
      );
      // The exit tells in a root how many presses are left; to the others' words nothing has to be added.
      expect(slots.filter((count) => count !== (shadow ? 1 : 0))).to.deep.equal(shadow ? [] : [1]);
      expect(visit.heard.problems()).to.deep.equal([]);
    });
  }

  it('has its frames without stylesheet and script, where its roots are declared', async () => {
    const visit = await open(engine, await filledPage('', true), {
      viewport: { width: 800, height: 600 },
    });
    const frames = await visit.page.evaluate(() =>
      [...document.querySelectorAll('section.specimen > *')].map((element) => {
        const { display, containerType } = getComputedStyle(element);
        return { tag: element.localName, display, containerType, root: !!element.shadowRoot };
      }),
    );
    expect(frames).to.have.length(TAGS.length);
    expect(frames.filter(({ display }) => display !== 'none').length).to.be.above(12);
    for (const { tag, display, ...frame } of frames) {
      const { isFramed } = STANDS.get(tag)!;
      // There is no frame around nothing.
      if (display === 'none') continue;
      expect(display, tag).to.match(
        isFramed ? /^(?:flow-root|flex|grid)$/ : /^(?:inline|contents)$/,
      );
      expect(frame, tag).to.deep.equal({
        containerType: isFramed ? 'inline-size' : 'normal',
        root: true,
      });
    }
  });

  it('keeps to a policy with a nonce', async () => {
    const policy = "default-src 'none'; style-src 'nonce-abc'; script-src 'self'";
    const html = await fillPage(pageOf(await specimens('empty'), script()), {
      shadow: true,
      nonce: 'abc',
    });
    const visit = await open(engine, html, { headers: { 'content-security-policy': policy } });
    await settle(visit);
    const ours = visit.heard.console.filter(({ text }) => /violates|inline style/i.test(text));
    // The stylesheet that the script brings is not allowed here; the declared styles are.
    expect(ours.filter(({ text }) => !text.includes('netsafe.css'))).to.deep.equal([]);
  });
});
