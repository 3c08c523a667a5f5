import { createHash } from 'node:crypto';

/** What a browser may run, show and fetch, by directive (Content Security Policy Level 3). */
export type ContentPolicy = Record<string, string[]>;

const inline = /<(script|style)([^>]*)>(.*?)<\/\1>/gs;

/** Types of script that are data: no browser runs them. */
const data = /\stype="[^"]*json"/;

/** Looks like a style or a handler in an attribute; an attribute may follow a quotation mark or a stroke at once. */
const suspect = /[\s"'/](?:style|on[a-z]+)\s*=/i;

/** An element as browsers read it: a quoted value may hold anything but its own mark. */
const tag = /<[a-z](?:"[^"]*"|'[^']*'|[^>"'])*>/gi;

const quoted = /"[^"]*"|'[^']*'/g;

const hashes = new Map<string, string>();

/**
 * A page with a policy of its own: this site’s files, and of what stands in the page itself exactly this. It stands
 * right behind the declaration of the encoding, before anything it rules.
 *
 * @throws when an attribute holds a style or a handler, which no strict policy allows
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
      // What stands in a page fetches the rest of the scripts when somebody acts.
      'script-src': [...new Set(["'self'", ...found.script])],
      'connect-src': ["'self'"],
    }),
    'style-src': [...found.style],
    'img-src': ["'self'"],
    ...(/<iframe\s/.test(html) && { 'frame-src': ["'self'"] }),
    'font-src': ["'self'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    // No script can make markup or code out of text.
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ["'none'"],
  };
}

/** The policy of a picture that is opened by itself: its own styles, with the typeface in them, and nothing that runs. */
export const picturePolicy: ContentPolicy = {
  'default-src': ["'none'"],
  'style-src': ["'unsafe-inline'"],
  'font-src': ['data:'],
  sandbox: [],
};

/**
 * What the policy of a folder has to allow for a picture in it, where a host cannot tell pictures from pages: its styles, by
 * their hashes, and the typeface in them.
 *
 * @throws when a style is written in entities, as its hash would be that of other words
 */
export function policyOfPicture(svg: string, address: string): ContentPolicy {
  const styles = Array.from(svg.matchAll(/<style[^>]*>(.*?)<\/style>/gs), ([, text = '']) => text);
  if (styles.some((text) => text.includes('&'))) throw new Error(`A style of ${address} is written in entities.`);
  return styles.length === 0 ? {} : { 'style-src': styles.map(hashOf), 'font-src': ['data:'] };
}

/** The one policy of several pages, for hosts that send it with all of them: whatever one of them needs. */
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

/** A policy as it is written in a header or in a page. */
export const printPolicy = (policy: ContentPolicy): string =>
  Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');

/** The policy that a page carries; undefined where it carries none. */
export function readPolicy(html: string): ContentPolicy | undefined {
  const [, written] = /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html) ?? [];
  if (!written) return undefined;
  const parts = written.split('; ').map((part) => part.split(' '));
  return Object.fromEntries(parts.map(([directive = '', ...sources]) => [directive, sources]));
}

function hashOf(text: string): string {
  const known = hashes.get(text);
  if (known) return known;
  const hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  hashes.set(text, hash);
  return hash;
}

/** A page is read tag by tag only where something in it looks wrong. */
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
