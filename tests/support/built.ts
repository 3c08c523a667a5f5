import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltSite } from './sites.ts';

/** Paths of every built page, from the root of the site. */
export function builtPages({ dist }: BuiltSite): string[] {
  return globSync('**/*.html', { cwd: dist })
    .map((path) => `/${path.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();
}

/** The file at a path of a built site. */
export const fileOf = ({ dist }: BuiltSite, address: string) => join(dist, address.replace(/\/$/, '/index.html'));

/** Whether a built site has a file at a path. */
export const isServed = (site: BuiltSite, address: string): boolean => existsSync(fileOf(site, address));

/** The contents of the file at a path of a built site. */
export const servedAt = (site: BuiltSite, address: string): string => readFileSync(fileOf(site, address), 'utf8');

/** The SHA-256 of each file of a folder, by path. */
export function sumsOf(folder: string): Record<string, string> {
  const files = globSync('**', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((file) => [file.slice(folder.length), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}
