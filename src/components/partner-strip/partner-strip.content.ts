import { html, nothing, type TemplateResult } from 'lit';
import { say } from '../../record/fill.js';
import { record, type Language } from '../../record/record.js';
import { heading } from '../../base/heading.js';

/** Who takes part. */
export interface StripPartner {
  name: string;
  /** Its site. */
  href?: string | undefined;
  /** Its logo, if it has allowed it. The name is its text alternative. */
  logo?: { src: string; width?: number; height?: number };
}

/** What a strip of partners is made from. */
export interface PartnerStripOptions {
  language: Language;
  /** Those of the record unless given. */
  partners?: readonly StripPartner[];
  /** The level of the heading, 1 to 6. */
  level?: number;
}

const fromRecord = (language: Language): StripPartner[] =>
  record.partners.map(({ name, site }) => ({ name: name[language], href: site }));

/** Partners in plain HTML: a heading and a list of names, each a link if it has a site. */
export const partnerStripContent = ({
  language,
  partners = fromRecord(language),
  level = 2,
}: PartnerStripOptions): TemplateResult => {
  const items = partners.map(({ name, href, logo }) => {
    const shown = logo
      ? html`<img
          src=${logo.src}
          alt=${name}
          width=${logo.width ?? nothing}
          height=${logo.height ?? nothing}
        />`
      : name;
    return html`<li>${href ? html`<a href=${href}>${shown}</a>` : shown}</li>`;
  });
  return html`${heading(level, say(language, 'partnersTitle'))}
    <ul>
      ${items}
    </ul>`;
};
