// What the types know, and refuse: checked, and in no page. A template that names our tags by CUSTOM_ELEMENTS_SCHEMA may
// say anything of them, so a choice gets its type where it is kept.
import 'netsafe-elements/netsafe.js';
import { signal } from '@angular/core';
import type { MessageId, QuoteBlock, ServiceId } from 'netsafe-elements';

const service = signal<ServiceId>('samaritans');
// @ts-expect-error: no such service
service.set('nobody');
// @ts-expect-error: no such message
signal<MessageId>('shame');

export const found: ServiceId | undefined =
  document.querySelector('netsafe-helpline-banner')?.service ?? service();
export const block: QuoteBlock = document.createElement('netsafe-quote-block');
// @ts-expect-error: no such service
document.querySelector('netsafe-helpline-banner')!.service = 'nobody';
