import { html, nothing, type TemplateResult } from 'lit';
import { channelLine, reach, say, welshLine } from '../../record/fill.js';
import { record, type Language, type RouteId, type ServiceId } from '../../record/record.js';
import { heading } from '../../base/heading.js';

/** What help routes are made from. */
export interface HelpRoutesOptions {
  language: Language;
  /** The answer that stands open; none unless it is given. */
  open?: RouteId | undefined;
  level?: number;
}

const other = (language: Language, service: ServiceId) => {
  const entry = record.services[service];
  return html`<li>
    ${entry.does[language]} ${reach(language, entry)}${welshLine(language, entry)}
  </li>`;
};

const more = (items: readonly unknown[]) =>
  items.length
    ? html`<ul>
        ${items}
      </ul>`
    : nothing;

/** Whom to turn to first, what happens then, the limits of confidentiality, and who else is there. */
const answer = (language: Language, route: RouteId): TemplateResult => {
  const { services, next } = record.routes[route];
  const [first, ...others] = services;
  const service = record.services[first!];
  const { closed, limits, channels = [] } = service;
  return html`<p>${service.does[language]}</p>
    <p>${reach(language, service)}</p>
    <p>${next[language]}</p>
    ${closed ? html`<p>${closed[language]}</p>` : nothing}
    ${limits ? html`<p><small>${limits[language]}</small></p>` : nothing}
    ${more([
      ...channels.map((channel) => html`<li>${channelLine(language, channel)}</li>`),
      ...others.map((each) => other(language, each)),
    ])}`;
};

const danger = (language: Language): TemplateResult => {
  const { label, services, next } = record.routes.danger;
  const police = record.services[services[0]!];
  return html`<li>
    <p><strong>${label[language]}</strong></p>
    <p>${reach(language, police)}</p>
    <p>${next[language]}</p>
    ${more(
      (police.channels ?? []).map((channel) => html`<li>${channelLine(language, channel)}</li>`),
    )}
  </li>`;
};

/**
 * “Who is this about?” in plain HTML: a list of answers, danger first and in the open, each other one of which can be
 * opened. Where `details` does not survive, the same words are a plain list.
 */
export const helpRoutesContent = ({
  language,
  open,
  level = 2,
}: HelpRoutesOptions): TemplateResult =>
  html`${heading(level, say(language, 'whoAbout'))}
    <ul>
      ${danger(language)}
      ${(Object.keys(record.routes) as RouteId[])
        .filter((route) => route !== 'danger')
        .map(
          (route) =>
            html`<li>
              <details name="help-routes" ?open=${route === open}>
                <summary><strong>${record.routes[route].label[language]}</strong></summary>
                ${answer(language, route)}
              </details>
            </li>`,
        )}
    </ul>`;
