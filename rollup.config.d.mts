import type { Plugin, RollupOptions } from 'rollup';

export const oneFilePlugins: () => Plugin[];
export const smallCss: (filename: string, css: string) => string;
declare const configs: RollupOptions[];
export default configs;
