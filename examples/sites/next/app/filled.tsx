import { fillPage } from 'netsafe-elements/ssr';

/** HTML with our tags in it, whose words stand there before any script. */
export async function Filled({ html }: { html: string }) {
  return <div dangerouslySetInnerHTML={{ __html: await fillPage(html) }} />;
}
