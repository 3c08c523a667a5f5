import { firstLanguage, shortcutPatterns, vary } from './negotiation.ts';
import { caching, each, expressionOf, headersOf, type HostPolicy } from './policy.ts';

/** CloudFront function for requests (cloudfront-js-2.0): names the page of a folder, and chooses a language where an address is in none. */
export function cloudFrontRequest(policy: HostPolicy): string {
  const { root } = policy;
  return `// CloudFront function, event type: viewer request.
function handler(event) {
  const { request } = event;
  const asked = (name) => (request.headers[name] ? request.headers[name].value : '');
  const query = [];
  for (const name in request.querystring) {
    const { value, multiValue } = request.querystring[name];
    for (const one of multiValue || [{ value }]) query.push(one.value === '' ? name : name + '=' + one.value);
  }
  const moved = (path) => {
    const value = path + (query.length > 0 ? '?' + query.join('&') : '');
    return { statusCode: 302, statusDescription: 'Found', headers: { location: { value } } };
  };
  const first = /${firstLanguage(policy)}/.exec(asked('accept-language'));
  if (!request.uri.startsWith('${root}/')) return request;
  const path = request.uri.slice(${root.length});
  // A reader who comes from a page of the site has chosen already.
  if (first && asked('sec-fetch-site') !== 'same-origin') {
    const shortcuts = ${JSON.stringify(shortcutPatterns(policy).map(({ from, to }) => [`^${from}$`, to]))};
    for (const [from, to] of shortcuts) {
      if (new RegExp(from).test(path)) return moved('${root}/' + first[1] + path.replace(new RegExp(from), to));
    }
  }
  if (/^\\/_(headers$|redirects$|hosts\\/)/.test(path)) request.uri = '${root}/404';
  else if (path.endsWith('/')) request.uri += 'index.html';
  // Two slashes at the beginning, or a backslash, would lead to another host: such an address is that of no page.
  else if (/^(\\/[a-z0-9-]+)+$/.test(path)) return moved(request.uri + '/');
  return request;
}
`;
}

/** CloudFront function for responses: the headers of the policy, within the limit of 10 kB for a function. */
export function cloudFrontResponse({ root, everywhere, rules, types }: HostPolicy): string {
  const typed = Object.entries(types.addresses).map(([address, type]) => ({
    address,
    headers: { 'Content-Type': type },
  }));
  const headers = [
    ...Object.entries(everywhere).map(([name, value]) => ({ name, value, patterns: [] })),
    ...headersOf([...rules, ...typed]),
    { name: 'vary', value: vary, patterns: ['/', '/o/*/'] },
  ].map(({ name, value, patterns }) => [
    name.toLowerCase(),
    value,
    patterns.map((pattern) => expressionOf(pattern, root)).join('|'),
  ]);
  return `// CloudFront function, event type: viewer response. As the custom error response for 404, choose ${root}/404.html.
const headers = [
${each(headers, (header) => `  ${JSON.stringify(header)},\n`)}];
function handler(event) {
  const { request, response } = event;
  for (const [name, value, addresses] of headers) {
    if (new RegExp(addresses).test(request.uri)) response.headers[name] = { value };
  }
  return response;
}
`;
}

/** A script that copies the folder to a bucket of S3, each file with its media type and caching. */
export function s3Script({ types }: HostPolicy): string {
  const copy = (options: string, cached: string) =>
    `aws s3 cp . "s3://$1" --recursive --exclude '*' ${options} --cache-control '${cached}'\n`;
  return `#!/bin/sh
# In the folder of the site: sh _hosts/s3.sh BUCKET[/PATH]
set -eu
${each(
  Object.entries(types.endings),
  ([ending, type]) =>
    copy(
      `--include '*.${ending}' --exclude '_*' --exclude 'search/index/*' --content-type '${type}'`,
      caching.revalidate,
    ) +
    copy(
      `--include '_astro/*.${ending}' --include 'search/index/*.${ending}' --content-type '${type}'`,
      caching.forever,
    ),
)}`;
}
