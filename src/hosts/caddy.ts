import { expressionOf, firstLanguage, valuesByHeader, type HostPolicy } from './policy.ts';

/** A site of Caddy; its name and the folder are to be filled in. */
export function caddyfile({ root, everywhere, rules, types, languages }: HostPolicy): string {
  let count = 0;
  const headerAt = (expressions: string[], name: string, value: string) => {
    count += 1;
    return `\t@at${count} path_regexp ${expressions.length > 1 ? expressions.map((one) => `(${one})`).join('|') : (expressions[0] ?? '')}\n\theader @at${count} ${name} "${value}"\n`;
  };
  const here = (address: string) => expressionOf(address, root);
  return `# Say what the site is called and where its folder lies: /var/www/site.
(site_headers) {
\theader {
${Object.entries(everywhere)
  .map(([name, value]) => `\t\t${name} "${value}"\n`)
  .join('')}\t}
${[...valuesByHeader(rules)]
  .flatMap(([name, values]) => values.map(([value, addresses]) => headerAt(addresses.map(here), name, value)))
  .join('')}${Object.entries(types.endings)
    .map(([ending, type]) => headerAt([`\\.${ending}$`], 'Content-Type', type))
    .join('')}${Object.entries(types.addresses)
    .map(([address, type]) => headerAt([here(address)], 'Content-Type', type))
    .join('')}\theader ${root}/ Vary "Accept-Language, Sec-Fetch-Site"
}

http://localhost {
\tencode gzip
\timport site_headers

\t# The language that a reader asks for first; a reader who comes from a page of the site has chosen already.
\t@first {
\t\tpath ${root}/
\t\tnot header Sec-Fetch-Site same-origin
\t\theader_regexp first Accept-Language ${firstLanguage(languages)}
\t}
\tredir @first ${root}/{re.first.1}/ 302

\t# These are for hosts, not for readers.
\t@hosts path ${root}/_headers ${root}/_redirects ${root}/_hosts/*
\terror @hosts 404

\thandle_path ${root}/* {
\t\troot * /var/www/site
\t\tfile_server
\t}
\thandle {
\t\terror 404
\t}
\thandle_errors {
\t\timport site_headers
\t\troot * /var/www/site
\t\trewrite * /404.html
\t\tfile_server
\t}
}
`;
}
