// Content policies under which everything of ours is to run, fully styled, and to violate nothing.
import { expect } from 'chai';
import { STYLESHEET, script } from '../harness/embed-page.js';
import type { Specimen } from '../harness/specimens.js';
import { openFault, onPage, type FaultCase, type FaultGroup, type PageFault } from './case.js';

const NONCE = 'a-nonce';
const nonced = `nonce="${NONCE}"`;
const OUR_ORIGIN = "default-src 'none'; script-src 'self'; style-src 'self'";
const TRUSTED_TYPES =
  "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

const under = (name: string, policy: string, fault: Partial<PageFault> = {}): FaultCase =>
  onPage({ name, headers: { 'content-security-policy': policy }, upgrades: true, ...fault });

// What a page says it requires, its browser may not know.
const hasTrustedTypes = async ({ tab }: { tab: { evaluate<T>(text: string): Promise<T> } }) =>
  (await tab.evaluate<boolean>("'trustedTypes' in globalThis"))
    ? undefined
    : 'this version has no Trusted Types; the page says it requires them';

const withHandlers = (all: Specimen[]) =>
  all.map((each) => ({
    ...each,
    html: each.html.replace('<div data-netsafe', '<div onclick="void 0" data-netsafe'),
  }));

/** So that the silence above means something. */
const reported: FaultCase = {
  name: 'what does violate a policy is heard',
  async run(bench) {
    const { tab } = await openFault(bench, {
      name: 'heard',
      headers: { 'content-security-policy': OUR_ORIGIN },
      upgrades: true,
    });
    await tab.evaluate(`(() => {
      const style = document.createElement('style');
      style.textContent = 'p { color: red }';
      document.head.append(style);
      return embedInspector.frames();
    })()`);
    const { violations } = await tab.evaluate<{ violations: string[] }>('faultTools.heard()');
    expect(violations).to.have.length(1);
    return undefined;
  },
};

export const group: FaultGroup = {
  name: 'policy',
  cases: [
    under('default-src none, with our origin alone', OUR_ORIGIN),
    under(
      'nonce with strict-dynamic',
      `default-src 'none'; script-src 'nonce-${NONCE}' 'strict-dynamic'; style-src 'nonce-${NONCE}'`,
      {
        nonce: NONCE,
        ours: STYLESHEET.replace('>', ` ${nonced}>`) + script(nonced),
      },
    ),
    under('Trusted Types are required', `${OUR_ORIGIN}; ${TRUSTED_TYPES}`, {
      also: (visit) => hasTrustedTypes(visit),
    }),
    under('the same, and the script without the stylesheet', `${OUR_ORIGIN}; ${TRUSTED_TYPES}`, {
      ours: script(),
    }),
    under(
      'Trusted Types, and a data-element with a handler that they refuse',
      `${OUR_ORIGIN}; ${TRUSTED_TYPES}`,
      {
        specimens: withHandlers,
        broken: /event handler|TrustedScript|injection sink/i,
        violates: 'any',
      },
    ),
    reported,
  ],
};
