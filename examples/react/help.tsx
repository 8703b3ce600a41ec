import type {} from 'netsafe-elements/jsx';
import 'netsafe-elements/deterrence-notice.js';
import 'netsafe-elements/helpline-banner.js';
import 'netsafe-elements/netsafe.css';
import 'netsafe-elements/quote-block.js';
import 'netsafe-elements/release-card.js';
import { useState } from 'react';
import type { ServiceId } from 'netsafe-elements';
import { number, tel } from '../contact.generated';
import { changeNumber } from '../tonight';
import { words, type Language } from '../words';

// An empty tag speaks for itself, on a server too. React is told to leave alone what the server wrote in it; with a new
// `key` the tag is a new one, which says what is chosen now.
const speaking = { suppressHydrationWarning: true, dangerouslySetInnerHTML: { __html: '' } };

export function Help() {
  const [language, setLanguage] = useState<Language>('en');
  const [service, setService] = useState<ServiceId>('stop-it-now');
  const [ways, setWays] = useState(1);
  const [hasMarks, setMarks] = useState(true);
  const [isShown, setShown] = useState(true);
  const said = words[language];

  return (
    <main id="help" lang={language}>
      <h1>{said.title}</h1>
      <div id="actions">
        <button data-do="language" onClick={() => setLanguage(language === 'en' ? 'cy' : 'en')}>
          {said.actions.language}
        </button>
        <button
          data-do="service"
          onClick={() => setService(service === 'samaritans' ? 'stop-it-now' : 'samaritans')}
        >
          {said.actions.service}
        </button>
        <button data-do="more" onClick={() => setWays(ways + 1)}>
          {said.actions.more}
        </button>
        <button data-do="fewer" onClick={() => setWays(ways - 1)}>
          {said.actions.fewer}
        </button>
        <button data-do="marks" onClick={() => setMarks(!hasMarks)}>
          {said.actions.marks}
        </button>
        <button data-do="number" onClick={changeNumber}>
          {said.actions.number}
        </button>
        <button data-do="shown" onClick={() => setShown(!isShown)}>
          {said.actions.shown}
        </button>
      </div>
      {isShown && (
        <>
          <netsafe-helpline-banner id="banner" loudness={ways > 1 ? 'loud' : 'normal'}>
            <h2>{said.heading}</h2>
            <p>
              {said.call} <a href={tel}>{number}</a>.
            </p>
            <ul>
              {said.ways.slice(0, ways).map((way) => (
                <li key={way}>{way}</li>
              ))}
            </ul>
          </netsafe-helpline-banner>

          <netsafe-deterrence-notice id="notice" message="help">
            <h2>{said.warning}</h2>
            <p>{said.law}</p>
            <p>
              {said.call} <a href={tel}>{number}</a>.
            </p>
          </netsafe-deterrence-notice>

          <netsafe-quote-block id="quotation" without-marks={!hasMarks}>
            <figure>
              <blockquote>
                <p>{said.quotation}</p>
              </blockquote>
              <figcaption>
                <strong>{said.speaker}</strong>, {said.role}
              </figcaption>
            </figure>
          </netsafe-quote-block>

          <netsafe-release-card id="card" className="from-the-force">
            <h3>
              <a href="#banner">{said.release}</a>
            </h3>
            <p>{said.summary}</p>
          </netsafe-release-card>

          <netsafe-helpline-banner
            key={`${language} ${service}`}
            id="empty"
            service={service}
            heading-level={3}
            {...speaking}
          />
        </>
      )}
    </main>
  );
}
