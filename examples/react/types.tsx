// What the types know, and refuse: checked, and in no page.
import type {} from 'netsafe-elements/jsx';
import 'netsafe-elements/netsafe.js';
import { createRef, type CSSProperties } from 'react';
import type { HelplineBanner, QuoteBlock, ServiceId } from 'netsafe-elements';

const ref = createRef<HelplineBanner>();
const style: CSSProperties = { '--netsafe-helpline-banner-accent': 'black' };

export const right = (
  <netsafe-helpline-banner
    ref={ref}
    style={style}
    service="samaritans"
    heading-level={3}
    aria-label="Help"
    data-place="footer"
    className="wide"
    onClick={({ currentTarget }) => currentTarget.service satisfies ServiceId}
  >
    <p>Words</p>
  </netsafe-helpline-banner>
);

export const wrong = (
  <>
    {/* @ts-expect-error: no such service */}
    <netsafe-helpline-banner service="nobody" />
    {/* @ts-expect-error: no such attribute */}
    <netsafe-helpline-banner servise="samaritans" />
    {/* @ts-expect-error: a level is a number */}
    <netsafe-helpline-banner heading-level="three" />
    {/* @ts-expect-error: a choice is made or not */}
    <netsafe-quote-block without-marks="yes" />
    {/* @ts-expect-error: no such message */}
    <netsafe-deterrence-notice message="shame" />
    {/* @ts-expect-error: no such tag */}
    <netsafe-nothing />
  </>
);

export const found: ServiceId | undefined =
  document.querySelector('netsafe-helpline-banner')?.service;
export const block: QuoteBlock = document.createElement('netsafe-quote-block');
// @ts-expect-error: no such service
document.querySelector('netsafe-helpline-banner')!.service = 'nobody';
