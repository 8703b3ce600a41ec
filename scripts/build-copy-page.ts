/**
 * The page from which an editor copies what to paste, in one file that needs no other: from disk, without a network,
 * and as a list of everything where no script runs.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Language } from '../src/record/record.js';
import { readComponents, type Described } from '../src/tools/snippet/components.js';
import { emailOf } from '../src/tools/snippet/email.js';
import { composeSnippet } from '../src/tools/snippet/print-snippet.js';
import { pictureOf, type Picture } from './copy-page/pictures.js';
import { FORMS, PICTURE, WORDS, type Form, type PageWords } from './copy-page/words.js';

const LANGUAGES: readonly Language[] = ['en', 'cy'];
const FIRST = 'helpline-banner';
const own = (file: string) => readFile(new URL(`copy-page/${file}`, import.meta.url), 'utf8');
const built = (file: string) => readFile(new URL(`../dist/${file}`, import.meta.url), 'utf8');

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

interface Text {
  name: string;
  language: Language;
  form: Form;
  text: string;
}

interface Theme {
  id: string;
  name: string;
  /** None for the one that takes the page's own. */
  values?: { light: Record<string, string> };
}

async function readThemes(): Promise<[neutral: Theme, ...Theme[]]> {
  // Read, not imported: the same build may have just written it.
  const file = new URL('../tokens/roles.generated.json', import.meta.url);
  const { themes } = JSON.parse(await readFile(file, 'utf8')) as { themes: [Theme, ...Theme[]] };
  return themes;
}

const compose = (
  component: Described,
  tier: 'tag' | 'data' | 'plain',
  language: Language,
  choices: Record<string, string> = {},
) =>
  composeSnippet({
    component,
    choices,
    tier,
    language,
    theme: undefined,
    base: '/netsafe',
    inline: undefined,
    module: undefined,
  });

/** Every text that can be copied of the components. */
export async function textsToCopy(neutral: Theme): Promise<Text[]> {
  const { light } = neutral.values!;
  const colours = {
    accent: light['color.link']!,
    text: light['color.text']!,
    paper: light['color.paper']!,
  };
  const texts: Text[] = [];
  for (const component of (await readComponents()).values())
    for (const language of LANGUAGES)
      for (const form of FORMS) {
        const { piece } = await compose(component, form === 'email' ? 'plain' : form, language);
        const text = form === 'email' ? emailOf(component.name, piece, colours) : piece;
        texts.push({ name: component.name, language, form, text });
      }
  return texts;
}

/** The words of each component as a picture has them, where it can: a banner in short. */
async function picturesToDraw(): Promise<Record<string, Picture>> {
  const pictures: Record<string, Picture> = {};
  for (const component of (await readComponents()).values())
    for (const language of LANGUAGES) {
      const { name } = component;
      const choices = name === FIRST ? { loudness: 'quiet' } : undefined;
      const { piece } = await compose(component, 'plain', language, choices);
      const picture = pictureOf(name, language, piece);
      if (picture) pictures[`${name} ${language}`] = picture;
    }
  return pictures;
}

/** What the head of a page needs, for each theme. */
async function headsToCopy(themes: readonly Theme[]): Promise<Map<string, string>> {
  const component = (await readComponents()).get(FIRST)!;
  const heads = new Map<string, string>();
  for (const { id } of themes) {
    const { head } = await composeSnippet({
      component,
      choices: {},
      tier: 'tag',
      language: undefined,
      theme: id,
      base: '/netsafe',
      inline: undefined,
      module: undefined,
    });
    heads.set(id, head);
  }
  return heads;
}

const option = (value: string, label: string, data = '', isFirst = false) =>
  `<option value="${value}"${data}${isFirst ? ' selected' : ''}>${escape(label)}</option>`;

const select = (id: string, name: string, label: string, options: readonly string[], hint = '') =>
  `<p><label for="${id}">${escape(label)}</label><select id="${id}" name="${name}"${hint}>${options.join('')}</select></p>`;

const hidden = 'with-script" hidden';

function face(language: Language, themes: readonly Theme[]): string {
  const words = WORDS[language];
  const id = (name: string) => `${language}-${name}`;
  const themeName = ({ id: theme, name }: Theme) =>
    theme in words.themes ? words.themes[theme as keyof PageWords['themes']] : name;
  const components = Object.entries(words.components).map(([name, [label, about]]) =>
    option(name, label, ` data-about="${escape(about)}"`, name === FIRST),
  );
  const forms = [...FORMS, PICTURE].map((form, index) => {
    const [label, hint] = words.forms[form];
    return `<div class="radio"><input type="radio" name="kind" id="${id(form)}" value="${form}" aria-describedby="${id(form)}-hint"${index === 0 ? ' checked' : ''}><label for="${id(form)}">${escape(label)}</label><small id="${id(form)}-hint">${escape(hint)}</small></div>`;
  });
  return `<div class="face" lang="${language}" data-title="${escape(words.title)}">
<p class="without-script">${escape(words.without)}</p>
<form class="${hidden} aria-labelledby="${id('choose')}">
<h2 class="page-title" id="${id('choose')}">${escape(words.choose)}</h2>
${select(id('component'), 'piece', words.component, components, ` aria-describedby="${id('about')}"`)}
<p class="about hint" id="${id('about')}"></p>
${select(
  id('language'),
  'language',
  words.language,
  LANGUAGES.map((each) => option(each, words.languages[each])),
)}
${select(
  id('theme'),
  'theme',
  words.theme,
  themes.map((theme) => {
    const colour = theme.values?.light['color.link'];
    return option(theme.id, themeName(theme), colour ? ` data-colour="${colour}"` : '');
  }),
)}
<fieldset><legend>${escape(words.form)}</legend>
${forms.join('\n')}
</fieldset>
</form>
<div class="${hidden}>
<h2 class="page-title" id="${id('looks')}">${escape(words.preview)}</h2>
<div class="preview" role="group" tabindex="0" aria-labelledby="${id('looks')}"></div>
<h2 class="page-title">${escape(words.paste)}</h2>
<p class="brackets">${escape(words.brackets)}</p>
<p class="exit">${escape(words.exit)}</p>
<div class="for-picture"><p>${escape(words.address)}</p><p>${escape(words.unreadable)}</p><p><a class="save" download>${escape(words.save)}</a></p></div>
<p><label for="${id('code')}">${escape(words.code)}</label><textarea class="code" id="${id('code')}" readonly rows="10" spellcheck="false" translate="no"></textarea></p>
<div><button type="button" class="copy-look">${escape(words.copyLook)}</button><button type="button" class="copy">${escape(words.copy)}</button></div>
<p class="status" role="status" data-copied="${escape(words.copied)}" data-selected="${escape(words.selected)}"></p>
<details class="for-page"><summary>${escape(words.head)}</summary>
<p>${escape(words.headHint)}</p>
<p><label for="${id('head')}">${escape(words.head)}</label><textarea class="head" id="${id('head')}" readonly rows="8" spellcheck="false" translate="no"></textarea></p>
<button type="button" class="copy-head">${escape(words.copyHead)}</button>
</details>
</div>
</div>`;
}

const masthead = (language: Language) => {
  const { title, lead, other } = WORDS[language];
  const others = language === 'en' ? 'cy' : 'en';
  return `<div class="face" lang="${language}"><h1>${escape(title)}</h1><p>${escape(lead)}</p><button type="button" class="switch" lang="${others}" hidden>${other}</button></div>`;
};

const area = (key: string, label: string, text: string) =>
  `<p><label>${escape(label)} <textarea readonly rows="4" spellcheck="false" translate="no" data-text="${key}">${escape(text)}</textarea></label></p>`;

/** Everything, one below the other: what the script takes from, and what a reader sees where none runs. */
function list(texts: readonly Text[], heads: Map<string, string>, themes: readonly Theme[]) {
  const groups = LANGUAGES.map((language) => {
    const words = WORDS[language];
    const entries = Object.entries(words.components).map(([name, [label]]) => {
      const own = texts.filter((text) => text.name === name && text.language === language);
      const areas = own.map(({ form, text }) =>
        area(`${name} ${language} ${form}`, `${label}: ${words.forms[form][0]}`, text),
      );
      return `<h3>${escape(label)}</h3>\n${areas.join('\n')}`;
    });
    return `<section lang="${language}">\n<h2>${escape(words.all)}</h2>\n${entries.join('\n')}\n</section>`;
  });
  const ofHeads = themes.map(({ id, name }) => area(`head ${id}`, name, heads.get(id)!));
  const { head, headHint } = WORDS.en;
  return `${groups.join('\n')}
<section lang="en"><h2>${escape(head)}</h2><p>${escape(headHint)}</p>
${ofHeads.join('\n')}
</section>`;
}

/** The page's own script, for whoever has to know what it asks of a browser. */
export const copyPageScript = (): Promise<string> => own('copy-page.js');

/** The page, from what the build has written: its stylesheets, and the hashes of its files. */
export async function copyPage(): Promise<string> {
  const themes = await readThemes();
  const [neutral] = themes;
  const texts = await textsToCopy(neutral);
  const heads = await headsToCopy(themes);
  const pictures = await picturesToDraw();
  const styles = await Promise.all([
    built('netsafe.css'),
    built('themes.css'),
    own('copy-page.css'),
  ]);
  const script = `\n${(await copyPageScript()).trim()}\n`;
  const hash = createHash('sha256').update(script).digest('base64');
  // The browser itself keeps the promise that nothing leaves the page.
  const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${WORDS.en.title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
${styles.map((css) => `<style>\n${css.trim().replaceAll('</', '<\\/')}\n</style>`).join('\n')}
</head>
<body>
<header>
${LANGUAGES.map(masthead).join('\n')}
</header>
<main>
${LANGUAGES.map((language) => face(language, themes)).join('\n')}
<div id="all" data-neutral="${neutral.values!.light['color.link']!}">
${list(texts, heads, themes)}
</div>
</main>
<script type="application/json" id="pictures">${JSON.stringify(pictures).replaceAll('<', '\\u003c')}</script>
<script>${script}</script>
</body>
</html>
`;
}
