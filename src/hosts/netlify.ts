import { shortcuts } from './negotiation.ts';
import { each, type HostPolicy } from './policy.ts';

/**
 * `_headers`, for Netlify and Cloudflare Pages. Both join the values when two rules set the same header, so no two may; their
 * patterns cannot tell pages from the other files of a folder, so each folder has one content policy; and they know most media
 * types by themselves.
 */
export function headersFile({ everywhere, rules, folderPolicies, types }: HostPolicy): string {
  const typed = [...Object.entries(types.addresses), ['/*.ics', types.endings.ics], ['/*.vcf', types.endings.vcf]];
  const all = [
    { address: '/*', headers: everywhere },
    ...folderPolicies,
    ...rules.filter(({ address }) => !/\*(\/|\.svg)$/.test(address)),
    ...typed.map(([address = '', type]) => ({ address, headers: { 'Content-Type': type } })),
  ];
  return [...Map.groupBy(all, ({ address }) => address)]
    .map(([address, group]) => {
      const headers = group.flatMap((rule) => Object.entries(rule.headers));
      return `${address}\n${each(headers, ([name, value]) => `  ${name}: ${value}\n`)}`;
    })
    .join('\n');
}

/**
 * `_redirects`: Netlify redirects readers from addresses in no language to their own. Cloudflare Pages knows no languages and
 * ignores these lines.
 */
export const redirectsFile = (policy: HostPolicy): string =>
  each(shortcuts(policy), ({ from, to }) =>
    each(policy.languages, (language) => `${from}  /${language}${to}  302!  Language=${language}\n`),
  );
