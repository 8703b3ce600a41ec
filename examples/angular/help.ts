import 'netsafe-elements/deterrence-notice.js';
import 'netsafe-elements/helpline-banner.js';
import 'netsafe-elements/quote-block.js';
import 'netsafe-elements/release-card.js';
import { Component, computed, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { ServiceId } from 'netsafe-elements';
import { number, tel } from '../contact.generated';
import { changeNumber } from '../tonight';
import { words, type Language } from '../words';

@Component({
  selector: 'app-help',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './help.html',
})
export class Help {
  readonly language = signal<Language>('en');
  readonly service = signal<ServiceId>('stop-it-now');
  readonly ways = signal(1);
  readonly hasMarks = signal(true);
  readonly isShown = signal(true);
  readonly said = computed(() => words[this.language()]);
  readonly number = number;
  readonly tel = tel;
  readonly changeNumber = changeNumber;

  changeLanguage() {
    this.language.update((language) => (language === 'en' ? 'cy' : 'en'));
  }

  changeService() {
    this.service.update((service) => (service === 'samaritans' ? 'stop-it-now' : 'samaritans'));
  }

  changeWays(by: number) {
    this.ways.update((ways) => ways + by);
  }

  changeMarks() {
    this.hasMarks.update((hasMarks) => !hasMarks);
  }

  changeShown() {
    this.isShown.update((isShown) => !isShown);
  }
}
