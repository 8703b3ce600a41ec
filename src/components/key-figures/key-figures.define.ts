import { define } from '../../base/define.js';
import { KeyFigures } from './key-figures.js';

define('netsafe-key-figures', KeyFigures);

export * from './key-figures.js';
