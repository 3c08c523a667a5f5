import type { HostPolicy } from './policy.ts';

/**
 * `_redirects`: at the gate, Netlify leads readers to their language. Cloudflare Pages knows no languages, passes over these
 * lines and shows the gate. Both follow a link to any page as it is.
 */
export const redirectsFile = ({ languages }: HostPolicy): string =>
  languages.map((language) => `/  /${language}/  302!  Language=${language}\n`).join('');
