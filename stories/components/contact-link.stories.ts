import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { ContactLink } from '../../src/components/contact-link/contact-link.js';
import { contactLinkContent } from '../../src/components/contact-link/contact-link.content.js';
import { record, type Language } from '../../src/record/record.js';

type Args = Pick<ContactLink, 'service' | 'via' | 'withoutRelay'>;

const SENTENCE: Record<Language, [string, string]> = {
  en: ['Somebody is there for you:', '. You do not have to know what to say.'],
  cy: ['Mae rhywun yno i chi:', '. Nid oes rhaid i chi wybod beth i’w ddweud.'],
};

// The full stop belongs to the sentence, and no space may stand before it.
const sentence = (language: Language, link: TemplateResult) => {
  const [before, after] = SENTENCE[language];
  // A link takes the colour of its sentence; this one’s is the library’s own.
  return html`<p
    lang=${language}
    style="color: var(--netsafe-color-text); background: var(--netsafe-color-paper)"
  >
    ${before} ${link}${after}
  </p>`;
};

const meta: Meta<Args> = {
  title: 'Components/Get help/Contact link',
  id: 'components-contact-link',
  component: 'netsafe-contact-link',
  args: { service: 'stop-it-now', via: 'phone', withoutRelay: false },
  argTypes: {
    service: { control: 'select', options: Object.keys(record.services) },
    via: { control: 'inline-radio', options: ['phone', 'chat', 'email', 'site'] },
  },
  render: ({ service, via, withoutRelay }, { globals }) =>
    sentence(
      globals.lang as Language,
      html`<netsafe-contact-link
        service=${service}
        via=${via}
        ?without-relay=${withoutRelay}
      ></netsafe-contact-link>`,
    ),
  parameters: {
    snippet: ({ service, via, withoutRelay }: Args, language: Language) => ({
      name: 'contact-link',
      choices: {
        ...(service !== 'stop-it-now' && { service }),
        ...(via !== 'phone' && { via }),
        'without-relay': withoutRelay,
      },
      content: contactLinkContent({ language, service, via, withoutRelay }),
    }),
  },
};

export default meta;
type Story = StoryObj<Args>;

/** The number of a service, from the record. */
export const Default: Story = {};

/** The police, with Relay UK, and with British Sign Language. */
export const Emergency: Story = { args: { service: 'police-emergency' } };

/** A number that a text names a second time needs its other ways no more. */
export const WithoutRelay: Story = { args: { service: 'police-emergency', withoutRelay: true } };

/** The service’s chat. */
export const Chat: Story = { args: { via: 'chat' } };

/** A message: by email where the service has an address. */
export const Message: Story = { args: { service: 'nspcc', via: 'email' } };

/** The service’s site. */
export const Site: Story = { args: { via: 'site' } };

/** A service that has no number is reached on its site. */
export const WithoutNumber: Story = { args: { service: 'iwf' } };

const OWN: Record<Language, string> = { en: 'talk to Stop It Now', cy: 'siaradwch â Stop It Now' };

/** Words alone: they lead to the service. */
export const OwnWords: Story = {
  render: ({ service, via }, { globals }) => {
    const language = globals.lang as Language;
    return sentence(
      language,
      html`<netsafe-contact-link service=${service} via=${via}
        >${OWN[language]}</netsafe-contact-link
      >`,
    );
  },
};

/** Welsh inside an English page. The Welsh awaits a qualified translator. */
export const Welsh: Story = {
  args: { service: 'police-emergency' },
  render: ({ service, via }) =>
    sentence(
      'cy',
      html`<netsafe-contact-link service=${service} via=${via}></netsafe-contact-link>`,
    ),
  parameters: {
    snippet: ({ service, via }: Args) => ({
      name: 'contact-link',
      choices: { lang: 'cy', service, via },
      content: contactLinkContent({ language: 'cy', service, via }),
    }),
  },
};
