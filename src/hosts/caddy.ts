import { firstLanguage, shortcutPatterns, vary } from './negotiation.ts';
import { expressionOf, headersAt, valuesByHeader, type HostPolicy } from './policy.ts';

/** A site of Caddy; its name and the folder are to be filled in. */
export function caddyfile(policy: HostPolicy): string {
  const { root, everywhere, rules, types } = policy;
  // Requests are compared with it once they are decoded.
  const path = decodeURI(root);
  const here = (address: string) => expressionOf(address, path);
  const matched = [
    ...[...valuesByHeader(rules)].flatMap(([name, values]) =>
      values.map(([value, addresses]) => ({ name, value, expressions: addresses.map(here) })),
    ),
    ...Object.entries(types.endings).map(([ending, value]) => ({
      name: 'Content-Type',
      value,
      expressions: [ending === 'html' ? '(/|\\.html)$' : `\\.${ending}$`],
    })),
    ...Object.entries(types.addresses).map(([address, value]) => ({
      name: 'Content-Type',
      value,
      expressions: [here(address)],
    })),
  ];
  const header = (headers: Record<string, string>) =>
    Object.entries(headers).map(([name, value]) => `header ${name} "${value}"`);
  return `# Say what the site is called and where its folder lies: /var/www/site.
http://localhost {
	encode gzip
	${header(everywhere).join('\n\t')}
${matched
  .map(
    ({ name, value, expressions }, index) =>
      `	@at${index} path_regexp ${expressions.join('|')}\n	header @at${index} ${name} "${value}"\n`,
  )
  .join('')}
	# The language that a reader asks for first; a reader who comes from a page of the site has chosen already.
	map {query} {asked} {
		~^(.+)$ "?\${1}"
		default ""
	}
${shortcutPatterns(policy)
  .map(
    ({ from, to }, index) => `	@short${index} path_regexp ${here(from)}
	header @short${index} Vary "${vary}"
	@first${index} {
		path_regexp short${index} ${here(from)}
		not header Sec-Fetch-Site same-origin
		header_regexp first Accept-Language ${firstLanguage(policy)}
	}
	redir @first${index} ${root}/{re.first.1}${to.replace('$1', `{re.short${index}.1}`)}{asked} 302
`,
  )
  .join('')}
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
		${header(headersAt(policy, '/404.html')).join('\n\t\t')}
		root * /var/www/site
		rewrite * /404.html
		file_server
	}
}
`;
}
