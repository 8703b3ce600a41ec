import type { OutputOptions, Plugin, RollupOptions } from 'rollup';

export const oneFilePlugins: () => Plugin[];
export const scriptIn: (file: { language: string }) => RollupOptions & { output: OutputOptions };
export const smallCss: (filename: string, css: string) => string;
declare const configs: RollupOptions[];
export default configs;
