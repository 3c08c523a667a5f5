import { sides } from '../schemas/organisation.ts';
import { shortAddress } from '../urls/partners.ts';
import type { HostPolicy } from './policy.ts';

/** What a choice of language rests on (header Vary, RFC 9110): a reader who comes from a page of the site has chosen already. */
export const vary = 'Accept-Language, Sec-Fetch-Site';

/** What a reader asks for first, where it is published: all others choose for themselves. */
export const firstLanguage = ({ languages }: HostPolicy): string => `^(${languages.join('|')})\\b`;

/** An address in no language and what follows the language in the address it leads to: /o/alder-house/ leads to /fi/delegation/alder-house/. */
export const shortcuts = ({ profiles }: HostPolicy): { from: string; to: string }[] => [
  { from: '/', to: '/' },
  ...sides.flatMap((side) => profiles[side].map((id) => ({ from: shortAddress(id), to: `/${side}/${id}/` }))),
];

/** The same in few lines: `from` holds the ids of a side as a group of a regular expression, which is $1 in `to`. */
export const shortcutPatterns = (policy: HostPolicy): { from: string; to: string }[] => [
  { from: '/', to: '/' },
  ...sides
    .filter((side) => policy.profiles[side].length > 0)
    .map((side) => ({ from: shortAddress(`(${policy.profiles[side].join('|')})`), to: `/${side}/$1/` })),
];
