import { parseRelease } from './release/index.ts';
import { toDocument } from './release/to-html.node.ts';
import { fromMarkdown } from 'mdast-util-from-markdown';
const N=Number(process.argv[3]??128)*1024;
const H='---\ntitle: T\nforce: F\ndate: 2024-01-01\n---\n\n';
const cases: Record<string,string> = { emph:'*a_ '.repeat(N/4), bquote:'> a\n\n'.repeat(N/6), ticks:'`a``'.repeat(N/4), para:'Words.\n\n'.repeat(N/8) };
const k=process.argv[2]!; const v=cases[k]!;
let t=performance.now(); fromMarkdown(v); console.log(k,N,'markdown',Math.round(performance.now()-t));
t=performance.now(); const {release,warnings}=parseRelease(H+v,{name:'a.md'}); console.log('parse',Math.round(performance.now()-t));t=performance.now(); toDocument(release,{stylesheet:''}); console.log('render',Math.round(performance.now()-t),warnings.length);
