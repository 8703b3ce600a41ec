declare module '*.mdx' {
  const page: () => unknown;
  export default page;
}

/** Made in main.ts: the text of each file, by its name. */
declare module 'virtual:design-tokens' {
  const files: Readonly<Record<string, string>>;
  export default files;
}
