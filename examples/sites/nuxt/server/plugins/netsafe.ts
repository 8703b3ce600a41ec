import { fillPage } from 'netsafe-elements/ssr';

export default defineNitroPlugin(({ hooks }) => {
  hooks.hook('render:response', async (response) => {
    if (typeof response.body === 'string') response.body = await fillPage(response.body);
  });
});
