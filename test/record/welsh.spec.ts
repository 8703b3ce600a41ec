import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import dictionary from 'dictionary-cy';
import nspell from 'nspell';
import ts from 'typescript';
import { readRecord } from '../../src/tools/record/read-record.js';
import { entriesOf, factsOf } from '../../src/tools/record/facts.js';
import { campaignAssetContent } from '../../src/components/campaign-asset/campaign-asset.content.js';
import { caseOutcomesContent } from '../../src/components/case-outcomes/case-outcomes.content.js';
import { consequencesContent } from '../../src/components/consequences/consequences.content.js';
import { contentNoteContent } from '../../src/components/content-note/content-note.content.js';
import { deterrenceNoticeContent } from '../../src/components/deterrence-notice/deterrence-notice.content.js';
import { helpRoutesContent } from '../../src/components/help-routes/help-routes.content.js';
import { helplineBannerContent } from '../../src/components/helpline-banner/helpline-banner.content.js';
import { record, type MessageId } from '../../src/record/record.js';
import { toHtml } from '../../src/tools/release/to-html.node.js';
import { projectFiles } from '../harness/project-files.js';
import { FORMAL, KNOWN_WORDS, WELSH_RULES } from './welsh-rules.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

interface Text {
  where: string;
  text: string;
}

const inRecord = async (): Promise<Text[]> => {
  const source = await readRecord();
  return [
    ...factsOf(source).flatMap(({ entry, field, cy = [] }) =>
      cy.map((text) => ({ where: `${entry}, ${field}`, text })),
    ),
    ...Object.entries(source.glossary.terms).flatMap(([id, { forms }]) =>
      forms.cy.map((text) => ({ where: `${id}, forms`, text })),
    ),
  ];
};

/** The texts that stand under `cy` in a file of TypeScript. */
const textsUnderCy = (where: string, source: string): Text[] => {
  const file = ts.createSourceFile(where, source, ts.ScriptTarget.Latest, true);
  const found: Text[] = [];
  const collect = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) found.push({ where, text: node.text });
    // A key is no words, nor is a choice.
    else if (ts.isPropertyAssignment(node)) {
      if (!/^(?:href|datetime|src)$/.test(node.name.getText())) collect(node.initializer);
      return;
    }
    ts.forEachChild(node, collect);
  };
  const walk = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'cy') collect(node.initializer);
    else ts.forEachChild(node, walk);
  };
  walk(file);
  return found;
};

/** The Welsh of the commands, of the page to copy from, of stories and example pages, and of the example release. */
const outsideTheRecord = async (): Promise<Text[]> => {
  const files = projectFiles('src', 'scripts/copy-page', 'stories', 'examples');
  const texts = await Promise.all(
    files
      // The lint's table holds what is wrong, as examples.
      .filter((file) => file.endsWith('.ts') && !/\.generated\.ts$|^src\/tools\/lint\//.test(file))
      .map(async (file) => textsUnderCy(file, await readFile(`${ROOT}${file}`, 'utf8'))),
  );
  const releases = await Promise.all(
    files
      .filter((file) => file.endsWith('.cy.md'))
      .map(async (file) =>
        (await readFile(`${ROOT}${file}`, 'utf8'))
          .replace(/^---\n.*?\n---\n/s, '')
          // Whose place it is.
          .replace(/\{\{.*?\}\}/g, '')
          .split('\n')
          .map((text, index) => ({ where: `${file}, line ${index + 1}`, text })),
      ),
  );
  const where = 'stories/pages/campaign.json';
  const campaign: Text[] = [];
  JSON.parse(await readFile(`${ROOT}${where}`, 'utf8'), (key, value: unknown) => {
    if (key === 'cy' && typeof value === 'string') campaign.push({ where, text: value });
    return value;
  });
  return [...texts.flat(), ...releases.flat(), ...campaign];
};

const outside = await outsideTheRecord();
const everywhere = async () => [...(await inRecord()), ...outside];

describe('the Welsh', () => {
  it('is read from the record, and from all that has some', async () => {
    expect((await inRecord()).length).to.be.greaterThan(110);
    expect(outside.length).to.be.greaterThan(90);
  });

  it('awaits a translator in every entry, or says who reviewed it', async () => {
    const entries = entriesOf(await readRecord());
    expect(entries.length).to.be.greaterThan(35);
    for (const { id, welsh } of entries)
      if (welsh !== 'to review') expect(welsh.reviewedBy, id).to.be.a('string');
  });

  describe('keeps a rule', () => {
    for (const { id, wrong, bad, good } of WELSH_RULES) {
      it(`${id}: “${good}”, not “${bad}”`, async () => {
        expect(wrong.test(bad), `“${bad}” is not found`).to.equal(true);
        expect(WELSH_RULES.filter((rule) => rule.wrong.test(good)).map((rule) => rule.id)).to.be
          .empty;
        const found = (await everywhere()).filter(({ text }) => wrong.test(text));
        expect(found.map(({ where, text }) => `${where}: ${text}`)).to.be.empty;
      });
    }
  });

  it('is spelled as the dictionary spells it', async () => {
    const speller = nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic));
    expect(speller.correct('cynghorydd')).to.equal(true);
    expect(speller.correct('cynghoryd')).to.equal(false);
    // A word, and what is left of it without the short form that leans on it: delweddau’n, â’ch.
    const isRight = (word: string) =>
      [word, word.replace(/’\p{L}{1,2}$/u, '')].some(
        (each) =>
          !each ||
          KNOWN_WORDS.has(each) ||
          KNOWN_WORDS.has(each.toLowerCase()) ||
          speller.correct(each.replaceAll('’', "'")),
      );
    const wrong = (await everywhere()).flatMap(({ where, text }) =>
      (
        text
          .replace(/(?:https?|sms|mailto):\S+|\S+@\S+|\S+\.(?:com|org|uk)\S*|\{\w+\}/g, ' ')
          .match(/\p{L}[\p{L}’'-]*/gu) ?? []
      )
        .filter((word) => !isRight(word))
        .map((word) => `${where}: ${word}`),
    );
    expect(wrong).to.be.empty;
  });

  it('knows no word that it does not need to be told', async () => {
    const words = (await everywhere()).map(({ text }) => text).join(' ');
    expect([...KNOWN_WORDS].filter((word) => !new RegExp(word, 'iu').test(words))).to.be.empty;
  });

  it('addresses young people as young people', async () => {
    const { services, routes } = record;
    expect('Ffoniwch ni').to.match(FORMAL);
    expect('Gelli di ffonio').not.to.match(FORMAL);
    const young = ['shore', 'childline', 'report-remove', 'meic'];
    const texts = (await inRecord()).filter(
      ({ where }) =>
        young.some((id) => where.startsWith(`${id}, `)) || where.startsWith('under-18'),
    );
    expect(texts.length).to.be.greaterThan(10);
    for (const { where, text } of texts) expect(text, where).not.to.match(FORMAL);
    // What stands around them on the page as well.
    expect(routes['under-18'].services).to.include.members(young);
    const [, answer = ''] = toHtml(helpRoutesContent({ language: 'cy' })).split(
      routes['under-18'].label.cy,
    );
    const [part = ''] = answer.split('</details>');
    expect(part).to.include(services.childline.number);
    expect(part.replace(/<[^>]*>/g, ' ')).not.to.match(FORMAL);
  });

  describe('sends nobody to Samaritans without their Welsh line', () => {
    const { samaritans } = record.services;
    const welsh = samaritans.channels!.find(({ kind }) => kind === 'welsh')!;
    const messages = (Object.keys(record.messages) as MessageId[]).filter(
      (id) => record.messages[id].support,
    );
    const language = 'cy' as const;
    const outcomes = { language, outcomes: [] };
    const places: [string, () => Parameters<typeof toHtml>[0]][] = [
      ['consequences', () => consequencesContent({ language })],
      ['a note on suicide', () => contentNoteContent({ language, about: 'suicide' })],
      ['outcomes', () => caseOutcomesContent(outcomes)],
      ['outcomes without a note', () => caseOutcomesContent({ ...outcomes, withoutNote: true })],
      ['routes', () => helpRoutesContent({ language })],
      ...(['quiet', 'normal', 'loud'] as const).map((loudness): (typeof places)[number] => [
        `a ${loudness} banner`,
        () => helplineBannerContent({ language, service: 'samaritans', loudness }),
      ]),
      ...messages.flatMap((message): typeof places => [
        [`the notice on ${message}`, () => deterrenceNoticeContent({ language, message })],
        ...(['banner', 'card', 'poster'] as const).map((shape): (typeof places)[number] => [
          `the ${shape} on ${message}`,
          () => campaignAssetContent({ language, message, shape }),
        ]),
      ]),
    ];
    for (const [what, content] of places) {
      it(`in ${what}`, () => {
        const words = toHtml(content());
        expect(words).to.include(samaritans.number);
        // As often as they are named by their number.
        expect(words.split(welsh.number!)).to.have.length(
          words.split(`>${samaritans.number!}<`).length,
        );
      });
    }

    it('and no English reader to it by the way', () => {
      expect(toHtml(consequencesContent({ language: 'en' }))).not.to.include(welsh.number);
    });
  });
});
