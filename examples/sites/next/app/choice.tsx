'use client';

import type {} from 'netsafe-elements/jsx';
import type { Language, ServiceId } from 'netsafe-elements';
import { useState, type ReactNode } from 'react';
import said from '../words.generated.json';

/** Lets a reader choose. Until then, what the server filled stays: it does not follow the language. */
export function Choice({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>('en');
  const [service, setService] = useState<ServiceId>('stop-it-now');
  const isChosen = language !== 'en' || service !== 'stop-it-now';
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
      {isChosen ? <netsafe-helpline-banner id="empty" service={service} /> : children}
    </section>
  );
}
