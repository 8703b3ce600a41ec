// What an element costs a browser: a shadow root only where it adds something, a container only where it may be narrow
// (docs/decisions/0014-what-an-element-costs.md).
import { expect } from 'chai';
import {
  describeEngines,
  open,
  pageOf,
  script,
  settle,
  STYLESHEET,
  type Visit,
} from '../harness/embed.js';
import { specimens, STANDS, TAGS } from '../harness/specimens.js';

// It tells in its root how many presses are left.
const HAVE_ONE = ['netsafe-quick-exit'];

const withRoot = ({ page }: Visit): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('section.specimen > *')].flatMap(({ localName, shadowRoot }) =>
      shadowRoot ? [localName] : [],
    ),
  );

/** netsafe.css, and a script that waits for it, as one with `async` does not. */
const IN_ORDER = `${STYLESHEET}<script type="module" src="/netsafe.js"></script>`;

/** What a banner shows: its own words, and what it says itself. */
const words = ({ page }: Visit): Promise<string[]> =>
  page.evaluate(() => {
    const banner = document.querySelector<HTMLElement>('netsafe-helpline-banner')!;
    const spoken = banner.shadowRoot?.querySelector('slot[name]')?.textContent ?? '';
    return [banner.innerText, spoken].map((text) => text.replace(/\s+/g, ' ').trim());
  });

describeEngines('the shadow root', (engine) => {
  it('is not there where the words are, and netsafe.css', async () => {
    const visit = await open(engine, pageOf(await specimens('tag'), IN_ORDER));
    await settle(visit);
    expect(await withRoot(visit)).to.deep.equal(HAVE_ONE);
  });

  it('is there where there are no words, in each tag that has some of its own', async () => {
    const silent = (await specimens('empty')).filter(({ words: own }) => !own);
    const visit = await open(engine, pageOf(await specimens('empty'), IN_ORDER));
    await settle(visit);
    expect(silent).to.have.length.within(1, 6);
    expect(await withRoot(visit)).to.have.members(
      TAGS.filter((each) => !silent.some(({ tag }) => tag === each)),
    );
  });

  it('is there in every tag where netsafe.css has not come', async () => {
    const visit = await open(engine, pageOf(await specimens('tag'), script()), {
      routes: { '/netsafe.css': { status: 404 } },
    });
    await settle(visit);
    expect(await withRoot(visit)).to.have.members(TAGS);
  });

  it('is there inside the root of somebody’s own component', async () => {
    const visit = await open(
      engine,
      pageOf([], `${STYLESHEET}${script()}`).replace(
        '</body>',
        '<div id="theirs"><template shadowrootmode="open"><netsafe-pull-text><p>Theirs.</p></netsafe-pull-text></template></div></body>',
      ),
    );
    const isThere = await visit.page.evaluate(async () => {
      await customElements.whenDefined('netsafe-pull-text');
      const theirs = document.querySelector('#theirs')!.shadowRoot!;
      const element = theirs.querySelector('netsafe-pull-text')!;
      await element.updateComplete;
      const { borderBlockStartWidth } = getComputedStyle(element, '::before');
      return [!!element.shadowRoot, parseFloat(borderBlockStartWidth) > 1];
    });
    expect(isThere).to.deep.equal([true, true]);
  });

  it('comes when the words go, and shows them when they come back', async () => {
    const tag = 'netsafe-helpline-banner';
    const body = `<${tag}><h2>The page’s own</h2><p>Words.</p></${tag}>`;
    const visit = await open(
      engine,
      pageOf([], STYLESHEET + script()).replace('</body>', `${body}</body>`),
    );
    await visit.page.evaluate(() =>
      customElements.whenDefined('netsafe-helpline-banner').then(() => undefined),
    );
    expect(await words(visit)).to.deep.equal(['The page’s own Words.', '']);
    const change = (html: string) =>
      visit.page.evaluate(async (markup) => {
        const banner = document.querySelector('netsafe-helpline-banner')!;
        banner.innerHTML = markup;
        await new Promise((resolve) => setTimeout(resolve));
        await banner.updateComplete;
      }, html);
    await change(' ');
    const [own, spoken] = await words(visit);
    expect(own).to.equal('');
    expect(spoken).to.include('Stop It Now');
    await change('<p>Words again.</p>');
    expect(await words(visit)).to.deep.equal(['Words again.', '']);
  });
});

describeEngines('a container', (engine) => {
  const containers = async (width: number): Promise<string[]> => {
    const visit = await open(engine, pageOf(await specimens('tag'), STYLESHEET), {
      viewport: { width, height: 800 },
    });
    return visit.page.evaluate(() =>
      [...document.querySelectorAll('section.specimen, section.specimen *')].flatMap((element) =>
        getComputedStyle(element).containerType === 'normal' ? [] : [element.localName],
      ),
    );
  };

  it('is nothing on a phone but what has a width of its own', async () => {
    expect(await containers(412)).to.deep.equal(['netsafe-campaign-asset']);
  });

  it('is every frame where it may stand beside other things', async () => {
    const framed = TAGS.filter((tag) => STANDS.get(tag)!.isFramed);
    expect((await containers(480)).filter((name) => name !== 'li')).to.have.members(framed);
  });
});
