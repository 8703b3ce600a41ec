import { html, type TemplateResult } from 'lit';
import { choice } from '../../base/choice.js';
import { NetsafeElement } from '../../base/element.js';
import { property } from 'lit/decorators.js';
import { siteName } from '../../record/fill.js';
import { offers } from '../../record/offers.js';
import { record, type ServiceId } from '../../record/record.js';
import { warnRenamed } from '../../base/warn-author.js';
import { ContentController } from '../../base/content-controller.js';
import { dials } from '../../numbers/dials.js';
import { textsIn } from '../../page/dom.js';
import { oneOf } from '../../base/one-of.js';
import { digitsOf } from '../../numbers/phone.js';
import { fallback } from '../../base/fallback.js';
import { links } from '../../styles/links.styles.js';
import {
  VIAS,
  contactHref,
  contactLinkContent,
  relayOffer,
  type Via,
} from './contact-link.content.js';
import { styles } from './contact-link.styles.js';

const POLICE = ['police-emergency', 'police'] as const;

/**
 * A service’s contact inside a sentence. Its words, where it leads and the record always agree: a former number or host
 * becomes today’s, in words and link together. Digits are kept on one line. Beside the police’s numbers it offers Relay
 * UK, and 999 in British Sign Language.
 *
 * Put the link inside it, or leave it empty and it takes words and link from the record.
 *
 * @summary A way to reach a service inside a sentence.
 * @status experimental
 * @tagname netsafe-contact-link
 *
 * @slot - The link as it stands in the sentence; or words alone, which then lead to the service. Empty, it speaks from the record in the page’s language.
 */
export class ContactLink extends NetsafeElement {
  static override styles = [links, styles];

  /** Which service of the record. An unknown name is Stop It Now. */
  @property({ reflect: true, useDefault: true }) service: ServiceId = 'stop-it-now';

  /**
   * How to reach it: `phone`, `chat`, `email` (or the service’s form) or `site`. A service that has no such way is reached by its number, or on
   * its site.
   */
  @property({ reflect: true, useDefault: true }) via: Via = 'phone';

  /** Whether to leave out Relay UK and British Sign Language: for a number that a text names a second time. */
  @property({ converter: choice, reflect: true, useDefault: true, attribute: 'without-relay' })
  withoutRelay = false;

  readonly #content = new ContentController(this, () => this.#formerSites());

  protected override render(): TemplateResult | undefined {
    const { blank, language } = this.#content;
    const { withoutRelay } = this;
    const service = oneOf(record.services, this.service, 'stop-it-now');
    const via: Via = oneOf(VIAS, this.via, 'phone');
    if ((this.via as string) === 'message') warnRenamed(this, 'via="message"', 'via="email"');
    if (blank)
      return fallback(language, contactLinkContent({ language, service, via, withoutRelay }));
    const police = POLICE.find((each) => offers(this, each));
    const relay =
      police && !withoutRelay && !dials(this, record.services[police].channels?.[0]?.number)
        ? fallback(language, relayOffer(language, police))
        : undefined;
    // A tag that nobody closed holds the rest of the page, which is no link.
    if (this.querySelector('a,p,h2')) return relay ? html`<slot></slot>${relay}` : this.asWritten;
    // Words alone lead to the service, unless they show a number that is not its own.
    const href = contactHref(service, via);
    const shown = digitsOf(this.textContent);
    return shown && !href.endsWith(shown)
      ? this.asWritten
      : fallback(language, html`<a href=${href}><slot></slot></a>`);
  }

  /** A host that is gone gives way to today's, in address and words; the rest of both is the author's. */
  readonly #formerSites = (): (() => void)[] =>
    [...this.querySelectorAll<HTMLAnchorElement>('a[href]')].flatMap((link) => {
      const { hostname, pathname, search, hash } = link;
      const service = Object.values(record.services).find(({ formerSites }) =>
        formerSites?.includes(hostname),
      );
      if (!service?.site) return [];
      const { site } = service;
      const rest = pathname.replace(/^\/$/, '') + search + hash;
      const pattern = new RegExp(hostname.replaceAll('.', '\\.'), 'gi');
      return [
        () => {
          link.href = site + rest;
          for (const text of textsIn(link)) text.data = text.data.replace(pattern, siteName(site));
        },
      ];
    });
}

declare global {
  interface HTMLElementTagNameMap {
    'netsafe-contact-link': ContactLink;
  }
}
