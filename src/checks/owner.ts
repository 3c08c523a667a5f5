import type { Site } from '../schemas/site.ts';

/** A field of site.yaml that only the owner of the site can fill in. */
export type Gap = { field: 'url' | 'owner' | 'contact'; wanted: string };

/** Whether a URL has a domain that RFC 2606 reserves for examples. */
const isStandIn = (url: string) =>
  /(^|\.)(example|test|invalid|localhost)(\.(com|net|org))?$/.test(new URL(url).hostname);

/** The fields that only the owner can fill in and that are empty. Pages leave them out, so a gap is reported but is no problem. */
export function gapsLeftToOwner({ url, owner, contact }: Site): Gap[] {
  return [
    ...(isStandIn(url) ? [{ field: 'url' as const, wanted: `the public address; ${url} is a stand-in` }] : []),
    ...(owner ? [] : [{ field: 'owner' as const, wanted: 'who publishes the site: name and postal address' }]),
    ...(contact ? [] : [{ field: 'contact' as const, wanted: 'whom the press and readers write to: name and email' }]),
  ];
}

/** The gaps as lines to print; an empty string when there are none. */
export const reportGaps = (gaps: readonly Gap[], folder: string): string =>
  gaps.length === 0
    ? ''
    : [
        `Only the owner can say, in ${folder}/site.yaml:`,
        ...gaps.map(({ field, wanted }) => `  ${field}: ${wanted}`),
      ].join('\n');
