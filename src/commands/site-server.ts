import { readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersAt, type HostPolicy } from '../hosts/policy.ts';
import { fileList } from '../integrations/output-folder.ts';

/** What a build writes for hosts, which keep it to themselves. */
const forHosts = /^\/_(headers$|redirects$|hosts\/)/;

/**
 * Answers requests as a host does that keeps the policy: each file with its headers, a folder with its page, and for anything
 * else, be it no address at all, the page for what is missing.
 *
 * @param folder of a site that was built
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
    // Links are relative: a folder has to be asked for as one.
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

/** The address that a request asks for, and its query; one that cannot be decoded is left as it is, and so is that of nothing. */
function addressOf({ url = '' }: IncomingMessage): { address: string; query: string } {
  const [, path = '', query = ''] = /^([^?]*)(.*)$/s.exec(url) ?? [];
  try {
    return { address: decodeURI(path), query };
  } catch {
    return { address: path, query };
  }
}

/** Whether a part of a file is asked for, from one byte to another (RFC 9110); whatever else is asked for, the whole is sent. */
function isRange(range = ''): boolean {
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(range) ?? [];
  return first !== undefined && (last === '' || Number(first) <= Number(last));
}
