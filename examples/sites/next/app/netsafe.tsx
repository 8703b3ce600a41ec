'use client';

import 'netsafe-elements/helpline-banner.js';

/** Shows nothing. Where it is rendered, browsers load the tags that are imported here. */
export const Netsafe = () => null;
