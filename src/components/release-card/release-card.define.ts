import { define } from '../../base/define.js';
import { ReleaseCard } from './release-card.js';

define('netsafe-release-card', ReleaseCard);

export * from './release-card.js';
