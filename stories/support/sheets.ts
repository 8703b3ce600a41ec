// The pictures that `npm run sheets` has drawn, by component: none where nobody has drawn them.
const files = import.meta.glob<string>('../../sheets/*.png', {
  query: '?url',
  import: 'default',
  eager: true,
});

export const sheets: Record<string, string | undefined> = Object.fromEntries(
  Object.entries(files).map(([path, url]) => [/([^/]+)\.png$/.exec(path)![1]!, url]),
);
