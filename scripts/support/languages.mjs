// The script of one more language: its file over the English texts. See docs/decisions/0023-one-file-for-a-campaign-and-for-a-language.md.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

/** Where a language's file is put. */
export const LANGUAGES = 'src/record/languages';

/** Every language beyond English and Welsh that has a file in a folder. */
export const languagesIn = (folder) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
    : [];

// Marks English where the language has no words. It draws nothing, and no text of the record holds it.
const ENGLISH = '\u2063';
// Components take some texts apart at these: each part says what it is.
// An address is in no language.
const marked = (text) =>
  text.startsWith('https:') ? text : ENGLISH + text.replace(/[:;] /g, (gap) => gap + ENGLISH);

const TEXTS = /const texts = \(([^]*?)\)\.split/;
const TEXT = '{ en: texts[next], cy: texts[texts.length / 2 + next++] }';

const replaced = (code, from, to) => {
  if (!code.includes(from)) throw new Error(`The record’s module no longer holds “${from}”.`);
  return code.replace(from, () => to);
};

/** The data with the place of each text in its table instead of the text. */
const placesOf = (code) => {
  const script = replaced(code, TEXT, '{ en: { place: next++ } }').replace(
    /^(?:export )?const (?=\w+ =)/gm,
    'var ',
  );
  const scope = {};
  runInNewContext(script, scope);
  return scope;
};

/** What a file says, by the place of its English. */
const saidBy = ({ words, services, messages, routes }, data) => {
  const said = new Map();
  const put = (text, value) => {
    if (text?.en && typeof value === 'string') said.set(text.en.place, value);
  };
  for (const [id, text] of Object.entries(words ?? {})) put(data.words[id], text);
  for (const [part, entries] of Object.entries({ services, messages, routes }))
    for (const [id, fields] of Object.entries(entries ?? {}))
      for (const [field, value] of Object.entries(fields)) {
        const known = data[part][id]?.[field];
        if (field === 'channels')
          for (const [kind, text] of Object.entries(value))
            put(known?.find((channel) => channel.kind === kind)?.text, text);
        else if (field === 'body') value.forEach((text, index) => put(known?.[index], text));
        else put(known, value);
      }
  return said;
};

const dataIn = (code, file) => {
  const [, literal] = TEXTS.exec(code);
  const all = runInNewContext(literal).split('|');
  const said = saidBy(file, placesOf(code));
  const texts = all
    .slice(0, all.length / 2)
    .map((english, place) => said.get(place) ?? marked(english));
  return replaced(
    code.replace(literal, () => JSON.stringify(texts.join('|'))),
    TEXT,
    '{ en: texts[next], cy: texts[next++] }',
  );
};

// One language is spoken whatever the page says; a page in another hears of it once.
const languageModule = ({ language, alsoCalled = [] }) => `let isSaid = false;
export const languageOf = (lang) => {
  if (!/^\\s*(?:${[language, ...alsoCalled].join('|')})(?![a-z])/i.test(lang) && !isSaid) {
    console.warn('NetSafe Elements: this file speaks ${language} alone.');
    isSaid = true;
  }
  return 'en';
};`;

// What is drawn, with the language that it is in: English that stands in for missing words is held by an element that
// says so.
const speakModule = ({ language }) => `import { html } from 'lit';
const MARK = /${ENGLISH}/g;
const english = (content) => html\`<span lang="en">\${content}</span>\`;
const plain = (value) => typeof value === 'string' ? value.replace(MARK, '') : value;
const isMarked = (value) => typeof value === 'string' && value.startsWith('${ENGLISH}');
const isInTag = (strings, index) => {
  const before = strings.slice(0, index + 1).join('');
  return before.lastIndexOf('<') > before.lastIndexOf('>');
};
export const speak = (value) => {
  if (isMarked(value)) return english(plain(value));
  if (Array.isArray(value)) {
    const each = value.map((part, index) => (index || !isMarked(part) ? speak(part) : plain(part)));
    return isMarked(value[0]) ? english(each) : each;
  }
  if (!value?.strings || !value.values) return plain(value);
  const { strings } = value;
  return {
    ...value,
    values: value.values.map((part, index) =>
      /(?:the record"|class="?added"?) lang="?$/.test(strings[index])
        ? '${language}'
        : isInTag(strings, index)
          ? plain(Array.isArray(part) ? part.join('') : part)
          : speak(part),
    ),
  };
};`;

const SPEAK = '\0netsafe-speak';
const DRAWS = 'super.update(changed);';

/** A plugin that makes of the one file that of a language. */
export const speaking = (file) => ({
  name: 'speaking',
  resolveId: (id) => (id === SPEAK ? id : null),
  load: (id) =>
    id === SPEAK
      ? speakModule(file)
      : /[\\/]build[\\/]record[\\/]language\.js$/.test(id)
        ? languageModule(file)
        : null,
  transform(code, id) {
    if (/record\.data\.generated\.js$/.test(id)) return { code: dataIn(code, file), map: null };
    if (!/[\\/]build[\\/]base[\\/]element\.js$/.test(id)) return null;
    const drawn = replaced(
      code,
      DRAWS,
      `const { render } = this;
            const isOwn = Object.hasOwn(this, 'render');
            this.render = () => speak(render.call(this));
            try { ${DRAWS} } finally { if (isOwn) this.render = render; else delete this.render; }`,
    );
    return { code: `import { speak } from '${SPEAK}';\n${drawn}`, map: null };
  },
});
