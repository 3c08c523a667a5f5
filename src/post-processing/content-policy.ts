import { hash } from 'node:crypto';

/** What a browser may run, show and fetch, by directive (Content Security Policy Level 3). */
export type ContentPolicy = Record<string, string[]>;

const inline = /<(script|style)([^>]*)>(.*?)<\/\1>/gs;

/** The type of a script that holds data and is never run. */
const data = /\stype="[^"]*json"/;

/** A style or handler attribute. In HTML, an attribute may follow a quotation mark or a slash without a space. */
const suspect = /[\s"'/](?:style|on[a-z]+)\s*=/i;

/** A start tag; a quoted value may hold any character but its own quotation mark. */
const tag = /<[a-z](?:"[^"]*"|'[^']*'|[^>"'])*>/gi;

const quoted = /"[^"]*"|'[^']*'/g;

/**
 * Adds a <meta> with a content policy made from the page: files of this site, and the inline scripts and styles of the page by
 * their hashes. It stands right after <meta charset>, since a policy governs only what comes after it.
 *
 * Not by Astro’s security.csp: its <meta> comes after the scripts that it should govern, lists the hashes of all scripts of the site
 * in each page and none of speculation rules, and lacks the styles that used-styles.ts makes for a page.
 *
 * @throws Error when an attribute holds a style or a handler, which a strict policy forbids
 */
export function withContentPolicy(html: string, address: string): string {
  refuseAttributes(html, address);
  const start = html.indexOf('>', html.indexOf('<meta charset')) + 1;
  const policy = printPolicy(policyOf(html));
  return `${html.slice(0, start)}<meta http-equiv="content-security-policy" content="${policy}">${html.slice(start)}`;
}

function policyOf(html: string): ContentPolicy {
  const found = { script: new Set<string>(), style: new Set<string>() };
  for (const [, name, attributes = '', text = ''] of html.matchAll(inline)) {
    if (name === 'script' && data.test(attributes)) continue;
    found[name as 'script' | 'style'].add(/\ssrc=/.test(attributes) ? "'self'" : hashOf(text));
  }
  if (/<link[^>]*\srel="stylesheet"/.test(html)) found.style.add("'self'");
  const runs = found.script.size > 0;
  return {
    'default-src': ["'none'"],
    ...(runs && {
      // The inline starter imports other scripts of this site on the first interaction.
      'script-src': [...new Set(["'self'", ...found.script])],
      'connect-src': ["'self'"],
    }),
    'style-src': [...found.style],
    'img-src': ["'self'"],
    ...(/<iframe\s/.test(html) && { 'frame-src': ["'self'"] }),
    'font-src': ["'self'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    // Trusted Types: no script can turn text into markup or code.
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ["'none'"],
  };
}

/** The policy of an SVG that is opened by itself: its inline styles and the typeface embedded in them, and no scripts. */
export const picturePolicy: ContentPolicy = {
  'default-src': ["'none'"],
  'style-src': ["'unsafe-inline'"],
  'font-src': ['data:'],
  sandbox: [],
};

/**
 * What an SVG needs from the policy of its folder, for hosts whose headers cannot tell pictures from pages: its styles, by their
 * hashes, and the typeface embedded in them.
 *
 * @throws Error when a style contains entities: browsers hash the text after decoding them
 */
export function policyOfPicture(svg: string, address: string): ContentPolicy {
  const styles = Array.from(svg.matchAll(/<style[^>]*>(.*?)<\/style>/gs), ([, text = '']) => text);
  if (styles.some((text) => text.includes('&'))) throw new Error(`A style of ${address} is written in entities.`);
  return styles.length === 0 ? {} : { 'style-src': styles.map(hashOf), 'font-src': ['data:'] };
}

/** The union of several policies, for hosts that send one policy with a whole folder. */
export function commonPolicy(policies: readonly ContentPolicy[]): ContentPolicy {
  const common: ContentPolicy = {};
  for (const policy of policies) {
    for (const [directive, sources] of Object.entries(policy)) {
      const all = new Set([...(common[directive] ?? []), ...sources]);
      if (all.size > 1) all.delete("'none'");
      common[directive] = [...all];
    }
  }
  return Object.fromEntries(Object.entries(common).map(([directive, sources]) => [directive, sources.sort()]));
}

/** Serialises a policy for a header or a <meta>. */
export const printPolicy = (policy: ContentPolicy): string =>
  Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');

/** Parses the policy in the <meta> of a page; undefined where there is none. */
export function readPolicy(html: string): ContentPolicy | undefined {
  const [, written] = /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html) ?? [];
  if (!written) return undefined;
  const parts = written.split('; ').map((part) => part.split(' '));
  return Object.fromEntries(parts.map(([directive = '', ...sources]) => [directive, sources]));
}

const hashOf = (text: string): string => `'sha256-${hash('sha256', text, 'base64')}'`;

/** Tests the whole page first and tag by tag only if something matches, since most pages have nothing. */
function refuseAttributes(html: string, address: string): void {
  if (!suspect.test(html)) return;
  const [refused] = (html.replace(inline, '').match(tag) ?? []).filter((text) =>
    suspect.test(text.replace(quoted, '""')),
  );
  if (refused) {
    throw new Error(
      `${address} has a style or a handler in an attribute, which its content policy forbids: ${refused}\n` +
        'Give the element a class, or let a script of src/ listen to it.',
    );
  }
}
