import 'netsafe-elements/helpline-banner.js';

export default defineNuxtPlugin(() => undefined);
