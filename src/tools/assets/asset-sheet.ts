/** The page on which a person looks at all assets, copies their alternative texts and takes their files. */
import type { Language } from '../../record/record.js';
import { FORMATS, type AssetShape } from './formats.js';
import type { Post } from './posts.js';

/** One message in one shape, theme and language: what was written, and what it says. */
export interface Asset {
  theme: string;
  languages: readonly Language[];
  message: string;
  title: string;
  shape: AssetShape;
  /** Its files, without their endings, from the page. */
  stem: string;
  /** Of the picture, in CSS pixels. */
  width: number;
  height: number;
  /** Of the picture and of the document, for a person. */
  size: string;
  alt: string;
}

const LANGUAGES: Record<Language, string> = { en: 'English', cy: 'Cymraeg' };

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const groupBy = <Item>(items: readonly Item[], key: (item: Item) => string) => {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups];
};

const figure = ({ languages: [language], shape, stem, width, height, size, alt }: Asset) => `
      <figure class="${shape}">
        <img src="${stem}.png" width="${width}" height="${height}" loading="lazy" alt="${escape(alt)}" lang="${language}">
        <figcaption>
          <h4>${escape(nameOf(shape))}</h4>
          <p>${escape(FORMATS[shape].use)}: ${escape(size)}</p>
          <p class="files"><a href="${stem}.png" download>PNG</a> <a href="${stem}.pdf" download>PDF</a> <a href="${stem}.txt" download>Text</a></p>
          <label>Alternative text, ${alt.length} characters
            <textarea readonly rows="4" lang="${language}" onfocus="this.select()">${escape(alt)}</textarea></label>
        </figcaption>
      </figure>`;

const nameOf = (shape: string) => shape.replace('-', ' ');

const postsOf = (posts: readonly Post[]) => {
  const texts = groupBy(posts, ({ text }) => text);
  return `
    <details>
      <summary>Posts</summary>${texts
        .map(
          ([text, same]) => `
      <label>${same.map(({ channel, file }) => `<a href="${file}" download>${channel}</a>`).join(', ')}: ${text.length} characters
        <textarea readonly rows="6" lang="${same[0]!.language}" onfocus="this.select()">${escape(text)}</textarea></label>`,
        )
        .join('')}
    </details>`;
};

const style = `
  :root { color-scheme: light dark; --line: light-dark(#c9d0d9, #4a5566); --field: light-dark(#eef1f4, #171c24); --link: light-dark(#10427c, #a9cdfb); }
  body { margin: 0 auto; padding: 32px clamp(16px, 4vw, 64px) 96px; max-width: 1600px; font: 17px/1.5 system-ui, sans-serif; color: light-dark(#12161d, #eef1f5); background: light-dark(#fff, #12161d); }
  h1 { margin: 0 0 8px; font-size: 36px; line-height: 1.2; }
  h2 { margin: 64px 0 0; padding-top: 16px; border-top: 8px solid var(--link); font-size: 26px; line-height: 1.2; }
  h3 { margin: 40px 0 16px; font-size: 20px; }
  h4 { margin: 0; font-size: 17px; text-transform: capitalize; }
  p { margin: 0 0 8px; max-width: 66ch; }
  nav ul { display: flex; flex-wrap: wrap; gap: 0 24px; padding: 0; list-style: none; }
  nav a { display: inline-block; padding: 10px 0; }
  a { color: var(--link); }
  .row { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 280px), 1fr)); gap: 24px; align-items: start; }
  summary { padding: 10px 0; font-weight: 700; }
  details label { display: block; margin-bottom: 16px; }
  figure { margin: 0; }
  img { display: block; width: auto; height: auto; max-width: 100%; max-height: 420px; background: #fff; outline: 1px solid var(--line); }
  figcaption { padding-top: 12px; }
  figcaption p::first-letter { text-transform: uppercase; }
  .files a { display: inline-block; min-width: 44px; padding: 10px 12px 10px 0; font-weight: 700; }
  textarea { display: block; box-sizing: border-box; width: 100%; padding: 8px; border: 1px solid var(--line); color: inherit; background: var(--field); font: 15px/1.4 system-ui, sans-serif; }
  :focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }`;

/** The page, with the names of themes as people read them. */
export function assetSheet(
  assets: readonly Asset[],
  posts: readonly Post[],
  themeNames: Record<string, string>,
): string {
  const groups = groupBy(assets, ({ theme, languages }) => `${theme} ${languages.join('-')}`);
  const named = groups.map(([key, items]) => {
    const { theme, languages } = items[0]!;
    return {
      id: key.replace(' ', '-'),
      title: `${themeNames[theme] ?? theme}, ${languages.map((each) => LANGUAGES[each]).join(' and ')}`,
      items,
    };
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Campaign assets</title>
<style>${style}</style>
</head>
<body>
<header>
  <h1>Campaign assets</h1>
  <p>${assets.length} of them, each as a picture and as a document, with its alternative text. Publish the text wherever you publish the picture: it says the same words.</p>
  <p>Posters are to be printed from their PDF: in colour to the edge, with bleed and crop marks for a print shop, or black on white on an office printer. Below the pictures of each message stand the words to post with them; <a href="manifest.csv" download>manifest.csv</a> lists every file. Every fact is the record’s: <code>npx netsafe-elements record</code> lists what nobody has confirmed yet, and the Welsh awaits a qualified translator.</p>
  <nav aria-label="Themes and languages"><ul>${named.map(({ id, title }) => `<li><a href="#${id}">${escape(title)}</a></li>`).join('')}</ul></nav>
</header>
<main>${named
    .map(
      ({ id, title, items }) => `
  <section id="${id}">
    <h2>${escape(title)}</h2>${groupBy(items, ({ message }) => message)
      .map(
        ([message, shapes]) => `
    <h3 id="${id}-${message}" lang="${shapes[0]!.languages[0]}">${escape(shapes[0]!.title)}</h3>
    <div class="row">${shapes.map(figure).join('')}
    </div>${postsOf(posts.filter((post) => post.message === message && shapes[0]!.languages.includes(post.language)))}`,
      )
      .join('')}
  </section>`,
    )
    .join('')}
</main>
</body>
</html>
`;
}
