// What a visitor of a page leaves behind, and with whom.
import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { STYLESHEET, expectReadable, pageOf, script } from '../harness/embed-page.js';
import { specimens } from '../harness/specimens.js';
import { expectQuiet, look, openFault, settle, type FaultCase, type FaultGroup } from './case.js';

const RECORD = '/own/record.json';
const PICTURE = '/own/picture.svg';
const STORYBOOK = 'storybook-static';

const PIXEL = { body: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>' };

const NOTHING = { cookie: '', local: 0, session: 0, databases: 0, caches: 0, workers: 0 };

const requests: FaultCase = {
  name: 'asks for the script, the stylesheet and what the author named, and for nothing else',
  async run(bench) {
    const visit = await openFault(bench, {
      name: 'requests',
      upgrades: true,
      ours: STYLESHEET + script(`data-record="${RECORD}"`),
      routes: { [RECORD]: { body: '{ "services": {} }' }, [PICTURE]: PIXEL },
      specimens: ([first, ...rest]) => [
        { ...first!, html: `${first!.html}<img src="${PICTURE}" alt="">` },
        ...rest,
      ],
    });
    await settle(visit);
    expectReadable(await look(visit), visit.written);
    const expected = ['/', '/listener.js', '/netsafe.css', '/netsafe.js', PICTURE, RECORD].sort();
    expect([...visit.server.requests].sort()).to.deep.equal(expected);
    // The server knows only what reached it; the page knows of every host.
    const asked = await visit.tab.evaluate<string[]>('faultTools.asked()');
    const others = asked.filter((address) => !address.startsWith(`${visit.server.origin}/`));
    expect(others, 'other hosts').to.deep.equal([]);
    await expectQuiet(visit);
    return undefined;
  },
};

const storage: FaultCase = {
  name: 'leaves no cookie, and nothing in any storage',
  async run(bench) {
    const visit = await openFault(bench, { name: 'storage', upgrades: true });
    await settle(visit);
    expect(await visit.tab.evaluate('faultTools.left()')).to.deep.equal(NOTHING);
    return undefined;
  },
};

const referrer: FaultCase = {
  name: 'does not tell the script’s host which page it is on',
  async run(bench) {
    const open = { 'access-control-allow-origin': '*' };
    const file = (name: string) => ({ headers: open, body: readFileSync(`dist/${name}`) });
    const host = await bench.serve({
      '/netsafe.js': file('netsafe.js'),
      '/netsafe.css': file('netsafe.css'),
    });
    const written = await specimens('data', 'tag', 'empty');
    const tag = script('crossorigin referrerpolicy="no-referrer"', `${host.origin}/netsafe.js`);
    const listener = '<script src="/listener.js"></script>';
    const page = await bench.serve({ '/': { body: pageOf(written, listener + tag) } });
    const tab = await bench.tab();
    await tab.goto(`${page.origin}/`);
    await tab.equip();
    expect(await tab.evaluate('embedInspector.settle()')).to.equal(true);
    expect(await tab.evaluate('embedInspector.styled()')).to.equal(true);
    expect([...host.requests].sort()).to.deep.equal(['/netsafe.css', '/netsafe.js']);
    const told = host.asked.map(({ path, headers }) => [path, headers.referer, headers.cookie]);
    for (const [path, referer, cookie] of told)
      expect([path, referer, cookie]).to.deep.equal([path, undefined, undefined]);
    await expectQuiet({ tab });
    return undefined;
  },
};

interface StoryIndex {
  entries: Record<string, { id: string; type: string }>;
}

/** Only what a story shows is looked at: what Storybook keeps for itself it has kept before the first. */
const stories: FaultCase = {
  name: 'no story asks another host for anything, or leaves anything',
  async run(bench) {
    if (!existsSync(`${STORYBOOK}/index.json`))
      throw new Error('run `npm run build:storybook` first');
    const { entries } = JSON.parse(readFileSync(`${STORYBOOK}/index.json`, 'utf8')) as StoryIndex;
    const all = bench.some(Object.values(entries).filter(({ type }) => type === 'story'));
    const server = await bench.serve({}, STORYBOOK);
    const tab = await bench.tab();
    const address = `${server.origin}/iframe.html?viewMode=story&globals=a11y.manual:!true&id=`;
    await tab.goto(address + all[0]!.id);
    await tab.equip();
    const before = await tab.evaluate<typeof NOTHING>('faultTools.left()');
    for (const { id } of all) await tab.evaluate(`faultTools.showStory(${JSON.stringify(id)})`);
    const asked = await tab.evaluate<string[]>('faultTools.asked()');
    expect(asked.length).to.be.above(0);
    const others = asked.filter(
      (each) => !/^(data|blob):/.test(each) && !each.startsWith(`${server.origin}/`),
    );
    expect(others, 'other hosts').to.deep.equal([]);
    expect(await tab.evaluate('faultTools.left()')).to.deep.equal(before);
    expect(before.cookie).to.equal('');
    return `${all.length} stories`;
  },
};

export const group: FaultGroup = { name: 'privacy', cases: [requests, storage, referrer, stories] };
