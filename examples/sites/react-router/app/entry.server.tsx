import { createReadableStreamFromReadable } from '@react-router/node';
import { pageFiller } from 'netsafe-elements/ssr';
import { renderToPipeableStream } from 'react-dom/server';
import { ServerRouter, type EntryContext } from 'react-router';

/** The page, whose empty tags are filled as it goes out. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(<ServerRouter context={context} url={request.url} />, {
      onAllReady() {
        headers.set('content-type', 'text/html');
        const body = createReadableStreamFromReadable(pipe(pageFiller()));
        resolve(new Response(body, { status, headers }));
      },
      onShellError: reject,
    });
  });
}
