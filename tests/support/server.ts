import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** Headers of every response, or of the response for a path. */
type Headers = Record<string, string> | ((address: string) => Record<string, string>);

export type Server = { url: string; close: () => Promise<void> };

/** Serves a folder like a plain static host, at the root or below a path, with its 404.html, and compressed where a file has a .br. */
export async function serve(folder: string, headers: Headers = {}, below = ''): Promise<Server> {
  const headersOf = typeof headers === 'function' ? headers : () => headers;
  const files = sirv(folder, {
    brotli: true,
    setHeaders: (response, address) => {
      for (const [name, value] of Object.entries(headersOf(address))) response.setHeader(name, value);
    },
  });
  const page = join(folder, '404.html');
  const notFound = existsSync(page) ? readFileSync(page) : '';
  const server = createServer((request, response) => {
    const missing = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', ...headersOf('/404.html') });
      response.end(request.method === 'HEAD' ? undefined : notFound);
    };
    if (!request.url?.startsWith(`${below}/`)) {
      missing();
      return;
    }
    request.url = request.url.slice(below.length);
    files(request, response, missing);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${below}`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => {
          closed();
        });
      }),
  };
}
