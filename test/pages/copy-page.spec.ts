// The page from which an editor copies: opened from disk, by keyboard, in English and Welsh.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { doIUseEmail } from '@jsx-email/doiuse-email';
import type { AxeResults } from 'axe-core';
import { expect } from 'chai';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import { PNG } from 'pngjs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import sanitizeHtml from 'sanitize-html';
import type { Picture } from '../../scripts/copy-page/pictures.js';
import { copyPageScript } from '../../scripts/build-copy-page.js';
import { FORMS, WORDS } from '../../scripts/copy-page/words.js';
import { scriptProblems } from '../../scripts/support/script-support.js';
import { digitsOf } from '../../src/numbers/phone.js';
import { LAUNCH } from '../../src/tools/browser/launch.js';
import { readComponents } from '../../src/tools/snippet/components.js';
import { themes } from '../../tokens/roles.generated.json';
import { isKnown, strangers } from '../faults/numbers.js';

const FILE = new URL('../../dist/copy.html', import.meta.url).href;
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const LANGUAGES = ['en', 'cy'] as const;
// The day that a placeholder gives as an example is no number to call.
const DAY = /\b31 (?:January|Ionawr) 2026\b/g;
const names = [...(await readComponents()).keys()];

const tree = fromHtml(readFileSync(new URL(FILE), 'utf8'));
const texts = new Map(
  selectAll('textarea[data-text]', tree).map((area) => [
    String(area.properties.dataText),
    toText(area, { whitespace: 'pre' }),
  ]),
);
const textFor = (name: string, language: string, form: string) =>
  texts.get(`${name} ${language} ${form}`) ?? '';
const pictures = JSON.parse(
  toText(selectAll('#pictures', tree)[0]!, { whitespace: 'pre' }),
) as Record<string, Picture>;
const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();
const wordsOf = (html: string) => squeezed(toText(fromHtml(html, { fragment: true })));
const linksOf = (html: string) =>
  selectAll('a', fromHtml(html, { fragment: true })).map((link) => [
    String(link.properties.href),
    squeezed(toText(link)),
  ]);

describe('what can be copied', () => {
  it('is something for each component, in each language and form', () => {
    expect(names).to.have.length.above(18);
    for (const name of names)
      for (const language of LANGUAGES)
        for (const form of FORMS) {
          const text = textFor(name, language, form);
          expect(wordsOf(text), `${name} ${language} ${form}`).not.to.equal('');
          expect(text.includes(`netsafe-${name}`), `${name} ${form}`).to.equal(form === 'tag');
          expect(text.includes(`data-netsafe="${name}"`)).to.equal(form === 'data');
        }
  });

  it('holds no number but those of the record, and dials what it says', () => {
    let numbers = 0;
    for (const [key, text] of texts) {
      if (key.startsWith('head ')) continue;
      expect(strangers([wordsOf(text).replace(DAY, '')]), key).to.deep.equal([]);
      for (const [href = '', words = ''] of linksOf(text).filter(([to]) =>
        to!.startsWith('tel:'),
      )) {
        numbers += 1;
        expect(isKnown(digitsOf(href)), `${key}: ${href}`).to.equal(true);
        expect(digitsOf(words)).to.equal(digitsOf(href));
      }
    }
    expect(numbers).to.be.above(100);
  });

  it('has a picture of each component that is all ours and holds a number', () => {
    const withNumber = (key: string) => {
      const [name = '', language = ''] = key.split(' ');
      return textFor(name, language, 'plain');
    };
    for (const [key, { html, lines }] of Object.entries(pictures)) {
      expect(withNumber(key), key).not.to.match(/[[\]]/);
      const [href] = linksOf(html)[0]!;
      const image = selectAll('a > img', fromHtml(html, { fragment: true }))[0]!;
      expect(isKnown(digitsOf(href!)), key).to.equal(true);
      const said = String(image.properties.alt);
      expect(digitsOf(said), key).to.include(digitsOf(href!));
      expect(said.replaceAll('.', '')).to.equal(
        lines.map(([, words]) => words.replaceAll('.', '')).join(' '),
      );
      for (const [, words] of lines) expect(wordsOf(withNumber(key)), key).to.include(words);
      expect(strangers([said]), key).to.deep.equal([]);
    }
    expect(Object.keys(pictures)).to.include.members(
      ['helpline-banner', 'deterrence-notice', 'campaign-asset', 'consequences'].flatMap((name) =>
        LANGUAGES.map((language) => `${name} ${language}`),
      ),
    );
    expect(pictures['quote-block en']).to.equal(undefined);
  });

  it('has the same components in the words of both languages', () => {
    for (const language of LANGUAGES)
      expect(Object.keys(WORDS[language].components)).to.have.members(names);
  });

  it('asks nothing of a browser that we do not promise', async () => {
    expect(await scriptProblems({ 'copy-page.js': await copyPageScript() })).to.deep.equal([]);
  });
});

describe('a fragment for an e-mail', () => {
  // What webmails are known to leave: presentational tables, inline styles of plain kinds, and these addresses.
  const NAMED = /^#[\da-f]{6}$/;
  const LENGTHS = /^(?:\d+px|0)(?: (?:\d+px|0)){0,3}$/;
  const webmail: sanitizeHtml.IOptions = {
    allowedTags:
      'a b blockquote br div em h1 h2 h3 h4 h5 h6 i img li ol p span strong table tbody td th thead tr u ul'.split(
        ' ',
      ),
    allowedAttributes: {
      '*': ['style', 'lang', 'dir'],
      a: ['href'],
      table: ['role', 'width', 'cellpadding', 'cellspacing', 'border'],
    },
    allowedSchemes: ['http', 'https', 'mailto', 'tel', 'sms'],
    allowedStyles: {
      '*': {
        color: [NAMED],
        'background-color': [NAMED],
        'font-family': [/^[\w, -]+$/],
        'font-size': [/^\d+px$/],
        'font-weight': [/^bold$/],
        'line-height': [/^[\d.]+$/],
        'text-decoration': [/^underline$/],
        'white-space': [/^nowrap$/],
        margin: [LENGTHS],
        padding: [LENGTHS],
        'padding-left': [LENGTHS],
        'max-width': [LENGTHS],
        'border-left': [/^\d+px solid #[\da-f]{6}$/],
      },
    },
  };
  const css = (html: string) =>
    [...html.matchAll(/style="([^"]*)"/g)].map(([, style]) => style!.replace(/[\s;]/g, ''));

  for (const name of names) {
    for (const language of LANGUAGES) {
      it(`keeps words, links and look in a webmail: ${name}, ${language}`, () => {
        const fragment = textFor(name, language, 'email');
        const cleaned = sanitizeHtml(fragment, webmail);
        expect(wordsOf(cleaned)).to.equal(wordsOf(fragment));
        expect(linksOf(cleaned)).to.deep.equal(linksOf(fragment));
        expect(css(cleaned)).to.deep.equal(css(fragment));
        expect(css(fragment)).not.to.be.empty;
      });

      it(`says what the page says: ${name}, ${language}`, () => {
        const page = fromHtml(textFor(name, language, 'plain'), { fragment: true });
        // A link to another place of the page leads nowhere in an e-mail.
        const skips = selectAll('a', page).filter(({ properties }) =>
          /^#./.test(String(properties.href)),
        );
        const letters = (text: string) => text.replace(/\s+/g, '');
        const expected = skips.reduce(
          (text, skip) => text.replace(letters(toText(skip)), ''),
          letters(toText(page)),
        );
        expect(letters(wordsOf(textFor(name, language, 'email')))).to.equal(expected);
      });
    }
  }

  // Features that some program for mail does not know, and what its reader then misses: nothing to read, nothing to press.
  const HELD: Record<string, string> = {
    '<body> element': 'the message’s own, which no fragment has',
    'role attribute': 'a table that says it is none is read as one of one cell',
    'width attribute': 'the frame is as wide as its words',
    'lang attribute': 'words in another language are spoken by the voice of the message',
    'text-decoration': 'a link is underlined by itself',
    'white-space': 'a number may break between its groups',
    'mailto: links': 'the address stands in the words',
  };
  const unknownTo = (html: string): string[] => {
    const page = `<!doctype html><html><body>${html}</body></html>`;
    const told = doIUseEmail(page, { emailClients: ['*'] });
    const errors = told.success ? [] : told.errors;
    return errors.map((error) => /^`(.+?)` is not supported/.exec(error)?.[1] ?? error);
  };

  it('uses nothing without which a program for mail would lose words or links', () => {
    const found = new Set<string>();
    for (const [key, text] of texts)
      if (key.endsWith(' email'))
        for (const feature of unknownTo(text)) {
          expect(HELD, `${key}: ${feature}`).to.have.property(feature);
          found.add(feature);
        }
    expect([...found]).to.have.members(Object.keys(HELD));
    // The tester does tell of what mail cannot show.
    expect(unknownTo('<p style="display: grid"><a href="#there">There</a></p>')).to.include.members(
      ['display:grid', 'Local anchors'],
    );
  });

  it('leads to no place of a page that it has not', () => {
    for (const [key, text] of texts)
      if (key.endsWith(' email')) expect(text, key).not.to.match(/href="#/);
  });

  it('opens what a page discloses', () => {
    expect(textFor('help-routes', 'en', 'plain')).to.include('<details');
    expect(textFor('help-routes', 'en', 'email')).not.to.match(/<(?:details|summary)/);
  });
});

describe('the page to copy from, from disk', function () {
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];
  const problems: string[] = [];
  before(async () => {
    browser = await puppeteer.launch(await LAUNCH.chromium());
  });
  after(() => browser.close());
  beforeEach(async () => {
    page = await browser.newPage();
    asked.length = 0;
    problems.length = 0;
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    await page.setViewport({ width: 1280, height: 900 });
  });
  afterEach(async () => {
    expect(problems).to.deep.equal([]);
    expect(
      asked.map((url) => url.replace(/#.*/, '')).filter((url) => !url.startsWith('data:')),
    ).to.deep.equal([FILE]);
    await page.close();
  });

  const value = (selector: string) =>
    page.$eval(selector, (element) => (element as HTMLTextAreaElement).value);
  const visible = (language: string) => `main .face[lang="${language}"]`;
  const focused = () =>
    page.evaluate(() => {
      const { activeElement } = document;
      return activeElement instanceof HTMLInputElement
        ? activeElement.value
        : (activeElement?.className ?? '');
    });
  const tabTo = async (isThere: (name: string) => boolean) => {
    for (let steps = 0; steps < 60; steps += 1) {
      await page.keyboard.press('Tab');
      if (isThere(await focused())) return;
    }
    throw new Error('The keyboard does not reach it.');
  };
  /** Of the whole page, or of what is named in it. */
  const violations = async (within = 'html') => {
    await page.evaluate(AXE);
    const { violations: found } = (await page.evaluate(
      `axe.run('${within}', { runOnly: { type: 'tag', values: ${JSON.stringify(RULES)} }, resultTypes: ['violations'] })`,
    )) as AxeResults;
    return found.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
  };

  /** What scrolls sideways, or shows nothing, of all that can be chosen. */
  const sideways = (language: string) => `(() => {
    const form = document.querySelector('main .face[lang="${language}"] form');
    const { piece, kind } = form.elements;
    const found = [];
    for (const { value } of piece.options)
      for (const radio of kind) {
        piece.value = value;
        kind.value = radio.value;
        piece.dispatchEvent(new Event('change', { bubbles: true }));
        const { scrollWidth, clientWidth } = document.documentElement;
        if (scrollWidth > clientWidth) found.push(value + ' ' + radio.value + ' is too wide');
        const preview = document.querySelector('main .face:not([hidden]) .preview');
        if (!preview.innerText.trim() && !preview.querySelector('img'))
          found.push(value + ' ' + radio.value + ' shows nothing');
      }
    return found;
  })()`;

  for (const language of LANGUAGES) {
    const other = language === 'en' ? 'cy' : 'en';
    const words = WORDS[language];

    it(`is chosen from and copied by keyboard alone: ${language}`, async () => {
      await page.goto(`${FILE}#${language}`);
      expect(await page.$eval('html', ({ lang }) => lang)).to.equal(language);
      expect(await page.title()).to.equal(words.title);
      expect(await value(`${visible(language)} [name=language]`)).to.equal(language);
      await page.focus(`${visible(language)} [name=piece]`);
      await page.keyboard.press('ArrowDown');
      const name = await value(`${visible(language)} [name=piece]`);
      expect(name).not.to.equal('helpline-banner');
      await tabTo((each) => each === 'tag');
      await page.keyboard.press('ArrowDown');
      expect(await value(`${visible(language)} .code`)).to.equal(textFor(name, language, 'data'));
      await tabTo((each) => each === 'copy');
      await page.keyboard.press('Enter');
      const status = `${visible(language)} .status`;
      await page.waitForFunction(
        (selector) => document.querySelector(selector)!.textContent !== '',
        {},
        status,
      );
      expect(await page.$eval(status, (each) => each.textContent)).to.equal(words.copied);
      expect(await page.$eval(status, (each) => each.getAttribute('role'))).to.equal('status');
      // What was copied is what another field is given.
      await page.evaluate(() => {
        const field = document.createElement('textarea');
        field.id = 'pasted';
        document.body.append(field);
        field.focus();
      });
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
      expect(await value('#pasted')).to.equal(textFor(name, language, 'data'));
    });

    it(`speaks the other language when it is asked to, with what was chosen: ${language}`, async () => {
      await page.goto(`${FILE}#${language}`);
      await page.select(`${visible(language)} [name=piece]`, 'quote-block');
      await page.focus(`header .face[lang="${language}"] .switch`);
      await page.keyboard.press('Enter');
      expect(await page.title()).to.equal(WORDS[other].title);
      expect(await value(`${visible(other)} [name=piece]`)).to.equal('quote-block');
      expect(await value(`${visible(other)} .code`)).to.equal(textFor('quote-block', other, 'tag'));
      expect(await focused()).to.equal('switch');
      const labels = await page.$$eval(`${visible(other)} label`, (all) =>
        all.filter((each) => each.checkVisibility()).map((each) => each.textContent),
      );
      expect(labels).to.include.members([
        WORDS[other].component,
        WORDS[other].theme,
        WORDS[other].forms.email[0],
        WORDS[other].forms.picture[0],
      ]);
    });
  }

  for (const width of [320, 1280]) {
    for (const [step, scheme] of ['light', 'dark'].entries()) {
      const turn = (width === 320 ? 0 : 2) + step;
      // With a change on a phone in the light, and on a desktop in the dark.
      if (!process.env.NIGHTLY && turn % 3 !== 0) continue;
      it(`is sound with every component: ${width} pixels, ${scheme}`, async () => {
        await page.setViewport({ width, height: 900 });
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        const language = scheme === 'light' ? 'en' : 'cy';
        await page.goto(`${FILE}#${language}`);
        // Each in each form; axe would take minutes for that, so there each has its turn.
        expect(await page.evaluate(sideways(language))).to.deep.equal([]);
        expect(await violations()).to.deep.equal([]);
        for (const [index, name] of names.entries()) {
          if (index % 4 !== turn) continue;
          await page.select(`${visible(language)} [name=piece]`, name);
          await page.select(`${visible(language)} [name=theme]`, themes[index % themes.length]!.id);
          expect(
            await page.$eval(`${visible(language)} .preview`, (each) =>
              (each as HTMLElement).innerText.trim(),
            ),
          ).not.to.equal('');
          // And with a change in one of its forms.
          const forms = ['tag', 'email', 'picture'];
          for (const form of process.env.NIGHTLY ? forms : [forms[(index + step) % 3]!]) {
            const id = `#${language}-${form}`;
            if (await page.$eval(id, (radio) => (radio as HTMLInputElement).disabled)) continue;
            await page.click(`#${language}-${form}`);
            // Around what is shown, the page stays as it is.
            const shown = await violations(`${visible(language)} .preview`);
            expect(shown, `${name} ${form}`).to.deep.equal([]);
          }
        }
      });
    }
  }

  it('writes a force’s colour into an e-mail', async () => {
    await page.goto(`${FILE}#en`);
    await page.click('#en-email');
    const neutral = themes[0]!.values!.light['color.link'];
    expect(await value('#en-code')).to.include(neutral);
    const own = themes.filter(({ values }) => values && values.light['color.link'] !== neutral);
    expect(own).to.have.length.above(4);
    for (const { id, values } of own) {
      await page.select('#en-theme', id);
      expect(await value('#en-code')).to.include(values!.light['color.link']);
      expect(await value('#en-code')).not.to.include(neutral);
      expect(await value('#en-head')).to.include(`themes/${id}.css`);
    }
  });

  it('copies an e-mail with its look, which a document takes as it is', async () => {
    await page.goto(`${FILE}#en`);
    await page.click('#en-email');
    await page.focus(`${visible('en')} .copy-look`);
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (text) => document.body.innerText.includes(text),
      {},
      WORDS.en.copied,
    );
    await page.evaluate(() => {
      const field = document.createElement('div');
      field.id = 'letter';
      field.contentEditable = 'true';
      document.body.append(field);
      field.focus();
    });
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    const pasted = await page.$eval('#letter', ({ innerHTML }) => innerHTML);
    expect(linksOf(pasted)).to.deep.equal(linksOf(textFor('helpline-banner', 'en', 'email')));
    expect(pasted).to.match(/<table[^]*border-left/);
  });

  it('draws a picture in the theme’s colours, with every word inside it, to be saved', async () => {
    await page.evaluateOnNewDocument(`
      window.drawn = [];
      const { fillText } = CanvasRenderingContext2D.prototype;
      CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
        window.drawn.push([text, x + this.measureText(text).width, y, this.fillStyle]);
        return fillText.call(this, text, x, y);
      };
    `);
    await page.goto(`${FILE}#en`);
    await page.click('#en-picture');
    let index = 0;
    for (const [key, { html, lines }] of Object.entries(pictures)) {
      const [name = '', language = ''] = key.split(' ');
      const { id, values } = themes[++index % themes.length]!;
      await page.select('#en-component', name);
      await page.select('#en-language', language);
      await page.evaluate('drawn.length = 0');
      await page.select('#en-theme', id);
      const drawn = await page.evaluate<[], () => [string, number, number, string][]>('drawn');
      expect(drawn.map(([text]) => text).join(' '), key).to.equal(
        lines.map(([, words]) => words).join(' '),
      );
      const save = await page.$eval(`${visible('en')} .save`, (link) => {
        const { href, download } = link as HTMLAnchorElement;
        return { href, download };
      });
      expect(save.download).to.equal(`${name}-${language}.png`);
      const { width, height, data } = PNG.sync.read(
        Buffer.from(save.href.split(',')[1]!, 'base64'),
      );
      expect(width).to.equal(1200);
      for (const [text, right, bottom] of drawn) {
        expect(right, text).to.be.below(width - 40);
        expect(bottom, text).to.be.below(height - 40);
      }
      expect(
        data.every((value, at) => at % 4 !== 3 || value === 255),
        'it is opaque',
      ).to.equal(true);
      const heading = lines.findIndex(([kind]) => kind === 'heading');
      if (values && heading === 0)
        expect(drawn[0]![3], `${key}, ${id}`).to.equal(values.light['color.heading']);
      expect(await value('#en-code')).to.equal(html);
      const shown = await page.$eval(`${visible('en')} .preview img`, (image) => {
        const { naturalWidth, alt } = image;
        return { naturalWidth, alt };
      });
      expect(html).to.include(`alt="${shown.alt.replaceAll('&', '&#x26;')}"`);
    }
    expect(index).to.be.above(9);
    // Where an author's words are missing there is nothing to draw: the choice falls back, and nothing is lost.
    await page.select('#en-component', 'quote-block');
    expect(
      await page.$eval('#en-picture', (radio) => (radio as HTMLInputElement).disabled),
    ).to.equal(true);
    expect(await value('#en-code')).to.equal(textFor('quote-block', 'cy', 'plain'));
  });

  it('selects the text, and says what to press, where it may not copy', async () => {
    // As text, so that no build puts helpers of its own into it.
    await page.evaluateOnNewDocument(`
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    `);
    await page.goto(`${FILE}#en`);
    await page.click(`${visible('en')} .copy`);
    await page.waitForFunction(
      (text) => document.body.innerText.includes(text),
      {},
      WORDS.en.selected,
    );
    const selected = await page.$eval('#en-code', (area) => {
      const { selectionStart, selectionEnd, value: text } = area as HTMLTextAreaElement;
      return text.slice(selectionStart, selectionEnd);
    });
    expect(selected).to.equal(textFor('helpline-banner', 'en', 'tag'));
  });

  it('is a list of everything without its script', async () => {
    await page.setJavaScriptEnabled(false);
    await page.goto(FILE);
    const shown = await page.$$eval('textarea', (all) =>
      all.filter((each) => each.checkVisibility()).map((each) => each.value),
    );
    expect(shown).to.deep.equal([...texts.values()]);
    expect(
      await page.$$eval('button', (all) => all.filter((each) => each.checkVisibility()).length),
    ).to.equal(0);
  });
});
