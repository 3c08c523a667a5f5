import { chromium as pw } from 'playwright-core';
import chromium from '@sparticuz/chromium';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { globSync } from 'node:fs';
const dist='.cache/tests/this-delegation';
const server = createServer(sirv(dist)); await new Promise(r=>server.listen(0,r)); const port=server.address().port;
for (const face of ['win','mac']) {
const browser = await pw.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox','--disable-gpu','--hide-scrollbars'], headless:true, env:{...process.env,FONTCONFIG_FILE:`/work/fonts/${face}/fonts.conf`} });
const page = await browser.newPage();
for (const w of [280,320,400,600,800]) { await page.setViewportSize({width:w,height:10}); const hs=[]; for (const f of globSync('embed/*/*/index.html',{cwd:dist})) { await page.goto(`http://localhost:${port}/${f.replace('index.html','')}`); hs.push([await page.evaluate(()=>document.body.offsetHeight), f]); } hs.sort((a,b)=>a[0]-b[0]); console.log(face,w,hs[0],hs[hs.length>>1][0],hs.at(-1)); }
await browser.close(); }
server.close();
