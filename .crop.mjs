import { chromium as pw } from 'playwright-core';
import chromium from '@sparticuz/chromium';
import { createServer } from 'node:http';
import sirv from 'sirv';
const [,, dist, out, faces, ...specs] = process.argv;
const server = createServer(sirv(dist)); await new Promise(r=>server.listen(0,r)); const port=server.address().port;
const browser = await pw.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox','--disable-gpu','--hide-scrollbars','--disable-quic','--no-first-run','--disable-background-networking'], headless:true, env: {...process.env, FONTCONFIG_FILE:`/work/fonts/${faces}/fonts.conf`} });
// path@width@scheme@top@height@zoom
for (const spec of specs) { const [path,w,scheme='light',top='0',height='1200',font='']=spec.split('@');
 const page = await browser.newPage({ viewport:{width:+w,height:+height}, colorScheme:scheme });
 await page.goto(`http://localhost:${port}${path}`); if(font) await page.addStyleTag({content:`:root{font-size:${font}}`}).catch(()=>page.evaluate(f=>{document.documentElement.style.fontSize=f},font)); await page.waitForTimeout(300);
 await page.evaluate(t=>scrollTo(0,+t),top); await page.waitForTimeout(500);
 const name = `${out}/v${path.replaceAll('/','_')}-${w}-${scheme}-${top}${font}.png`;
 await page.screenshot({ path:name }); console.log(name, await page.evaluate(()=>[document.documentElement.scrollWidth, document.documentElement.scrollHeight])); await page.close(); }
await browser.close(); server.close();
