import { createServer } from 'node:http';
import sirv from 'sirv';
import { settings } from '../settings.ts';

const files = sirv('dist', { etag: true, extensions: [] });

/** `npm start`: serves dist/ as a plain static host would, and says where. */
const server = createServer((request, response) => {
  files(request, response, () => {
    request.url = '/404.html';
    response.statusCode = 404;
    files(request, response);
  });
});
server.listen(settings.port, () => {
  console.log(`The site is at http://localhost:${settings.port}/`);
});
