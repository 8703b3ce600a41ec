// What each reader meets, in both languages, wherever a component speaks from the record.
import { expect } from 'chai';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import { archiveNoticeContent } from '../../src/components/archive-notice/archive-notice.content.js';
import { campaignAssetContent } from '../../src/components/campaign-asset/campaign-asset.content.js';
import { consequencesContent } from '../../src/components/consequences/consequences.content.js';
import { contactLinkContent } from '../../src/components/contact-link/contact-link.content.js';
import { deterrenceNoticeContent } from '../../src/components/deterrence-notice/deterrence-notice.content.js';
import { helpRoutesContent } from '../../src/components/help-routes/help-routes.content.js';
import { helplineBannerContent } from '../../src/components/helpline-banner/helpline-banner.content.js';
import { operationNoteContent } from '../../src/components/operation-note/operation-note.content.js';
import { boilerplate } from '../../src/components/release-page/release-page.content.js';
import {
  record,
  type Language,
  type MessageId,
  type RouteId,
  type ServiceId,
} from '../../src/record/record.js';
import { toHtml } from '../../src/tools/release/to-html.node.js';

type Content = Parameters<typeof toHtml>[0];

const read = (content: Content): string =>
  toText(fromHtml(toHtml(content), { fragment: true })).replace(/\s+/g, ' ');
const links = (content: Content): string[] =>
  selectAll('a[href]', fromHtml(toHtml(content), { fragment: true })).map(({ properties }) =>
    String(properties.href),
  );
/** One answer of the routes, as it reads when it is opened. */
const route = (language: Language, id: RouteId): string => {
  const items = selectAll(
    'ul > li',
    fromHtml(toHtml(helpRoutesContent({ language })), { fragment: true }),
  );
  const { label } = record.routes[id];
  return toText(
    items.find((item) =>
      selectAll('strong', item).some((each) => toText(each) === label[language]),
    )!,
  ).replace(/\s+/g, ' ');
};
const { services, messages } = record;
const channel = (service: ServiceId, kind: string) =>
  services[service].channels!.find((each) => each.kind === kind)!;

for (const language of ['en', 'cy'] as const) {
  const banner = (service: ServiceId = 'stop-it-now', loudness: 'quiet' | 'normal' = 'normal') =>
    helplineBannerContent({ language, service, loudness });

  describe(`in ${language}`, () => {
    describe('a man who has looked', () => {
      const selfHelp = channel('stop-it-now', 'self-help');
      const offers: [string, () => Content][] = [
        ['a banner', () => banner()],
        ['a quiet banner', () => banner('stop-it-now', 'quiet')],
        ['the routes', () => helpRoutesContent({ language })],
        ['the consequences', () => consequencesContent({ language })],
        ...(Object.keys(messages) as MessageId[]).map((message): [string, () => Content] => [
          `the notice on ${message}`,
          () => deterrenceNoticeContent({ language, message }),
        ]),
      ];
      for (const [what, content] of offers) {
        it(`finds self-help that needs no talking in ${what}, and the limits before he calls`, () => {
          expect(read(content())).to.include(selfHelp.text[language]);
          expect(links(content())).to.include(selfHelp.href);
          expect(read(content())).to.include(services['stop-it-now'].limits![language]);
        });
      }

      it('is told that the line closes, and what to do then', () => {
        const { closed } = services['stop-it-now'];
        for (const words of [
          read(banner()),
          read(banner('stop-it-now', 'quiet')),
          route(language, 'me'),
        ])
          expect(words).to.include(closed![language]);
        expect(closed![language]).to.match(/self-help|hunangymorth/);
      });

      it('is told of looking and opening, of made images, and in which nation', () => {
        expect(read(deterrenceNoticeContent({ language, message: 'law' }))).to.match(
          /England and Wales.*Opening one|Nghymru a Lloegr.*agor un/,
        );
        expect(read(deterrenceNoticeContent({ language, message: 'ai' }))).to.match(
          /England and Wales.*made with AI|Nghymru a Lloegr.*ag AI/,
        );
      });

      it('reads the surest consequence first, and prison last', () => {
        const items = selectAll(
          'li',
          fromHtml(toHtml(consequencesContent({ language })), { fragment: true }),
        ).map((item) => toText(item));
        expect(items).to.have.length(5);
        expect(items[0]).to.match(/arrest|arestio/);
        expect(items[4]).to.match(/prison|carcharu/);
      });

      it('finds somebody at night who listens to him', () => {
        expect(route(language, 'me')).to.include(services.samaritans.number);
      });
    });

    it('his wife finds her own answer, and a place for families', () => {
      expect(route(language, 'someone'))
        .to.include(services['stop-it-now'].number)
        .and.include(services['family-forum'].does[language]);
    });

    it('an adult who is worried about a child finds the NSPCC first', () => {
      expect(record.routes.child.services[0]).to.equal('nspcc');
      expect(route(language, 'child')).to.include(services.nspcc.number);
    });

    it('a girl of 14 reads what Childline passes on, and gets to Report Remove’s own page', () => {
      expect(route(language, 'under-18')).to.include(services.childline.limits![language]);
      expect(links(helpRoutesContent({ language }))).to.include(services['report-remove'].site);
      expect(services['report-remove'].site).to.match(/\/report-remove\/$/);
      expect(route(language, 'under-18')).not.to.include(services['stop-it-now'].number);
    });

    it('a survivor is sent to services for survivors, and is promised no secrecy', () => {
      const words = route(language, 'happened');
      expect(words).not.to.include(services['stop-it-now'].number);
      for (const id of ['rape-support', 'napac', 'victim-support', 'live-fear-free'] as const)
        expect(words).to.include(services[id].does[language]);
      expect(words).to.include(services['rape-support'].limits![language]);
      expect(words).to.match(/they may have to tell someone|yn rhaid iddyn nhw ddweud/);
    });

    it('who reports something knows who asks for a name', () => {
      expect(route(language, 'report')).to.match(
        /CEOP asks for your name|Mae CEOP yn gofyn am eich enw/,
      );
    });

    it('who cannot speak reaches 999 by textphone, app, sign language, text, or without a word', () => {
      const words = route(language, 'danger');
      for (const each of services['police-emergency'].channels!)
        expect(words).to.include(each.text[language]);
      expect(words).to.include('18000').and.include('55').and.include('Relay UK');
      for (const content of [
        helpRoutesContent({ language }),
        banner('police-emergency'),
        contactLinkContent({ language, service: 'police-emergency' }),
      ]) {
        expect(links(content)).to.include('tel:18000');
        expect(links(content)).not.to.include('tel:18001999');
      }
    });

    it('who calls from Ireland reads that it may be charged', () => {
      expect(read(banner())).to.match(/\(you may be charged\)|\(efallai y codir tâl\)/);
    });

    it('a journalist reads nothing of another force, and no claim that every image shows a real child', () => {
      const words = [
        operationNoteContent({ language }),
        boilerplate(language),
        archiveNoticeContent({ language, published: '2017' }),
        ...(Object.keys(messages) as MessageId[]).flatMap((message) => [
          deterrenceNoticeContent({ language, message }),
          campaignAssetContent({ language, message, shape: 'poster' }),
        ]),
      ]
        .map(read)
        .join(' ');
      expect(words).not.to.match(/Norfolk|Suffolk|Bane/);
      expect(words).not.to.match(/Every image|Mae pob delwedd yn/);
    });

    for (const id of Object.keys(services) as ServiceId[]) {
      it(`a banner for ${id} says what it does and how to reach it, with nothing left to fill`, () => {
        const { does, number, site, limits } = services[id];
        const words = read(banner(id));
        expect(words).to.include(does[language]);
        expect(links(banner(id))[0]).to.equal(
          number ? `tel:${number.replace(/[^\d+]/g, '')}` : site,
        );
        if (limits) expect(words).to.include(limits[language]);
        expect(words).not.to.match(/\{|undefined|\[object/);
      });
    }
  });
}
