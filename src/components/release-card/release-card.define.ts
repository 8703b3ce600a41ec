import { define } from '../../internal/define.js';
import { ReleaseCard } from './release-card.js';

define('netsafe-release-card', ReleaseCard);
