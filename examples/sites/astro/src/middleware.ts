import { defineMiddleware } from 'astro:middleware';
import { fillPage } from 'netsafe-elements/ssr';

export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(await fillPage(await response.text()), response);
});
