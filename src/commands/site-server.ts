import { readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersAt, type HostPolicy } from '../hosts/policy.ts';
import { fileList } from '../integrations/output-folder.ts';

/** Configuration files for hosts, which hosts do not serve. */
const forHosts = /^\/_(headers$|redirects$|hosts\/)/;

/**
 * Serves a built site as a host with the policy does: files with their headers, index.html for a folder, and 404.html for
 * anything else, malformed URLs included.
 *
 * @param folder of a built site
 */
export function siteServer(folder: string, policy: HostPolicy): RequestListener {
  const list = readFileSync(join(folder, fileList), 'utf8').split('\n');
  const published = new Set(list.map((path) => `/${path}`).filter((address) => !forHosts.test(address)));
  const files = sirv(folder, {
    etag: true,
    setHeaders: (response, address) => {
      for (const [name, value] of Object.entries(headersAt(policy, address))) response.setHeader(name, value);
    },
  });
  const page = readFileSync(join(folder, '404.html'));
  const missing = { ...headersAt(policy, '/404.html'), 'Content-Length': page.length };
  return (request, response) => {
    const { address, query } = addressOf(request);
    // Links are relative, so the URL of a folder must end in a slash.
    if (address !== '' && published.has(`${address}/index.html`)) {
      response.writeHead(301, { Location: `${address}/${query}` }).end();
    } else if (published.has(address.replace(/\/$/, '/index.html'))) {
      if (!isRange(request.headers.range)) delete request.headers.range;
      files(request, response);
    } else {
      response.writeHead(404, missing).end(request.method === 'HEAD' ? undefined : page);
    }
  };
}

/** The decoded path and the query of a request; a path that cannot be decoded stays as it is. */
function addressOf({ url = '' }: IncomingMessage): { address: string; query: string } {
  const [, path = '', query = ''] = /^([^?]*)(.*)$/s.exec(url) ?? [];
  try {
    return { address: decodeURI(path), query };
  } catch {
    return { address: path, query };
  }
}

/** Whether a Range header asks for one range of bytes (RFC 9110); for any other, the whole file is sent. */
function isRange(range = ''): boolean {
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(range) ?? [];
  return first !== undefined && (last === '' || Number(first) <= Number(last));
}
