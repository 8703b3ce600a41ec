import { define } from '../../internal/define.js';
import { QuoteBlock } from './quote-block.js';

define('netsafe-quote-block', QuoteBlock);
