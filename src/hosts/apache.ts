import { firstLanguage, shortcutPatterns, vary } from './negotiation.ts';
import { each, expressionOf, headersOf, type HostPolicy } from './policy.ts';

/** Apache: lines for the <Directory> of the site or for an .htaccess in it. */
export function apacheConf(policy: HostPolicy): string {
  const { root, everywhere, rules, types } = policy;
  // Apache compares decoded addresses.
  const path = decodeURI(root);
  const when = (pattern: string) => `"expr=%{REQUEST_URI} =~ m#${expressionOf(pattern, path)}#"`;
  const byEnding = Object.entries(types.endings).map(
    ([ending, type]) => [ending, ...type.split('; charset=')] as const,
  );
  const compressed = byEnding.map(([, type = '']) => type).filter((type) => /^text\/|json|xml/.test(type));
  const headers = headersOf(rules).flatMap(({ name, value, patterns }) =>
    patterns.map((pattern) => `${name} "${value}" ${when(pattern)}`),
  );
  return `# Include these lines in the <Directory> of the site, or copy them to .htaccess in it. Modules: headers, rewrite, deflate.
${each(byEnding, ([ending, type]) => `AddType ${type} .${ending}\n`)}${each(byEnding, ([ending, , charset]) =>
    charset ? `AddCharset ${charset} .${ending}\n` : '',
  )}AddOutputFilterByType DEFLATE ${compressed.join(' ')}
DirectoryIndex index.html
ErrorDocument 404 ${root}/404.html
${each(Object.entries(everywhere), ([name, value]) => `Header always set ${name} "${value}"\n`)}${each(
    headers,
    (header) => `Header always set ${header}\n`,
  )}${each(
    Object.entries(types.addresses),
    ([address, type]) => `Header set Content-Type "${type}" ${when(address)}\n`,
  )}
# The language that a reader asks for first; a reader who comes from a page of the site has chosen already.
RewriteEngine On
${each(
  shortcutPatterns(policy),
  ({ from, to }) => `RewriteCond %{HTTP:Sec-Fetch-Site} !=same-origin
RewriteCond %{HTTP:Accept-Language} ${firstLanguage(policy)}
RewriteRule ^/?${from.slice(1)}$ ${path}/%1${to} [R=302,L]
Header always merge Vary "${vary}" ${when(from)}
`,
)}
# These are for hosts, not for readers.
RewriteRule ^/?_(headers$|redirects$|hosts/) - [R=404,L]
`;
}
