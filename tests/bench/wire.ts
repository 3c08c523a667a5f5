import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from 'playwright-core';

/** Size of a response body with brotli, at its highest level unless told; compressed formats are sent as they are. */
export function wireBytes(body: Uint8Array, quality: number = constants.BROTLI_MAX_QUALITY): number {
  const packed = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
  return Math.min(body.length, packed.length);
}

/** Copies a built site and compresses its files at the level at which hosts do it on the fly, for a server that sends them so. */
export function compressedCopy(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  for (const file of globSync(join(to, '**/*.{css,html,js,json,svg,txt}'))) {
    const packed = brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
    writeFileSync(`${file}.br`, packed);
  }
}

/** A request of a page: its path from the root of the site, and its kind. */
export type Fetched = { path: string; type: string; bytes: number }[];

/**
 * Records what a page fetches, each file once.
 *
 * @param page served from a folder at an address
 * @returns gives the requests since the last call
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
