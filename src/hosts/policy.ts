import type { Content } from '../model/content.ts';
import type { Locale } from '../schemas/locale.ts';
import { sides, type Side } from '../schemas/organisation.ts';
import { rootOf } from '../urls/addresses.ts';
import { dataAddress, feedAddress } from '../urls/files.ts';
import { commonPolicy, picturePolicy, printPolicy, type ContentPolicy } from '../finish/content-policy.ts';

/**
 * Headers for the addresses that a pattern fits: from the root of the site, with at most one * for any characters. A pattern
 * that ends in a star and a slash fits pages alone: the page of the folder before the star, and every page below it.
 */
export type Rule = { address: string; headers: Record<string, string> };

/** All that a host has to know of the site: what each of its files is sent with, and what it answers where there is none. */
export type HostPolicy = {
  /** Path of the site on its host: empty at the root, or /some/path, as it is written in an address (percent-encoded). */
  root: string;
  /** Headers of every answer. */
  everywhere: Record<string, string>;
  /** More headers; no header is set by two rules that fit the same address. */
  rules: Rule[];
  /** Content policies for hosts whose patterns fit a folder as a whole: whatever its files, or the page for what is missing, need. */
  folderPolicies: Rule[];
  /** Media types by the ending of a file, and of files whose ending does not tell. */
  types: { endings: Record<string, string>; addresses: Record<string, string> };
  /** Languages to choose from where an address is in none: at the gate, and at the short address of each profile. */
  languages: readonly Locale[];
  /** Ids of the profiles of each side. */
  profiles: Readonly<Record<Side, readonly string[]>>;
};

/** A file of a hashed name never changes; anything else is asked for again, which costs little where it is the same. */
const caching = {
  forever: { 'Cache-Control': 'public, max-age=31536000, immutable' },
  day: { 'Cache-Control': 'public, max-age=86400' },
  short: { 'Cache-Control': 'public, max-age=0, must-revalidate' },
};

const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** Data may be read by any page of the web. */
const open = { 'Access-Control-Allow-Origin': '*' };

/** Media types (IANA) of every ending that is published. */
const endings = {
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  md: 'text/markdown; charset=utf-8',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  vcf: 'text/vcard; charset=utf-8',
  wasm: 'application/wasm',
  woff2: 'font/woff2',
  xml: 'application/xml',
  zip: 'application/zip',
};

/**
 * The one policy that every host is told in its own words.
 *
 * @param pages what each page may do, by its address from the root of the site
 * @param pictures what each SVG needs to look as it should, by its address
 */
export function hostPolicy(
  { site, organisations }: Content,
  pages: ReadonlyMap<string, ContentPolicy>,
  pictures: ReadonlyMap<string, ContentPolicy>,
): HostPolicy {
  const { url, locales } = site;
  // Pages of these folders are alike: sent with what they all need, and no more, the header stays short.
  const folders = [
    { paths: ['/o/'], framedBy: "'none'" },
    { paths: locales.map((locale) => `/${locale}/`), framedBy: "'none'" },
    { paths: ['/embed/'], framedBy: '*' },
  ];
  const policyOf = (policies: ContentPolicy[], framedBy: string) => ({
    'Content-Security-Policy': printPolicy({ ...commonPolicy(policies), 'frame-ancestors': [framedBy] }),
  });
  const below = (paths: string[], known: ReadonlyMap<string, ContentPolicy>) =>
    [...known].filter(([address]) => paths.some((path) => address.startsWith(path))).map(([, policy]) => policy);
  const cached = (address: string, headers: Record<string, string>) => ({ address, headers });
  const missing = pages.get('/404.html') ?? {};
  return {
    root: rootOf(url),
    everywhere: {
      ...everywhere,
      // Only a host of its own may promise for all of it never to speak without encryption again.
      ...(url.startsWith('https:') && rootOf(url) === '' && { 'Strict-Transport-Security': 'max-age=31536000' }),
    },
    rules: [
      { address: '/', headers: policyOf([pages.get('/') ?? {}], "'none'") },
      { address: '/404.html', headers: policyOf([missing], "'none'") },
      ...folders.flatMap(({ paths, framedBy }) =>
        paths.map((path) => ({ address: `${path}*/`, headers: policyOf(below(paths, pages), framedBy) })),
      ),
      { address: '/*.svg', headers: { 'Content-Security-Policy': printPolicy(picturePolicy) } },
      // By their endings: the folder itself is no file, and what a host answers for it may change.
      ...['/_astro/*.js', '/_astro/*.woff2', '/search/index/*.pf_index'].map((address) =>
        cached(address, caching.forever),
      ),
      ...[
        '/',
        '/404.html',
        ...folders.flatMap(({ paths }) => paths.map((path) => `${path}*`)),
        '/search/text/*',
        ...locales.map((locale) => `/search/${locale}.json`),
        '/sitemap*',
        '/robots.txt',
        '/llms.txt',
        '/.well-known/*',
      ].map((address) => cached(address, caching.short)),
      ...['/badge/*', '/social/*', '/favicon.svg'].map((address) => cached(address, caching.day)),
      ...['/api/*', '/oembed/*'].map((address) => cached(address, { ...caching.short, ...open })),
    ],
    folderPolicies: folders.flatMap(({ paths, framedBy }) => {
      const policies = [...below(paths, pages), ...below(paths, pictures), missing];
      return paths.map((path) => ({ address: `${path}*`, headers: policyOf(policies, framedBy) }));
    }),
    types: {
      endings,
      addresses: Object.fromEntries<string>([
        ...locales.flatMap((locale): [string, string][] => [
          [feedAddress(locale, 'xml'), 'application/atom+xml'],
          [feedAddress(locale, 'json'), 'application/feed+json'],
        ]),
        ...['event', 'organisations', 'sources'].map((name): [string, string] => [
          dataAddress(`${name}.schema.json`),
          'application/schema+json',
        ]),
      ]),
    },
    languages: locales,
    profiles: Object.fromEntries(
      sides.map((side) => [side, organisations.filter((known) => known.side === side).map(({ id }) => id)]),
    ) as Record<Side, string[]>,
  };
}

/** Headers of the file at an address, as a host that keeps the policy sends them. */
export function headersAt({ everywhere, rules, types }: HostPolicy, asked: string): Record<string, string> {
  const address = asked.replace(/\/index\.html$/, '/');
  const file = address.replace(/\/$/, '/index.html');
  const type = types.addresses[address] ?? types.endings[file.split('.').at(-1) ?? ''];
  const fitting = rules.filter((rule) => fits(rule.address, address)).map(({ headers }) => headers);
  return Object.assign({ ...everywhere, ...(type && { 'Content-Type': type }) }, ...fitting) as Record<string, string>;
}

/** A pattern as a regular expression; the address of a folder and that of its page are the same to a host. */
export function expressionOf(pattern: string, root = ''): string {
  const literal = (words: string) => words.replaceAll(/[.+?]/g, '\\$&');
  if (pattern.endsWith('/*/')) return `^${literal(root + pattern.slice(0, -2))}(.*/)?(index\\.html)?$`;
  const expression = literal(root + pattern).replace('*', '.*');
  return `^${expression}${pattern.endsWith('/') ? '(index\\.html)?' : ''}$`;
}

/** A header and its values, each with the patterns it is for. */
export function valuesByHeader(rules: readonly Rule[]): Map<string, [value: string, addresses: string[]][]> {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  return new Map(
    names.map((name) => [
      name,
      [
        ...Map.groupBy(
          rules.filter(({ headers }) => name in headers),
          ({ headers }) => headers[name] ?? '',
        ),
      ].map(([value, group]) => [value, group.map(({ address }) => address)]),
    ]),
  );
}

function fits(pattern: string, address: string): boolean {
  if (pattern.endsWith('/*/')) return address.startsWith(pattern.slice(0, -2)) && address.endsWith('/');
  const [start = '', end] = pattern.split('*');
  return end === undefined ? pattern === address : address.startsWith(start) && address.endsWith(end);
}
