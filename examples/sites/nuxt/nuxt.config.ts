export default defineNuxtConfig({
  compatibilityDate: '2026-01-01',
  telemetry: false,
  css: ['netsafe-elements/netsafe.css', '~~/page.generated.css'],
  app: { head: { htmlAttrs: { lang: 'en' } } },
  vue: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('netsafe-') } },
});
