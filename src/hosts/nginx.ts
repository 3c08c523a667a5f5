import { shortcutPatterns, vary } from './negotiation.ts';
import { expressionOf, valuesByHeader, type HostPolicy } from './policy.ts';

const variable = (header: string) => `$site_${header.toLowerCase().replaceAll('-', '_')}`;

/** A virtual host of nginx, for its http block; the folder and the name of the host are to be filled in. */
export function nginxConf(policy: HostPolicy): string {
  const { root, everywhere, rules, types, languages } = policy;
  // Requests are compared with it once they are decoded.
  const path = decodeURI(root);
  const headers = valuesByHeader(rules);
  const typed = Object.entries(types.endings).map(([ending, type]) => ({
    ending,
    full: type,
    type: type.replace(/;.*/, ''),
  }));
  return `# Include this file in the http block of nginx, or put it into conf.d/. Say where the folder lies: /var/www/site.
${[...headers]
  .map(([header, values]) => {
    const lines = values.flatMap(([value, addresses]) =>
      addresses.map((address) => `  "~${expressionOf(address, path)}" "${value}";\n`),
    );
    return `map $uri ${variable(header)} {\n${lines.join('')}}\n`;
  })
  .join('')}
# The language that a reader asks for first; a reader who comes from a page of the site has chosen already.
map "$http_sec_fetch_site $http_accept_language" $site_language {
  "~^same-origin " "";
  "~^[a-z-]* (?<known>${languages.join('|')})\\b" $known;
}
# What follows it, where an address is in no language.
map $uri $site_rest {
${shortcutPatterns(policy)
  .map(({ from, to }) => `  "~${expressionOf(from, path)}" "${to}";\n`)
  .join('')}}
map "$site_language$site_rest" $site_shortcut {
  "~^[a-z]+/" "$site_language$site_rest";
}
map $site_rest $site_vary {
  "~." "${vary}";
}

server {
  listen 80;
  server_name _;
  absolute_redirect off;
  server_tokens off;

  types {
${typed.map(({ ending, type }) => `    ${type} ${ending};\n`).join('')}  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${typed
    .filter(({ full }) => full.includes('charset') && !full.startsWith('text/html'))
    .map(({ type }) => type)
    .join(' ')};
  gzip on;
  gzip_vary on;
  gzip_types ${typed
    .filter(({ type }) => /^text\/(?!html)|json|xml/.test(type))
    .map(({ type }) => type)
    .join(' ')};

${Object.entries(everywhere)
  .map(([name, value]) => `  add_header ${name} "${value}" always;\n`)
  .join(
    '',
  )}${[...headers.keys()].map((name) => `  add_header ${name} ${variable(name)} always;\n`).join('')}  add_header Vary $site_vary always;
  # A folder without a page is missing as well.
  error_page 403 404 =404 ${path}/404.html;

  if ($site_shortcut) {
    return 302 ${root}/$site_shortcut$is_args$args;
  }
  location ${path}/ {
    alias /var/www/site/;
  }
  # These are for hosts, not for readers.
  location ~ ${expressionOf('/_', path).replace(/\$$/, '')}(headers$|redirects$|hosts/) {
    return 404;
  }
${Object.entries(types.addresses)
  .map(
    ([address, type]) =>
      `  location = ${path}${address} {\n    alias /var/www/site${address};\n    types {}\n    default_type ${type};\n  }\n`,
  )
  .join('')}}
`;
}
