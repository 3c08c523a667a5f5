import type { HostPolicy } from './policy.ts';

/**
 * `_headers`, which Netlify and Cloudflare Pages read. They join what two rules say of one header, so none does; and they
 * know most types by themselves.
 */
export function headersFile({ everywhere, rules, types }: HostPolicy): string {
  const typed = [...Object.entries(types.addresses), ['/*.ics', types.endings.ics], ['/*.vcf', types.endings.vcf]];
  return [
    { address: '/*', headers: everywhere },
    ...rules,
    ...typed.map(([address, type]) => ({ address, headers: { 'Content-Type': type } })),
  ]
    .map(({ address, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${address ?? ''}\n${lines.join('')}`;
    })
    .join('\n');
}
