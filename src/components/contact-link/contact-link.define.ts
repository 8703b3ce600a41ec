import { define } from '../../base/define.js';
import { ContactLink } from './contact-link.js';

define('netsafe-contact-link', ContactLink);

export * from './contact-link.js';
