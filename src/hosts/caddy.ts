import { firstLanguage, shortcutPatterns, vary } from './negotiation.ts';
import { each, expressionOf, headersAt, headersOf, type HostPolicy } from './policy.ts';

/** Caddy: a site, whose name and folder are to be filled in. */
export function caddyfile(policy: HostPolicy): string {
  const { root, everywhere, rules, types } = policy;
  // Caddy compares decoded addresses.
  const path = decodeURI(root);
  const here = (pattern: string) => expressionOf(pattern, path);
  const type = (value: string, expression: string) => ({ name: 'Content-Type', value, expressions: [expression] });
  const matched = [
    ...headersOf(rules).map(({ name, value, patterns }) => ({ name, value, expressions: patterns.map(here) })),
    ...Object.entries(types.endings).map(([ending, value]) =>
      type(value, ending === 'html' ? '(/|\\.html)$' : `\\.${ending}$`),
    ),
    ...Object.entries(types.addresses).map(([address, value]) => type(value, here(address))),
  ];
  const lines = (headers: Record<string, string>, indent: string) =>
    each(Object.entries(headers), ([name, value]) => `${indent}header ${name} "${value}"\n`);
  return `# Say what the site is called and where its folder lies: /var/www/site.
http://localhost {
	encode gzip
${lines(everywhere, '\t')}${each(
    matched.entries(),
    ([index, { name, value, expressions }]) =>
      `	@at${index} path_regexp ${expressions.join('|')}\n	header @at${index} ${name} "${value}"\n`,
  )}
	# The language that a reader asks for first; a reader who comes from a page of the site has chosen already.
	map {query} {asked} {
		~^(.+)$ "?\${1}"
		default ""
	}
${each(
  shortcutPatterns(policy).entries(),
  ([index, { from, to }]) => `	@short${index} path_regexp ${here(from)}
	header @short${index} Vary "${vary}"
	@first${index} {
		path_regexp short${index} ${here(from)}
		not header Sec-Fetch-Site same-origin
		header_regexp first Accept-Language ${firstLanguage(policy)}
	}
	redir @first${index} ${root}/{re.first.1}${to.replace('$1', `{re.short${index}.1}`)}{asked} 302
`,
)}
	handle_path ${path}/* {
		# These are for hosts, not for readers.
		@hosts path /_headers /_redirects /_hosts/*
		error @hosts 404
		root * /var/www/site
		file_server
	}
	handle {
		error 404
	}
	handle_errors {
${lines(headersAt(policy, '/404.html'), '\t\t')}		root * /var/www/site
		rewrite * /404.html
		file_server
	}
}
`;
}
