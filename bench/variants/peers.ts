// The libraries that a web team knows, each with the nearest that it has to the four parts, as its own documentation
// writes them, bundled and minified. Every peer gets `async`, as our own script does.
import { readdirSync, readFileSync } from 'node:fs';
import {
  bundleScript,
  bundleSheet,
  compileSass,
  NOTHING,
  sum,
  weigh,
  weighNeeded,
} from '../bundle.js';
import { peerFile } from '../packages.js';
import { CARD_HREF, NUMBER, numberLink, PLAIN, TEL, WORDS, type Role } from '../page.js';
import { base, script, sheet, type Library, type Variant } from './variant.js';

const { helpline, notice, card, quotation } = WORDS;
const figure = PLAIN.quotation;
const imported = (file: string) => `import ${JSON.stringify(file)};`;

interface Peer {
  id: string;
  name: string;
  what: string;
  parts: Record<Role, string>;
  /** What registers each component that the page uses, as source. */
  components: readonly string[];
  /** The stylesheet that its documentation asks for. */
  css: () => Promise<string>;
  /** What registers all that there are. */
  whole: readonly string[];
}

const withoutOne = async (peer: Peer): Promise<Library> => {
  const { components, whole, css } = peer;
  const all = weighNeeded(await bundleScript(components.join('')));
  const saved = await Promise.all(
    components.map(async (_, index) => {
      const rest = weighNeeded(await bundleScript(components.toSpliced(index, 1).join('')));
      return {
        raw: all.raw - rest.raw,
        gzip: all.gzip - rest.gzip,
        brotli: all.brotli - rest.brotli,
      };
    }),
  );
  const total = sum(saved);
  const mean = (value: number) => Math.round(value / components.length);
  return {
    oneMore: { raw: mean(total.raw), gzip: mean(total.gzip), brotli: mean(total.brotli) },
    wholeScript: weighNeeded(await bundleScript(whole.join(''))),
    wholeSheet: weigh(await css()),
  };
};

const elements = async (peer: Peer): Promise<Variant> => {
  const { id, name, what, parts, components, css } = peer;
  const [bundle, styles] = await Promise.all([bundleScript(components.join('')), css()]);
  const [entry, ...rest] = bundle.needed;
  return {
    id,
    name,
    group: 'peer',
    what,
    parts,
    head: [
      sheet(`${base(id)}page.css`),
      ...rest.map((file) => `<link rel="modulepreload" href="${base(id)}${file}">`),
      script(base(id) + entry!),
    ].join('\n'),
    files: { 'page.css': styles, ...bundle.files },
    needed: ['page.css', ...bundle.needed],
    library: await withoutOne(peer),
  };
};

const rhds = (): Peer => ({
  id: 'rhds',
  name: '`@rhds/elements` 4.1.0',
  what: '`rh-alert`, `rh-card`, `rh-blockquote`, `rh-cta`, with `global.css` and the shim for `rh-cta`.',
  parts: {
    helpline: `<section><h2>${helpline.heading}</h2><p>${helpline.call}</p><rh-cta><a href="${TEL}">${NUMBER}</a></rh-cta></section>`,
    notice: `<rh-alert state="caution"><h2 slot="header">${notice.heading}</h2><p>${notice.body} ${numberLink}</p></rh-alert>`,
    card: `<rh-card><h3 slot="header"><a href="${CARD_HREF}">${card.title}</a></h3><p>${card.from}</p><p>${card.summary}</p></rh-card>`,
    quotation: `<rh-blockquote><p>${quotation.words}</p><span slot="author">${quotation.speaker}</span></rh-blockquote>`,
  },
  components: ['alert', 'card', 'blockquote', 'cta'].map((each) =>
    imported(`@rhds/elements/rh-${each}/rh-${each}.js`),
  ),
  css: () =>
    bundleSheet(
      `@import '@rhds/tokens/css/global.css'; @import './node_modules/@rhds/elements/elements/rh-cta/rh-cta-lightdom-shim.css';`,
    ),
  whole: [imported('@rhds/elements')],
});

const gcds = (): Peer => {
  const folder = '@cdssnc/gcds-components/dist/components/';
  const all = readdirSync(peerFile(folder)).filter((file) => /^gcds-[\w-]+\.js$/.test(file));
  const file = (each: string, index: number) =>
    `import { defineCustomElement as define${index} } from '${folder}${each}'; define${index}();`;
  const components = ['gcds-notice.js', 'gcds-card.js', 'gcds-text.js', 'gcds-link.js'];
  return {
    id: 'gcds',
    name: '`@cdssnc/gcds-components` 0.47.0',
    what: '`gcds-notice`, `gcds-card`, `gcds-text` for the quotation, `gcds-link` for the number, with `gcds.css`.',
    parts: {
      helpline: `<section><h2>${helpline.heading}</h2><p>${helpline.call} <gcds-link href="${TEL}">${NUMBER}</gcds-link></p></section>`,
      notice: `<gcds-notice type="warning" notice-title-tag="h2" notice-title="${notice.heading}"><gcds-text>${notice.body} ${numberLink}</gcds-text></gcds-notice>`,
      card: `<gcds-card card-title="${card.title}" card-title-tag="h3" href="${CARD_HREF}"><gcds-text>${card.from}</gcds-text><gcds-text>${card.summary}</gcds-text></gcds-card>`,
      quotation: `<figure><blockquote><gcds-text>${quotation.words}</gcds-text></blockquote><figcaption>${quotation.speaker}</figcaption></figure>`,
    },
    components: components.map(file),
    css: () => bundleSheet(`@import './node_modules/@cdssnc/gcds-components/dist/gcds/gcds.css';`),
    whole: all.map(file),
  };
};

const webawesomeFile = (name: string) =>
  imported(`@awesome.me/webawesome/dist/components/${name}/${name}.js`);

const webawesome = (): Peer => ({
  id: 'webawesome',
  name: '`@awesome.me/webawesome` 3.14.0',
  what: '`wa-callout`, `wa-card` (the quotation too: it has none), `wa-button`, with `webawesome.css`. Three components.',
  parts: {
    helpline: `<section><h2>${helpline.heading}</h2><p>${helpline.call}</p><wa-button href="${TEL}">${NUMBER}</wa-button></section>`,
    notice: `<wa-callout variant="warning"><h2>${notice.heading}</h2><p>${notice.body} ${numberLink}</p></wa-callout>`,
    card: `<wa-card with-header><h3 slot="header"><a href="${CARD_HREF}">${card.title}</a></h3><p>${card.from}</p><p>${card.summary}</p></wa-card>`,
    quotation: `<wa-card>${figure}</wa-card>`,
  },
  components: ['callout', 'card', 'button'].map(webawesomeFile),
  css: () =>
    bundleSheet(`@import './node_modules/@awesome.me/webawesome/dist/styles/webawesome.css';`),
  whole: readdirSync(peerFile('@awesome.me/webawesome/dist/components')).map(webawesomeFile),
});

const sbb = (): Peer => {
  const folder = '@sbb-esta/lyne-elements';
  const { exports } = JSON.parse(readFileSync(peerFile(`${folder}/package.json`), 'utf8')) as {
    exports: Record<string, unknown>;
  };
  const all = Object.keys(exports).filter(
    (each) => /^\.\/[\w/-]+\.js$/.test(each) && !/core|development/.test(each),
  );
  return {
    id: 'sbb',
    name: '`@sbb-esta/lyne-elements` 5.11.0',
    what: '`sbb-notification`, `sbb-card`, `sbb-container` for the quotation, `sbb-button-link`, with `standard-theme.css`.',
    parts: {
      helpline: `<section><h2>${helpline.heading}</h2><p>${helpline.call}</p><sbb-button-link href="${TEL}">${NUMBER}</sbb-button-link></section>`,
      notice: `<sbb-notification type="warn" readonly><span slot="title">${notice.heading}</span>${notice.body} ${numberLink}</sbb-notification>`,
      card: `<sbb-card><h3><a href="${CARD_HREF}">${card.title}</a></h3><p>${card.from}</p><p>${card.summary}</p></sbb-card>`,
      quotation: `<sbb-container color="milk">${figure}</sbb-container>`,
    },
    // The documented way to register one element of a module that holds several.
    components: [
      ['SbbNotificationElement', 'notification'],
      ['SbbCardElement', 'card'],
      ['SbbContainerElement', 'container'],
      ['SbbButtonLinkElement', 'button'],
    ].map(
      ([name, module]) =>
        `import { ${name} } from '${folder}/${module}.pure.js'; ${name}.define();`,
    ),
    css: () => bundleSheet(`@import '${folder}/standard-theme.css';`),
    whole: all.map((each) => imported(each.replace('.', folder))),
  };
};

const stylesheetOnly = (
  variant: Omit<Variant, 'group' | 'head' | 'files'>,
  styles: string,
  whole: { js: string; css: string },
): Variant => ({
  ...variant,
  group: 'peer',
  head: sheet(`${base(variant.id)}page.css`),
  files: { 'page.css': styles },
  library: {
    oneMore: NOTHING,
    wholeScript: weigh(readFileSync(peerFile(whole.js), 'utf8')),
    wholeSheet: weigh(readFileSync(peerFile(whole.css), 'utf8')),
  },
});

const govuk = async (): Promise<Variant> =>
  stylesheetOnly(
    {
      id: 'govuk',
      name: '`govuk-frontend` 6.6.0',
      what: 'Warning text, notification banner, summary card and inset text: only their styles, no script.',
      parts: {
        helpline: `<div class="govuk-warning-text"><span class="govuk-warning-text__icon" aria-hidden="true">!</span><div class="govuk-warning-text__text"><h2 class="govuk-heading-m">${helpline.heading}</h2><p class="govuk-body">${helpline.call} <a class="govuk-link" href="${TEL}">${NUMBER}</a></p></div></div>`,
        notice: `<div class="govuk-notification-banner"><div class="govuk-notification-banner__header"><h2 class="govuk-notification-banner__title">${notice.heading}</h2></div><div class="govuk-notification-banner__content"><p class="govuk-body">${notice.body} <a class="govuk-notification-banner__link" href="${TEL}">${NUMBER}</a></p></div></div>`,
        card: `<div class="govuk-summary-card"><div class="govuk-summary-card__title-wrapper"><h3 class="govuk-summary-card__title"><a class="govuk-link" href="${CARD_HREF}">${card.title}</a></h3></div><div class="govuk-summary-card__content"><p class="govuk-body-s">${card.from}</p><p class="govuk-body">${card.summary}</p></div></div>`,
        quotation: `<figure class="govuk-inset-text"><blockquote><p class="govuk-body">${quotation.words}</p></blockquote><figcaption class="govuk-body-s">${quotation.speaker}</figcaption></figure>`,
      },
    },
    await compileSass(
      [
        'base',
        'core',
        ...['warning-text', 'notification-banner', 'summary-list', 'inset-text'].map(
          (each) => `components/${each}`,
        ),
      ]
        .map((each) =>
          `@import "govuk-frontend/dist/govuk/${each}/index";`.replace('base/index', 'base'),
        )
        .join(''),
    ),
    {
      js: 'govuk-frontend/dist/govuk/govuk-frontend.min.js',
      css: 'govuk-frontend/dist/govuk/govuk-frontend.min.css',
    },
  );

const nhsuk = async (): Promise<Variant> =>
  stylesheetOnly(
    {
      id: 'nhsuk',
      name: '`nhsuk-frontend` 10.6.1',
      what: 'Warning callout, card, inset text and action link: only their styles, no script.',
      parts: {
        helpline: `<section><h2 class="nhsuk-heading-m">${helpline.heading}</h2><p class="nhsuk-body">${helpline.call}</p><a class="nhsuk-action-link" href="${TEL}"><span class="nhsuk-action-link__text">${NUMBER}</span></a></section>`,
        notice: `<div class="nhsuk-warning-callout"><h2 class="nhsuk-warning-callout__label">${notice.heading}</h2><p>${notice.body} ${numberLink}</p></div>`,
        card: `<div class="nhsuk-card"><div class="nhsuk-card__content"><h3 class="nhsuk-card__heading"><a class="nhsuk-card__link" href="${CARD_HREF}">${card.title}</a></h3><p class="nhsuk-body-s">${card.from}</p><p class="nhsuk-card__description">${card.summary}</p></div></div>`,
        quotation: `<figure class="nhsuk-inset-text"><blockquote><p>${quotation.words}</p></blockquote><figcaption>${quotation.speaker}</figcaption></figure>`,
      },
    },
    await compileSass(
      [
        'core',
        ...['warning-callout', 'card', 'inset-text', 'action-link'].map(
          (each) => `components/${each}`,
        ),
      ]
        .map((each) => `@import "nhsuk-frontend/dist/nhsuk/${each}/index";`)
        .join(''),
    ),
    {
      js: 'nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.js',
      css: 'nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css',
    },
  );

export const peers = (): Promise<Variant[]> =>
  Promise.all([
    ...[rhds(), gcds(), webawesome(), sbb()].map((peer) => elements(peer)),
    govuk(),
    nhsuk(),
  ]);
