import { globSync } from 'node:fs';
import type { BuiltSite } from './sites.ts';

/** Addresses of every page that was built, from the root of the site. */
export function builtPages({ dist }: BuiltSite): string[] {
  return globSync('**/*.html', { cwd: dist })
    .map((path) => `/${path.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();
}
