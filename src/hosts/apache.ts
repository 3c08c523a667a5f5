import { firstLanguage, shortcutPatterns, vary } from './negotiation.ts';
import { expressionOf, valuesByHeader, type HostPolicy } from './policy.ts';

/** A <Directory> of Apache, or its .htaccess: both take these lines. */
export function apacheConf(policy: HostPolicy): string {
  const { root, everywhere, rules, types } = policy;
  // Requests are compared with it once they are decoded.
  const path = decodeURI(root);
  const when = (address: string) => `"expr=%{REQUEST_URI} =~ m#${expressionOf(address, path)}#"`;
  const plain = Object.entries(types.endings).map(([ending, type]) => [ending, ...type.split('; charset=')] as const);
  return `# Include these lines in the <Directory> of the site, or copy them to .htaccess in it. Modules: headers, rewrite, deflate.
${plain.map(([ending, type = '']) => `AddType ${type} .${ending}\n`).join('')}${plain
    .filter(([, , charset]) => charset)
    .map(([ending, , charset = '']) => `AddCharset ${charset} .${ending}\n`)
    .join('')}AddOutputFilterByType DEFLATE ${plain
    .map(([, type = '']) => type)
    .filter((type) => /^text\/|json|xml/.test(type))
    .join(' ')}
DirectoryIndex index.html
ErrorDocument 404 ${root}/404.html
${Object.entries(everywhere)
  .map(([name, value]) => `Header always set ${name} "${value}"\n`)
  .join('')}${[...valuesByHeader(rules)]
    .flatMap(([name, values]) =>
      values.flatMap(([value, addresses]) =>
        addresses.map((address) => `Header always set ${name} "${value}" ${when(address)}\n`),
      ),
    )
    .join('')}${Object.entries(types.addresses)
    .map(([address, type]) => `Header set Content-Type "${type}" ${when(address)}\n`)
    .join('')}
# The language that a reader asks for first; a reader who comes from a page of the site has chosen already.
RewriteEngine On
${shortcutPatterns(policy)
  .map(
    ({ from, to }) => `RewriteCond %{HTTP:Sec-Fetch-Site} !=same-origin
RewriteCond %{HTTP:Accept-Language} ${firstLanguage(policy)}
RewriteRule ^/?${from.slice(1)}$ ${path}/%1${to} [R=302,L]
Header always merge Vary "${vary}" ${when(from)}
`,
  )
  .join('')}
# These are for hosts, not for readers.
RewriteRule ^/?_(headers$|redirects$|hosts/) - [R=404,L]
`;
}
