// The rows to compare with: plain HTML, and what an element costs without any library.
import { wrapped, type Role } from '../page.js';
import { base, script, sheet, type Variant } from './variant.js';

const FIGURE = 'blockquote,figcaption{margin:0;padding-left:2.25em}';

// What a force's web team would write for the four parts, and no more.
const rules = (part: (role: Role) => string, inside: (role: Role, words: string) => string) => `
${(['helpline', 'notice', 'card', 'quotation'] as const).map(part).join(',')}{display:block;box-sizing:border-box;padding:1.25rem;border:1px solid #b6bcc4;border-radius:4px;color:#1a1c1f;background:#fff;font:400 1.0625rem/1.5 system-ui,sans-serif;overflow-wrap:break-word}
${part('helpline')}{border-left:8px solid #00703c}
${part('notice')}{border-left:8px solid #b45f06;background:#fdf6ec}
${part('quotation')}{border-color:transparent;background:#f3f5f7}
${inside('helpline', '*')},${inside('notice', '*')},${inside('card', '*')},${inside('quotation', '*')}{margin:0;max-width:66ch}
${inside('helpline', '*+*')},${inside('notice', '*+*')},${inside('card', '*+*')}{margin-top:1rem}
${inside('helpline', 'h2')},${inside('notice', 'h2')},${inside('card', 'h3')}{font-size:1.5rem;line-height:1.2}
${inside('helpline', 'a')}{font-size:2rem;font-weight:700}
`;
const CSS =
  FIGURE +
  rules(
    (role) => `.${role}`,
    (role, words) => (words.startsWith('*') ? `.${role}>${words}` : `.${role} ${words}`),
  ).replaceAll('\n', '');

const parts = wrapped((role, words) => `<section class="${role}">${words}</section>`);
const external = (id: string) => ({
  head: sheet(`${base(id)}page.css`),
  files: { 'page.css': CSS },
});

const TAG = (role: Role) => `x-${role}`;
const TAG_CSS =
  FIGURE +
  rules(TAG, (role, words) =>
    words.startsWith('*') ? `x-${role}>${words}` : `x-${role} ${words}`,
  ).replaceAll('\n', '');
// Its sheet styles the frame; what stands in the page is styled by the page, which has no other way to it.
const SHADOW_CSS = ':host{display:block}';

const vanilla = (id: string, define: string): Pick<Variant, 'head' | 'files'> => ({
  head: sheet(`${base(id)}page.css`) + script(`${base(id)}elements.js`),
  files: {
    'page.css': TAG_CSS,
    'elements.js': `${define}for(const n of['helpline','notice','card','quotation'])customElements.define('x-'+n,class extends X{});`,
  },
});

export const PLAIN_ID = 'plain';

export const plain: Variant[] = [
  {
    id: PLAIN_ID,
    name: 'Plain HTML and CSS',
    group: 'plain',
    what: 'What everything is divided by.',
    parts,
    ...external(PLAIN_ID),
  },
  {
    id: 'plain-again',
    name: 'the same again',
    group: 'plain',
    what: 'The noise: every difference from 1 is chance.',
    parts,
    ...external('plain-again'),
  },
  {
    id: 'plain-inline',
    name: 'Plain, CSS inline',
    group: 'plain',
    what: 'The limit: nothing can paint sooner.',
    head: `<style>${CSS}</style>`,
    parts,
    files: {},
    inlineCss: CSS,
  },
  {
    id: 'element',
    name: 'Elements without a library',
    group: 'plain',
    what: 'A shadow root with one slot and one shared sheet, and a watch for changed children.',
    parts: wrapped((role, words) => `<${TAG(role)}>${words}</${TAG(role)}>`),
    ...vanilla(
      'element',
      `const s=new CSSStyleSheet();s.replaceSync(${JSON.stringify(SHADOW_CSS)});class X extends HTMLElement{constructor(){super();const r=this.attachShadow({mode:'open'});r.adoptedStyleSheets=[s];r.append(document.createElement('slot'))}connectedCallback(){new MutationObserver(()=>{}).observe(this,{childList:true,subtree:true,characterData:true})}}`,
    ),
  },
  {
    id: 'declarative',
    name: 'Declarative shadow DOM, no script',
    group: 'plain',
    what: 'A root written into the HTML of each element, with its styles.',
    head: sheet(`${base('declarative')}page.css`),
    parts: wrapped(
      (role, words) =>
        `<${TAG(role)}><template shadowrootmode="open"><style>${SHADOW_CSS}</style><slot></slot></template>${words}</${TAG(role)}>`,
    ),
    files: { 'page.css': TAG_CSS },
  },
];
