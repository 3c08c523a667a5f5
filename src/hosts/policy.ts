import type { Content } from '../model/content.ts';
import { organisationsOn } from '../model/relations.ts';
import { commonPolicy, picturePolicy, printPolicy, type ContentPolicy } from '../post-processing/content-policy.ts';
import type { Locale } from '../schemas/locale.ts';
import { sides, type Side } from '../schemas/organisation.ts';
import { rootOf } from '../urls/addresses.ts';
import { dataAddress, feedAddress } from '../urls/files.ts';

/**
 * Headers for the addresses that a pattern matches. A pattern begins at the root of the site and holds at most one *, which
 * stands for any characters. One that ends in a star and a slash matches pages alone: the page of the folder before the star, and
 * every page below it.
 */
export type Rule = { address: string; headers: Record<string, string> };

/** All that a host has to know of the site: the headers of each file, and the languages to choose from. */
export type HostPolicy = {
  /** Path of the site on its host: empty at the root, or /some/path, percent-encoded. */
  root: string;
  /** Headers of every response. */
  everywhere: Record<string, string>;
  /** More headers; no two rules that match the same address set the same header. */
  rules: Rule[];
  /** Content policies for hosts whose patterns match a whole folder: all that its pages, its pictures and 404.html need. */
  folderPolicies: Rule[];
  /** Media types by the ending of a file, and of files with a type of their own, by their address. */
  types: { endings: Record<string, string>; addresses: Record<string, string> };
  /** Languages to choose from where an address is in none: at the gate, and at the short address of each profile. */
  languages: readonly Locale[];
  /** Ids of the profiles of each side. */
  profiles: Readonly<Record<Side, readonly string[]>>;
};

/** Values of Cache-Control. Files with a hash in their name never change; all others are revalidated, which is cheap. */
export const caching = {
  forever: 'public, max-age=31536000, immutable',
  day: 'public, max-age=86400',
  revalidate: 'public, max-age=0, must-revalidate',
};

const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** Media types (IANA) by file ending. */
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
 * The policy of the site, which each file of this folder writes in the configuration language of a host.
 *
 * @param pages the content policy of each page, by its address from the root of the site
 * @param pictures the content policy of each SVG, by its address
 */
export function hostPolicy(
  { site, organisations }: Content,
  pages: ReadonlyMap<string, ContentPolicy>,
  pictures: ReadonlyMap<string, ContentPolicy>,
): HostPolicy {
  const { url, locales } = site;
  // The pages of these folders are alike: one policy that covers them all keeps the header short.
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
  const cached = (value: string, addresses: string[], headers = {}): Rule[] =>
    addresses.map((address) => ({ address, headers: { 'Cache-Control': value, ...headers } }));
  const missing = pages.get('/404.html') ?? {};
  return {
    root: rootOf(url),
    everywhere: {
      ...everywhere,
      // HSTS binds the whole host, so only a site at the root of its host sets it.
      ...(url.startsWith('https:') && rootOf(url) === '' && { 'Strict-Transport-Security': 'max-age=31536000' }),
    },
    rules: [
      { address: '/', headers: policyOf([pages.get('/') ?? {}], "'none'") },
      { address: '/404.html', headers: policyOf([missing], "'none'") },
      ...folders.flatMap(({ paths, framedBy }) =>
        paths.map((path) => ({ address: `${path}*/`, headers: policyOf(below(paths, pages), framedBy) })),
      ),
      { address: '/*.svg', headers: { 'Content-Security-Policy': printPolicy(picturePolicy) } },
      // By file endings, so that no answer for the folder itself is cached for ever.
      ...cached(caching.forever, ['/_astro/*.js', '/_astro/*.woff2', '/search/index/*.json']),
      ...cached(caching.revalidate, [
        '/',
        '/404.html',
        ...folders.flatMap(({ paths }) => paths.map((path) => `${path}*`)),
        '/search/text/*',
        ...locales.map((locale) => `/search/${locale}.json`),
        '/sitemap*',
        '/robots.txt',
        '/llms.txt',
        '/.well-known/*',
      ]),
      ...cached(caching.day, ['/badge/*', '/social/*', '/favicon.svg']),
      // Pages of any other site may read the data (CORS).
      ...cached(caching.revalidate, ['/api/*', '/oembed/*'], { 'Access-Control-Allow-Origin': '*' }),
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
      sides.map((side) => [side, organisationsOn({ organisations }, side).map(({ id }) => id)]),
    ) as Record<Side, string[]>,
  };
}

/** Headers of the file at an address, as a host with this policy sends them. */
export function headersAt({ everywhere, rules, types }: HostPolicy, asked: string): Record<string, string> {
  const address = asked.replace(/\/index\.html$/, '/');
  const file = address.replace(/\/$/, '/index.html');
  const type = types.addresses[address] ?? types.endings[file.split('.').at(-1) ?? ''];
  const matching = rules.filter((rule) => new RegExp(expressionOf(rule.address)).test(address));
  return Object.assign(
    { ...everywhere, ...(type && { 'Content-Type': type }) },
    ...matching.map(({ headers }) => headers),
  ) as Record<string, string>;
}

/** A pattern as a regular expression; the address of a folder and that of its index.html are the same page. */
export function expressionOf(pattern: string, root = ''): string {
  const literal = (words: string) => words.replaceAll(/[.+?]/g, '\\$&');
  if (pattern.endsWith('/*/')) return `^${literal(root + pattern.slice(0, -2))}(.*/)?(index\\.html)?$`;
  const expression = literal(root + pattern).replace('*', '.*');
  return `^${expression}${pattern.endsWith('/') ? '(index\\.html)?' : ''}$`;
}

/** Every header with each of its values, and the patterns of the addresses that have it. */
export function headersOf(rules: readonly Rule[]): { name: string; value: string; patterns: string[] }[] {
  const all = rules.flatMap(({ address, headers }) =>
    Object.entries(headers).map(([name, value]) => ({ name, value, pattern: address })),
  );
  return [...Map.groupBy(all, ({ name }) => name).values()].flatMap((named) =>
    [...Map.groupBy(named, ({ value }) => value)].map(([value, same]) => ({
      name: same[0]?.name ?? '',
      value,
      patterns: same.map(({ pattern }) => pattern),
    })),
  );
}

/** A line or more of a configuration file for each item. */
export const each = <T>(items: Iterable<T>, lines: (item: T) => string): string => Array.from(items, lines).join('');
