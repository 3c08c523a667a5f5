import { shortcuts } from './negotiation.ts';
import type { HostPolicy } from './policy.ts';

/**
 * `_redirects`: from addresses in no language, Netlify leads readers to their own. Cloudflare Pages knows no languages, passes
 * over these lines and shows the page that leads to each. Both follow a link to any other page as it is.
 */
export const redirectsFile = (policy: HostPolicy): string =>
  shortcuts(policy)
    .flatMap(({ from, to }) =>
      policy.languages.map((language) => `${from}  /${language}${to}  302!  Language=${language}\n`),
    )
    .join('');
