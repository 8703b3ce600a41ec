import { html, nothing, type TemplateResult } from 'lit';
import { channelLine, reach } from '../../record/fill.js';
import { record, type Language, type ServiceId } from '../../record/record.js';
import { heading } from '../../base/heading.js';

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
 * A quiet banner leaves out the languages and the other channels, never the limits of confidentiality, what can be read
 * without talking to anyone, or the line for Welsh speakers.
 */
export const helplineBannerContent = ({
  language,
  service = 'stop-it-now',
  loudness = 'normal',
  level = 2,
}: HelplineBannerOptions): TemplateResult => {
  const entry = record.services[service];
  const { prompt, does, cost, hours, closed, languages, limits, channels = [] } = entry;
  const quiet = loudness === 'quiet';
  const items = [
    ...[cost, hours, closed, quiet ? undefined : languages].flatMap((text) =>
      text ? [text[language]] : [],
    ),
    ...channels
      .filter(({ kind }) => !quiet || kind === 'self-help' || kind === 'welsh')
      .map((channel) => channelLine(language, channel)),
  ];
  return html`${heading(level, prompt[language])}
    <p>${reach(language, entry)}</p>
    <p>${does[language]}</p>
    ${
      items.length
        ? html`<ul>
            ${items.map((item) => html`<li>${item}</li>`)}
          </ul>`
        : nothing
    }
    ${limits ? html`<p><small>${limits[language]}</small></p>` : nothing}`;
};
