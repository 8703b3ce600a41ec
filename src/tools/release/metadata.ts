import { languageOf } from '../../record/language.js';
import { safeHref } from '../../page/safe-href.js';
import { readDay, readMoment } from './day.js';
import type { Facts } from './front-matter.js';
import { FORCE } from './head.js';
import type { Day, Release, Warning } from './release.js';

// Each fact by the names that it goes by, best first.
const NAMES = {
  title: ['headline', 'og.title', 'title', 'h1'],
  force: [
    'og.site.name',
    'force',
    'publisher.name',
    'publisher',
    'organisation',
    'organization',
    'source',
    'area',
  ],
  area: ['area'],
  published: [
    'article.published.time',
    'published',
    'datepublished',
    'publishdate',
    'pubdate',
    'published.at',
    'first.published.at',
    'date',
    'dc.date',
    'time',
  ],
  updated: [
    'article.modified.time',
    'og.updated.time',
    'updated',
    'datemodified',
    'lastmod',
    'modified',
    'last.modified.at',
  ],
  embargo: ['embargo', 'embargoed', 'embargo.until', 'embargoeduntil'],
  summary: ['og.description', 'summary', 'description', 'excerpt', 'standfirst'],
  picture: ['og.image', 'og.image.url', 'image'],
  alt: ['og.image.alt', 'image.alt', 'image-alt', 'alt'],
  url: ['og.url', 'canonical', 'url', 'permalink'],
  language: ['lang', 'language', 'og.locale', 'locale'],
} as const;

const DEFECTS: readonly (readonly [pattern: RegExp, mended: string, name: string])[] = [
  [/[\u00A0\u202F]/g, ' ', 'a no-break space'],
  [/,(?=\p{L})/gu, ', ', 'no space after a comma'],
  [/\s{2,}|[\t\n\r]/g, ' ', 'doubled white space'],
];

const JOINT = '\\s+[|:·»–—-]\\s+';
const BEFORE = new RegExp(`^${JOINT}`);
const BEHIND = new RegExp(`${JOINT}$`);

/** A title without what a site adds to it, behind or before: “Nine arrested | Example Police”. */
const without = (part: string, title: string): string => {
  if (title.endsWith(part) && BEHIND.test(title.slice(0, -part.length)))
    return title.slice(0, -part.length).replace(BEHIND, '');
  if (title.startsWith(part) && BEFORE.test(title.slice(part.length)))
    return title.slice(part.length).replace(BEFORE, '');
  return title;
};

export type Metadata = Omit<Release, 'body'>;

/** Chooses the release's facts from what stands at its head, and mends their defects with a warning each. */
export const readMetadata = (
  facts: Facts,
  { language: asked }: { language?: 'en' | 'cy' | undefined },
  warnings: Warning[],
): Metadata => {
  const find = (fact: keyof typeof NAMES) => {
    for (const name of NAMES[fact]) {
      const found = facts.get(name);
      if (found?.value.trim()) return { ...found, name };
    }
    return undefined;
  };

  const words = (fact: keyof typeof NAMES) => {
    const found = find(fact);
    if (!found) return undefined;
    let value = found.value.trim();
    for (const [pattern, mended, name] of DEFECTS) {
      const better = value.replace(pattern, mended);
      if (better !== value)
        warnings.push({
          line: found.line,
          rule: 'metadata',
          message: `${found.name} has ${name}: mended in the metadata.`,
        });
      value = better;
    }
    return { ...found, value };
  };

  const address = (fact: 'picture' | 'url') => {
    const found = find(fact);
    const href = safeHref(found?.value);
    if (found && !href) {
      warnings.push({
        line: found.line,
        rule: 'address',
        message: `${found.name} is not an address that a page may use: left out.`,
      });
    }
    return href;
  };

  const written = find('language')?.value.trim().toLowerCase() ?? '';
  const language = asked ?? languageOf(written);

  const day = (fact: 'published' | 'updated' | 'embargo', readAs = readDay): Day | undefined => {
    const found = find(fact);
    const read = found && readAs(found.value, language);
    if (found && !read) {
      warnings.push({
        line: found.line,
        rule: 'date',
        message: `${found.name} is not a date: left out. Write it as 2017-05-08.`,
      });
    }
    return read;
  };

  const named = words('force');
  const title = words('title');
  // A page’s title ends, or begins, in whose site it is.
  const parts = title?.value.split(new RegExp(JOINT)) ?? [];
  const value = parts.length > 1 ? parts.find((part) => FORCE.test(part)) : undefined;
  const force = named ?? (value === undefined ? undefined : { value });
  if (title) {
    const heading = facts.get('h1')?.value.replace(/\s+/g, ' ').trim();
    const [head = ''] = /^.+?(?=\s+\|\s+[^|]+$)/.exec(title.value) ?? [];
    if (heading && without(heading, title.value) !== title.value) title.value = heading;
    else if (head && title.name === 'title') title.value = head;
    else if (force) title.value = without(force.value, title.value);
  }
  if (!force) {
    warnings.push({
      line: 1,
      rule: 'force',
      message: 'The release does not say which force it is from. Add `force:` to its head.',
    });
  }

  const published = day('published');
  const updated = day('updated');
  if (!published && !find('published')) {
    warnings.push({
      line: 1,
      rule: 'date',
      message: 'The release has no date. Add `published: 2017-05-08` (its own day) to its head.',
    });
  }
  const embargo = day('embargo', readMoment);
  const area = words('area')?.value;
  const differs = updated && updated.iso !== published?.iso;
  const summary = words('summary')?.value;
  const src = address('picture');
  const alt = words('alt')?.value;
  if (src && !alt) {
    warnings.push({
      line: find('picture')?.line ?? 1,
      rule: 'alt',
      message: 'The promoted picture has no alternative text. Say what it shows in `image-alt`.',
    });
  }
  const url = address('url');
  return {
    language,
    title: title?.value ?? '',
    ...(force && { force: force.value }),
    ...(area && area !== force?.value && { area }),
    ...(published && { published }),
    ...(differs && { updated }),
    ...(embargo && { embargo }),
    ...(summary && { summary }),
    ...(src && { picture: { src, ...(alt && { alt }) } }),
    ...(url && { url }),
  };
};
