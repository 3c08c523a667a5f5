import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** Headers of every answer, or of the answer to an address. */
type Headers = Record<string, string> | ((address: string) => Record<string, string>);

export type Server = { url: string; close: () => Promise<void> };

/** Serves a folder as a plain static host would, at the root of the host or below a path, with its own page for what is missing. */
export async function serve(folder: string, headers: Headers = {}, below = ''): Promise<Server> {
  const headersOf = typeof headers === 'function' ? headers : () => headers;
  const files = sirv(folder, {
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
