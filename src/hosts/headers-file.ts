import type { HostPolicy } from './policy.ts';

/**
 * `_headers`, which Netlify and Cloudflare Pages read. They join what two rules say of one header, so none does; their
 * patterns cannot tell pages from other files of a folder, so each folder has one policy; and they know most types by
 * themselves.
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
      return `${address}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
    })
    .join('\n');
}
