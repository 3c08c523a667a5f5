import type { Organisation, PageId } from '../model/content.ts';
import type { Locale } from '../schemas/locale.ts';
import type { Site } from '../schemas/site.ts';

/** The gate: the page at which readers choose a language; the one page in all languages. */
export const gate = '/';

/** Path of a page from the root of the site: /fi/announcement/. */
export function pageAddress(locale: Locale, id: PageId): string {
  return id === 'home' ? `/${locale}/` : `/${locale}/${id}/`;
}

/** Path of a profile: /fi/delegation/alder-house/. */
export function profileAddress(locale: Locale, { side, id }: Pick<Organisation, 'side' | 'id'>): string {
  return `/${locale}/${side}/${id}/`;
}

/** The path of the same page in another language; the gate has one for all. */
export function inLanguage(path: string, locale: Locale): string {
  return path === gate ? gate : path.replace(/^\/[^/]+\//, `/${locale}/`);
}

/**
 * The relative URL from one path of the site to another. All links are relative, so that the site works below any path.
 *
 * @param from path of the page with the link, ending in a slash
 * @param to path from the root of the site; may have a query and a fragment
 * @example relative('/fi/delegation/alder-house/', '/fi/sources/#fir') // ../../sources/#fir
 */
export function relative(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(1, -1), to.split('/').slice(1)];
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  const way = '../'.repeat(here.length - shared) + there.slice(shared).join('/');
  return /^([?#]|$)/.test(way) ? `./${way}` : way;
}

/** The absolute URL of a path, for standards that require one. */
export const absolute = (siteUrl: string, path: string): string => siteUrl + path;

/** A permanent URI for something on the site, independent of its public address; it need not resolve. */
export const permanentId = ({ identity, url }: Pick<Site, 'identity' | 'url'>, path: string): string =>
  (identity ?? url) + path;

/** Path of the site on its host, percent-encoded: empty at the root, or /some/path. */
export const rootOf = (siteUrl: string): string => new URL(siteUrl).pathname.replace(/\/$/, '');
