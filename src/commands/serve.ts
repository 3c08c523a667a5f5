import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { headersAt } from '../hosts/policy.ts';
import { loadContent } from '../load.ts';
import { settings } from '../settings.ts';
import { builtPolicy } from '../integrations/host-pack.ts';

const policy = builtPolicy(loadContent(settings.contentDir), 'dist');

const files = sirv('dist', {
  etag: true,
  setHeaders: (response, path) => {
    for (const [name, value] of Object.entries(headersAt(policy, path))) response.setHeader(name, value);
  },
});
const notFound = { headers: headersAt(policy, '/404.html'), page: readFileSync('dist/404.html') };

/** `npm start`: serves dist/ as a host does that keeps the policy, and says where. */
const server = createServer((request, response) => {
  const { pathname, search } = new URL(request.url ?? '', 'http://localhost');
  // Links are relative: a folder has to be asked for as one.
  if (!pathname.endsWith('/') && existsSync(`dist${pathname}/index.html`)) {
    response.writeHead(301, { Location: `${pathname.replace(/^\/+/, '/')}/${search}` }).end();
    return;
  }
  files(request, response, () => {
    response.writeHead(404, notFound.headers).end(notFound.page);
  });
});
server.listen(settings.port, () => {
  console.log(`The site is at http://localhost:${settings.port}/`);
});
