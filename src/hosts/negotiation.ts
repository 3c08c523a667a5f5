import { sides } from '../schemas/organisation.ts';
import { shortAddress } from '../urls/partners.ts';
import type { HostPolicy } from './policy.ts';

/** Vary header (RFC 9110) of responses that depend on the language; readers from a page of the site are not redirected. */
export const vary = 'Accept-Language, Sec-Fetch-Site';

/** Matches an Accept-Language header whose first language is published. */
export const firstLanguage = ({ languages }: HostPolicy): string => `^(${languages.join('|')})\\b`;

/** Paths that redirect to a language, and what follows the language in their targets: /o/alder-house/ to /fi/delegation/alder-house/. */
export const shortcuts = ({ profiles }: HostPolicy): { from: string; to: string }[] => [
  { from: '/', to: '/' },
  ...sides.flatMap((side) => profiles[side].map((id) => ({ from: shortAddress(id), to: `/${side}/${id}/` }))),
];

/** The same as one regular expression for each side: `from` has a group of its ids, which is $1 in `to`. */
export const shortcutPatterns = (policy: HostPolicy): { from: string; to: string }[] => [
  { from: '/', to: '/' },
  ...sides
    .filter((side) => policy.profiles[side].length > 0)
    .map((side) => ({ from: shortAddress(`(${policy.profiles[side].join('|')})`), to: `/${side}/$1/` })),
];
