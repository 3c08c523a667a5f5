import type { Organisation, PageId } from '../model/content.ts';
import type { Site } from '../schemas/site.ts';
import type { Locale } from '../schemas/locale.ts';

/** The gate: the one page in no language, or rather in all of them. */
export const gate = '/';

/** Address of a page in a language, from the root of the site: /fi/announcement/. */
export function pageAddress(locale: Locale, id: PageId): string {
  return id === 'home' ? `/${locale}/` : `/${locale}/${id}/`;
}

/** Address of a profile: /fi/delegation/alder-house/. */
export function profileAddress(locale: Locale, { side, id }: Pick<Organisation, 'side' | 'id'>): string {
  return `/${locale}/${side}/${id}/`;
}

/** The same page in another language; the gate stays the gate. */
export function inLanguage(path: string, locale: Locale): string {
  return path === gate ? gate : path.replace(/^\/[^/]+\//, `/${locale}/`);
}

/**
 * The way from one address of the site to another, so that the site works wherever its folder lies.
 *
 * @param from address of the page that holds the link, ending in a slash
 * @param to address from the root of the site; a query and a fragment are kept
 * @example relative('/fi/delegation/alder-house/', '/fi/sources/#fir') // ../../sources/#fir
 */
export function relative(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(1, -1), to.split('/').slice(1)];
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  const way = '../'.repeat(here.length - shared) + there.slice(shared).join('/');
  return /^([?#]|$)/.test(way) ? `./${way}` : way;
}

/** An address in full, for the standards that want one. */
export const absolute = (siteUrl: string, path: string): string => siteUrl + path;

/** What something of the site is called for good, wherever the site lies: a URI that need not lead anywhere. */
export const permanentId = ({ identity, url }: Pick<Site, 'identity' | 'url'>, path: string): string =>
  (identity ?? url) + path;

/** Where the site lies on its host, for what must be found from any depth: empty at the root, or /some/path. */
export const rootOf = (siteUrl: string): string => new URL(siteUrl).pathname.replace(/\/$/, '');
