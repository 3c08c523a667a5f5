import { shortcutPatterns, vary } from './negotiation.ts';
import { each, expressionOf, headersOf, type HostPolicy } from './policy.ts';

const variable = (header: string) => `$site_${header.toLowerCase().replaceAll('-', '_')}`;

/** nginx: a server for its http block, whose name and folder are to be filled in. */
export function nginxConf(policy: HostPolicy): string {
  const { root, everywhere, rules, types, languages } = policy;
  // nginx compares decoded addresses.
  const path = decodeURI(root);
  const headers = Map.groupBy(headersOf(rules), ({ name }) => name);
  const byEnding = Object.entries(types.endings).map(([ending, full]) => ({
    ending,
    full,
    type: full.replace(/;.*/, ''),
  }));
  const typesOf = (some: typeof byEnding) => some.map(({ type }) => type).join(' ');
  const withCharset = byEnding.filter(({ full, ending }) => full.includes('charset') && ending !== 'html');
  const compressed = byEnding.filter(({ type }) => /^text\/(?!html)|json|xml/.test(type));
  return `# Include this file in the http block of nginx, or put it into conf.d/. Say where the folder lies: /var/www/site.
${each(headers, ([name, values]) => {
  const lines = values.flatMap(({ value, patterns }) =>
    patterns.map((pattern) => `  "~${expressionOf(pattern, path)}" "${value}";\n`),
  );
  return `map $uri ${variable(name)} {\n${lines.join('')}}\n`;
})}
# The language that a reader asks for first; a reader who comes from a page of the site has chosen already.
map "$http_sec_fetch_site $http_accept_language" $site_language {
  "~^same-origin " "";
  "~^[a-z-]* (?<known>${languages.join('|')})\\b" $known;
}
# What follows it, where an address is in no language.
map $uri $site_rest {
${each(shortcutPatterns(policy), ({ from, to }) => `  "~${expressionOf(from, path)}" "${to}";\n`)}}
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
${each(byEnding, ({ ending, type }) => `    ${type} ${ending};\n`)}  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${typesOf(withCharset)};
  gzip on;
  gzip_vary on;
  gzip_types ${typesOf(compressed)};

${each(Object.entries(everywhere), ([name, value]) => `  add_header ${name} "${value}" always;\n`)}${each(
    headers.keys(),
    (name) => `  add_header ${name} ${variable(name)} always;\n`,
  )}  add_header Vary $site_vary always;
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
${each(
  Object.entries(types.addresses),
  ([address, type]) => `  location = ${path}${address} {
    alias /var/www/site${address};
    types {}
    default_type ${type};
  }
`,
)}}
`;
}
