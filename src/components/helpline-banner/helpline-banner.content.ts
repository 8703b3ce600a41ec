import { html, nothing, type TemplateResult } from 'lit';
import { numberLink, say, siteName } from '../../content/fill.js';
import { record, type Language, type ServiceId } from '../../content/record.js';
import { heading } from '../../internal/heading.js';

/** How loud a banner speaks. */
export type Loudness = 'quiet' | 'normal' | 'loud';

/** What a helpline banner is made from. */
export interface HelplineBannerOptions {
  language: Language;
  service?: ServiceId;
  loudness?: Loudness;
  level?: number;
}

/**
 * A service in plain HTML: what fills an empty banner, and what an editor pastes.
 * A quiet banner leaves out the languages and the other channels, never the limits of confidentiality.
 */
export const helplineBannerContent = ({
  language,
  service = 'stop-it-now',
  loudness = 'normal',
  level = 2,
}: HelplineBannerOptions): TemplateResult => {
  const {
    name,
    prompt,
    does,
    number,
    cost,
    hours,
    languages,
    limits,
    site,
    channels = [],
  } = record.services[service];
  const quiet = loudness === 'quiet';
  const facts = [cost, hours, quiet ? undefined : languages].flatMap((text) =>
    text ? [text[language]] : [],
  );
  const reach = number
    ? say(language, 'call', { name: name[language], number: numberLink(number) })
    : say(language, 'visit', {
        site: html`<strong><a href=${site!}>${siteName(site!)}</a></strong>`,
      });
  const items = [
    ...facts,
    ...(quiet ? [] : channels).map(({ text, href, number: digits }) =>
      href
        ? html`<a href=${href}>${text[language]}</a>`
        : digits
          ? [text[language], ' ', numberLink(digits)]
          : text[language],
    ),
  ];
  return html`${heading(level, prompt[language])}
    <p>${does[language]}</p>
    <p>${reach}</p>
    ${
      items.length
        ? html`<ul>
            ${items.map((item) => html`<li>${item}</li>`)}
          </ul>`
        : nothing
    }
    ${limits ? html`<p><small>${limits[language]}</small></p>` : nothing}`;
};
