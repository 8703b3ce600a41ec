// A script that hangs, as on a CDN that is down, must hold back nothing that a reader sees.
import { expect } from 'chai';
import { STYLESHEET, expectReadable, expectStyled } from '../harness/embed-page.js';
import {
  BUILT,
  expectPromise,
  expectQuiet,
  look,
  openFault,
  type Bench,
  type FaultCase,
  type PageFault,
} from './case.js';

const HUNG_MS = 5000;
const SAMPLES = 3;

interface Times {
  parsed: number;
  painted: number;
}

/** A script that comes when it is let go, or at last. */
const holdScript = () => {
  let release!: () => void;
  const gate = { isHeld: true, release: () => release() };
  const held = new Promise<void>((resolve) => {
    release = resolve;
    setTimeout(resolve, HUNG_MS).unref();
  }).then(() => {
    gate.isHeld = false;
  });
  const route = () => held.then(() => ({ body: BUILT }));
  return { gate, routes: { '/netsafe.js': route } };
};

const name = 'hangs for 5 s';
const withoutScript: PageFault = { name, ours: STYLESHEET, upgrades: false, early: true };

/** When a page was parsed and first painted, by its own clock. */
const timesOf = async (bench: Bench, fault: PageFault): Promise<Times> => {
  const { tab } = await openFault(bench, fault);
  return tab.evaluate<Times>('faultTools.times()');
};

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

const medianOf = async (bench: Bench, fault: () => PageFault): Promise<Times> => {
  const all: Times[] = [];
  for (let sample = 0; sample < SAMPLES; sample++) all.push(await timesOf(bench, fault()));
  return {
    parsed: median(all.map(({ parsed }) => parsed)),
    painted: median(all.map(({ painted }) => painted)),
  };
};

export const hung: FaultCase = {
  name,
  async run(bench) {
    const { gate, routes } = holdScript();
    const visit = await openFault(bench, { name, routes, upgrades: false, early: true });
    const { parsed, painted } = await visit.tab.evaluate<Times>('faultTools.times()');
    expect(parsed, 'DOMContentLoaded').to.be.above(0);
    expect(painted, 'first paint').to.be.above(0);
    const views = await look(visit);
    expectReadable(views, visit.written);
    expectStyled(views.filter(({ id }) => !id.endsWith('plain')));
    // The order is what decides: all of this was, and the script still hangs.
    expect(gate.isHeld, 'parsed, painted and read while the script hangs').to.equal(true);
    gate.release();
    const late = { name, upgrades: true };
    await expectPromise(visit, late);
    await expectQuiet(visit, late);

    const hanging = await medianOf(bench, () => ({
      name,
      routes: holdScript().routes,
      upgrades: false,
      early: true,
    }));
    const alone = await medianOf(bench, () => withoutScript);
    const later = (key: keyof Times) => `${Math.round(hanging[key] - alone[key])} ms`;
    return `medians of ${SAMPLES}, against the page without it: DOMContentLoaded ${later('parsed')}, first paint ${later('painted')}`;
  },
};
