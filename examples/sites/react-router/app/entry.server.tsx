import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fillPage } from 'netsafe-elements/ssr';
import { renderToPipeableStream } from 'react-dom/server';
import { ServerRouter, type EntryContext } from 'react-router';

const render = (request: Request, context: EntryContext) =>
  new Promise<string>((resolve, reject) => {
    const { pipe } = renderToPipeableStream(<ServerRouter context={context} url={request.url} />, {
      onAllReady: () => resolve(text(pipe(new PassThrough()))),
      onShellError: reject,
    });
  });

/** The page, with every word in it: React writes the tags, and the empty ones are filled. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
): Promise<Response> {
  const page = await fillPage(await render(request, context));
  headers.set('content-type', 'text/html');
  return new Response(page, { status, headers });
}
