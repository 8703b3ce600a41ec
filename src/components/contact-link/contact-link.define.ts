import { define } from '../../internal/define.js';
import { ContactLink } from './contact-link.js';

define('netsafe-contact-link', ContactLink);
