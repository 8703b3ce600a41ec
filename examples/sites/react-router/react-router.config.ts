import type { Config } from '@react-router/dev/config';

export default { prerender: ['/'] } satisfies Config;
