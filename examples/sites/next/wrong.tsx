// No page of the site: the check puts it among the pages, and the build has to refuse it.
import type {} from 'netsafe-elements/jsx';
import 'netsafe-elements/helpline-banner.js';

export default function Page() {
  return <netsafe-helpline-banner />;
}
