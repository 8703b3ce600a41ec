import type { Plugin, RollupOptions } from 'rollup';

export const oneFilePlugins: () => Plugin[];
declare const configs: RollupOptions[];
export default configs;
