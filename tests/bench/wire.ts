import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from 'playwright-core';

const options = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

/** Bytes of a body as a host sends it, compressed by brotli at its best; what is packed already goes as it is. */
export const wireBytes = (body: Uint8Array): number => Math.min(body.length, brotliCompressSync(body, options).length);

/** What a page fetched, by its path from the root of the site, and what kind of request it was. */
export type Fetched = { path: string; type: string; bytes: number }[];

/**
 * Notes what a page fetches, each file once.
 *
 * @param page served from a folder at an address
 * @returns gives what was fetched since it was last asked
 */
export function meter(page: Page, url: string, folder: string): () => Fetched {
  const seen = new Set<string>();
  let fetched: Fetched = [];
  page.on('request', (request) => {
    const path = new URL(request.url()).pathname;
    if (!request.url().startsWith(`${url}/`) || seen.has(path)) return;
    seen.add(path);
    const bytes = wireBytes(readFileSync(join(folder, path.replace(/\/$/, '/index.html'))));
    fetched.push({ path, type: request.resourceType(), bytes });
  });
  return () => {
    const taken = fetched;
    fetched = [];
    return taken;
  };
}

/** Bytes of the files whose path matches. */
export const bytesOf = (fetched: Fetched, pattern: RegExp): number =>
  fetched.filter(({ path }) => pattern.test(path)).reduce((sum, { bytes }) => sum + bytes, 0);
