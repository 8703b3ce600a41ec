import { define } from '../../base/define.js';
import { QuoteBlock } from './quote-block.js';

define('netsafe-quote-block', QuoteBlock);

export * from './quote-block.js';
