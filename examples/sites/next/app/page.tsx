import type {} from 'netsafe-elements/jsx';
import said from '../words.generated.json';
import { Choice } from './choice';
import { Filled } from './filled';

// As a CMS hands it on: an editor put the tag on a line of its own.
const article = `<p>${said.law}</p>
<p><netsafe-helpline-banner id="paragraph"></netsafe-helpline-banner></p>`;

export default function Page() {
  return (
    <main id="help">
      <h1>{said.title}</h1>
      <Filled html={article} />
      <netsafe-helpline-banner id="banner">
        <h2>{said.heading}</h2>
        <p>
          {said.call} <a href={said.tel}>{said.number}</a>.
        </p>
        <ul>
          <li>{said.ways[0]}</li>
        </ul>
      </netsafe-helpline-banner>
      <Choice>
        <Filled html={'<netsafe-helpline-banner id="empty"></netsafe-helpline-banner>'} />
      </Choice>
    </main>
  );
}
