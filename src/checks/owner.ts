import type { Site } from '../schemas/site.ts';

/** A field of site.yaml that only the owner of the site can fill in, and what belongs there. */
export type Gap = { field: 'url' | 'owner' | 'contact'; wanted: string };

/** Names that RFC 2606 reserves for examples; no public site is found there. */
const isStandIn = (url: string) =>
  /(^|\.)(example|test|invalid|localhost)(\.(com|net|org))?$/.test(new URL(url).hostname);

/**
 * What only the owner can say and has not said yet. Pages show these where they are filled in and keep quiet where they
 * are not, so a gap is reported and never refused.
 *
 * @returns the gaps, in the order of site.yaml; none when all is said
 */
export function gapsLeftToOwner({ url, owner, contact }: Site): Gap[] {
  return [
    ...(isStandIn(url) ? [{ field: 'url' as const, wanted: `the public address; ${url} is a stand-in` }] : []),
    ...(owner ? [] : [{ field: 'owner' as const, wanted: 'who publishes the site: name and postal address' }]),
    ...(contact ? [] : [{ field: 'contact' as const, wanted: 'whom the press and readers write to: name and email' }]),
  ];
}

/** The same as lines to print; nothing when all is said. */
export const reportGaps = (gaps: readonly Gap[], folder: string): string =>
  gaps.length === 0
    ? ''
    : [
        `Only the owner can say, in ${folder}/site.yaml:`,
        ...gaps.map(({ field, wanted }) => `  ${field}: ${wanted}`),
      ].join('\n');
