import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { settings } from '../settings.ts';

const files = sirv('dist', {
  etag: true,
  setHeaders: (response, path) => {
    if (path.endsWith('.vcf')) response.setHeader('Content-Type', 'text/vcard; charset=utf-8');
  },
});
const notFound = readFileSync('dist/404.html');

/** `npm start`: serves dist/ as a plain static host would, and says where. */
const server = createServer((request, response) => {
  files(request, response, () => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
  });
});
server.listen(settings.port, () => {
  console.log(`The site is at http://localhost:${settings.port}/`);
});
