import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import {
  DIST,
  STYLESHEET,
  describeEngines,
  expectReadable,
  expectStyled,
  look,
  open,
  pageOf,
  script,
  settle,
} from '../harness/embed.js';
import { specimens } from '../harness/specimens.js';

describeEngines('a data-element that is added later', (engine) => {
  it('is upgraded, and keeps its id, its classes, its children and the focus inside it', async () => {
    const dataElements = await specimens('data');
    const visit = await open(
      engine,
      pageOf(
        dataElements.map((each) => ({ ...each, html: '' })),
        STYLESHEET + script(),
      ),
    );
    let focused = 0;
    for (const { id, html, tag } of dataElements) {
      const kept = await visit.page.evaluate(
        async (id, html) => {
          const holder = document.createElement('template');
          holder.innerHTML = html;
          const dataElement = holder.content.firstElementChild as HTMLElement;
          dataElement.id = `${id}-own`;
          dataElement.className = 'one two';
          dataElement.dataset.test = 'kept';
          const children = [...dataElement.childNodes];
          document.querySelector(`#${id}`)!.append(dataElement);
          const link = document.querySelector<HTMLElement>(`#${id} a`);
          link?.focus();
          await embedInspector.frames();
          const element = document.querySelector<HTMLElement>(`#${id}-own`)!;
          const now = [...element.childNodes];
          return {
            name: element.localName,
            classes: element.className,
            data: element.dataset.test,
            isDataElement: element.hasAttribute('data-netsafe'),
            isSameChildren:
              now.length === children.length && now.every((node, at) => node === children[at]),
            hasLink: !!link,
            isFocused: !link || document.activeElement === link,
          };
        },
        id,
        html,
      );
      if (kept.hasLink) focused++;
      const { hasLink: _, ...rest } = kept;
      expect(rest, id).to.deep.equal({
        name: tag,
        classes: 'one two',
        data: 'kept',
        isDataElement: false,
        isSameChildren: true,
        isFocused: true,
      });
    }
    expect(focused, 'links that had the focus').to.be.above(1);
    await settle(visit);
    const views = await look(visit);
    expectReadable(views, dataElements);
    expectStyled(views);
    expect(visit.heard.problems()).to.be.empty;
  });

  it('keeps the focus of somebody who was there before a slow script', async () => {
    const dataElements = await specimens('data');
    let release!: () => void;
    const held = new Promise<void>((resolve) => (release = resolve));
    const visit = await open(engine, pageOf(dataElements, STYLESHEET + script()), {
      routes: {
        '/netsafe.js': async () => {
          await held;
          return { body: await readFile(`${DIST}/netsafe.js`) };
        },
      },
      until: 'domcontentloaded',
    });
    const href = await visit.page.evaluate(() => {
      const link = document.querySelector<HTMLAnchorElement>('a[href^="tel:"]')!;
      link.focus();
      return link.href;
    });
    release();
    await settle(visit);
    expect(
      await visit.page.evaluate(() => (document.activeElement as HTMLAnchorElement).href),
    ).to.equal(href);
    expectReadable(await look(visit), dataElements);
  });
});
