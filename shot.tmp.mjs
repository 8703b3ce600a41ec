import puppeteer from 'puppeteer-core'; import {createServer} from 'node:http'; import {readFile} from 'node:fs/promises';
const D='/work/main/dist/';
const types={html:'text/html',css:'text/css',js:'text/javascript'};
const srv=createServer(async(q,r)=>{try{const p=decodeURIComponent(q.url.split('?')[0]);const b=await readFile(D+p);r.writeHead(200,{'content-type':types[p.split('.').pop()]||'text/plain'});r.end(b)}catch{r.writeHead(404);r.end()}}).listen(0);
const port=srv.address().port;
const b=await puppeteer.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']});
for(const [w,h] of [[320,480],[390,664],[1280,720]]) for(const f of ['campaign','campaign.cy','get-help','get-help.cy']){
 const p=await b.newPage(); await p.setViewport({width:w,height:h,isMobile:w<1000,hasTouch:w<1000});
 await p.goto(`http://localhost:${port}/pages/${f}.html`,{waitUntil:'load'}); await new Promise(r=>setTimeout(r,300));
 const r=await p.evaluate(()=>[...document.querySelectorAll('a[href^="tel:"]')].slice(0,4).map(a=>{const x=a.getBoundingClientRect();return [a.textContent,Math.round(x.top),Math.round(x.bottom),getComputedStyle(a).fontSize]}));
 console.log(w,h,f,JSON.stringify(r));
 if (!f.includes('.cy')) await p.screenshot({path:`/tmp/w/shot-${f}-${w}.png`}); await p.close();
}
await b.close(); srv.close();
