// The script of a third language, made from a file of the test's own as the build makes it.
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { rollup } from 'rollup';
import { scriptIn } from '../../rollup.config.mjs';
import { record } from '../../src/record/record.js';
import { describeEngines, open, settle } from '../harness/embed.js';

const file = JSON.parse(
  readFileSync(new URL('../record/languages/pl.json', import.meta.url), 'utf8'),
) as { language: string };

const PAGE = `<!doctype html><html lang="pl"><meta charset="utf-8"><title>A page</title>
<link rel="stylesheet" href="/netsafe.css">
<script type="module" src="/netsafe.pl.js"></script>
<section class="specimen"><netsafe-deterrence-notice></netsafe-deterrence-notice>
<netsafe-help-routes></netsafe-help-routes>
<netsafe-consequences></netsafe-consequences>
<netsafe-helpline-banner service="samaritans"></netsafe-helpline-banner>
<netsafe-quick-exit></netsafe-quick-exit></section></html>`;

describeEngines('the script of a third language', (engine) => {
  let script: string;
  before(async () => {
    const config = scriptIn(file);
    const built = await rollup({ ...config, onwarn: () => undefined });
    const { output } = await built.generate(config.output);
    script = output[0].code;
  });

  it('speaks it where its file has words, and marks the English that stands in', async () => {
    const visit = await open(engine, PAGE, {
      routes: {
        '/netsafe.pl.js': { body: script, headers: { 'content-type': 'text/javascript' } },
      },
    });
    await settle(visit);
    const seen = await visit.page.evaluate(() => {
      const found: { lang: string; text: string }[] = [];
      for (const host of document.querySelectorAll('*')) {
        if (!host.shadowRoot) continue;
        const walker = document.createTreeWalker(host.shadowRoot, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const holder = node.parentElement!;
          if (holder.localName === 'style' || !node.textContent!.trim()) continue;
          const lang = holder.closest('[lang]')?.getAttribute('lang') ?? '';
          found.push({ lang, text: node.textContent! });
        }
      }
      return found;
    });
    const langOf = (text: string) =>
      seen.filter((each) => each.text.includes(text)).map(({ lang }) => lang);
    for (const polish of [
      ...['Zadzwoń za darmo', 'Kogo to dotyczy?', 'Czy jest ci ciężko?'],
      ...['To są prawdziwe dzieci', 'Mam mniej niż 18 lat'],
    ])
      expect(new Set(langOf(polish)), polish).to.deep.equal(new Set(['pl']));
    const { harm, consequences } = record.messages;
    for (const english of [
      harm.body[0]!.en,
      record.routes.me.label.en,
      record.words.exit.en,
      record.words.exitKeys.en,
      consequences.heading.en,
      'losing your job',
      'going to prison',
    ])
      expect(new Set(langOf(english)), english).to.deep.equal(new Set(['en']));
    expect(seen.filter(({ text }) => text.includes('\u2063'))).to.deep.equal([]);
    expect(seen.length).to.be.greaterThan(30);
    expect(visit.heard.warnings).to.deep.equal([]);
    expect(visit.heard.problems()).to.deep.equal([]);
  });

  it('says once that it speaks no other, where the page is in another', async () => {
    const visit = await open(engine, PAGE.replace('lang="pl"', 'lang="en"'), {
      routes: {
        '/netsafe.pl.js': { body: script, headers: { 'content-type': 'text/javascript' } },
      },
    });
    await settle(visit);
    expect(visit.heard.warnings).to.deep.equal(['NetSafe Elements: this file speaks pl alone.']);
  });
});
