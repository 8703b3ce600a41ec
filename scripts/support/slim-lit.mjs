// Leaves out of Lit's templates what none of ours uses: docs/decisions/0013-an-element-of-our-own.md.
// Each cut is a piece of the one version of lit-html that package-lock.json pins; another version stops the build here.
const CUTS = [
  // No template of ours sets a property or an event, or takes hold of a whole element.
  ['ctor:"."===e[1]?I:"?"===e[1]?L:"@"===e[1]?z:H', 'ctor:"?"===e[1]?L:H'],
  ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));', ''],
  [':6===r.type&&(i=new Z(h,this,t))', ':0'],
  // None uses a directive.
  [/function M\(t,i,s=t,e\)\{.*?h,e\)\),i\}/s, ''],
  ['t=M(this,t,i),a(t)', 'a(t)'],
  ['t=M(this,t,i,0),o=', 'o='],
  ['r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),', 'r=e[s+n],'],
  ['t!==this._$AH&&t!==E&&this._(t)', 't!==this._$AH&&this._(t)'],
  ['t!==this._$AH&&t!==E,o', 't!==this._$AH,o'],
  ['E=Symbol.for("lit-noChange"),', ''],
  ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
  ['this._$AP?.(!1,!0,s);', ';'],
  // What only directives ask for.
  ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t)', 'u(t)'],
  ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
  [',this._$Cv=e?.isConnected??!0', ''],
  [/get parentNode\(\)\{let t=.*?get endNode\(\)\{return this\._\$AB\}/s, ''],
  ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
  // None is compiled beforehand, and what one holds is text, another template, or a list of these.
  [/e="number"==typeof s\?this\._\$AC\(t\):\(.*?,s\);if/s, 'e=this._$AC(t);if'],
  ['void 0!==t.nodeType?this.T(t):', ''],
  ['u(t)||"function"==typeof t?.[Symbol.iterator]', 'u(t)'],
  // None draws, writes formulas, or puts words into a script, a style, a title or a text area.
  ['l=2===i?"<svg>":3===i?"<math>":""', 'l=""'],
  ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
  [
    'if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}',
    'this.el=S.createElement(f,e),P.currentNode=this.el.content;',
  ],
  [/if\(y\.test\(r\.tagName\)\)\{.*?r\.append\(t\[i\],c\(\)\)\}\}/s, ''],
  ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', '(c=p)'],
  ['w=x(2),T=x(3),', ''],
  // What is there for polyfills and for Lit's own packages.
  ['i=t=>t,', ''],
  ['i(t).nextSibling;i(t).remove()', 't.nextSibling;t.remove()'],
  ['(t?.creationScope??l).importNode', 'l.importNode'],
  ['this._$AN=void 0,this._$AD', 'this._$AD'],
  ['this._$AN=void 0,this._$AA', 'this._$AA'],
  ['this._$AN=void 0,this.element=t,this.name', 'this.element=t,this.name'],
  [/const j=\{M:h,.*?push\("3\.3\.3"\);/s, ''],
  [
    'export{j as _$LH,b as html,T as mathml,E as noChange,A as nothing,D as render,w as svg}',
    'export{b as html,A as nothing,D as render}',
  ],
];

// In a template's text: a space, the mark, a name, and the value.
const UNUSED = /\s(?:\.|@)[\w-]+=\$\{/;

/** The plugin of the builds that hold Lit themselves. */
export const slimLit = () => ({
  name: 'slim-lit',
  transform(code, id) {
    const path = id.replaceAll('\\', '/');
    if (path.includes('/build/') && UNUSED.test(code))
      throw new Error(
        `${path}: the builds hold no Lit that sets properties or events: see slim-lit.mjs`,
      );
    if (!path.endsWith('/lit-html/lit-html.js')) return null;
    return {
      code: CUTS.reduce((all, [what, instead]) => {
        const next = all.replace(what, () => instead);
        if (next === all)
          throw new Error(
            `lit-html is not the version that scripts/support/slim-lit.mjs knows: ${what}`,
          );
        return next;
      }, code),
      map: null,
    };
  },
});
