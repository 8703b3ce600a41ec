// fast-check with the same values in each check of a change, so that a change is never held up by what was there before
// it. Each night other values are tried: what they find becomes an example of its test.
import fc from 'fast-check';

const { NIGHTLY } = globalThis.process?.env ?? {};
if (!NIGHTLY) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_241_125 });

/** How many values are tried: all of them each night, the first tenth of them with a change. For tests in Node. */
export const runs = (all: number): number => (NIGHTLY ? all : Math.ceil(all / 10));

export { fc };
