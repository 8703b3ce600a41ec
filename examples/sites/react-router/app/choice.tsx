import 'netsafe-elements/helpline-banner.js';
import type {} from 'netsafe-elements/jsx';
import type { Language, ServiceId } from 'netsafe-elements';
import { useState } from 'react';
import said from '../words.generated.json';

/** Lets a reader choose. React leaves alone what the server wrote in the tag; a new `key` makes a new one. */
export function Choice() {
  const [language, setLanguage] = useState<Language>('en');
  const [service, setService] = useState<ServiceId>('stop-it-now');
  return (
    <section lang={language}>
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
      </div>
      <netsafe-helpline-banner
        key={`${language} ${service}`}
        id="empty"
        service={service}
        suppressHydrationWarning
        dangerouslySetInnerHTML={{ __html: '' }}
      />
    </section>
  );
}
