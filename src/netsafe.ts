/**
 * The one tag: registers every component, upgrades `data-netsafe` elements, and reads the site's own record where
 * its script tag names one: `<script type="module" async src="netsafe.js" data-record="/netsafe-record.json">`.
 */
import './components/archive-notice/archive-notice.define.js';
import './components/campaign-asset/campaign-asset.define.js';
import './components/case-outcomes/case-outcomes.define.js';
import './components/consequences/consequences.define.js';
import './components/contact-link/contact-link.define.js';
import './components/content-note/content-note.define.js';
import './components/deterrence-notice/deterrence-notice.define.js';
import './components/help-routes/help-routes.define.js';
import './components/helpline-banner/helpline-banner.define.js';
import './components/key-figures/key-figures.define.js';
import './components/language-pair/language-pair.define.js';
import './components/operation-note/operation-note.define.js';
import './components/partner-strip/partner-strip.define.js';
import './components/pull-text/pull-text.define.js';
import './components/quick-exit/quick-exit.define.js';
import './components/quote-block/quote-block.define.js';
import './components/release-card/release-card.define.js';
import './components/release-list/release-list.define.js';
import './components/release-page/release-page.define.js';
import { loadSiteRecord } from './record/site-record.js';
import { ofDocument } from './page/dom.js';
import { ensureStylesheet } from './page/stylesheet.js';
import { watchDataElements } from './page/data-elements.js';

// For a project that imports the one file: its tags are typed as in the modules.
export type * from './index.js';

const { url } = import.meta;
const script = [...ofDocument('scripts')].find(({ src }) => src === url);
if (script?.dataset.record) void loadSiteRecord(script.dataset.record);
// Without a tag of its own the script is part of somebody's bundle, and no stylesheet stands beside it.
if (script) ensureStylesheet(url);
watchDataElements();
