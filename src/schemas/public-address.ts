import { z } from 'zod';
import { isPossibleHost } from './sourced.ts';

/** Browsers, sitemaps and hosts take addresses of 2,000 letters; the paths of pages and files have at most 300 of them. */
const longest = 300;

const example = 'like https://www.example.org/some/path';

/**
 * The public address of the site, which may have a path. Normalised as in browsers (WHATWG URL): internationalised domain names
 * in Punycode, other non-ASCII letters percent-encoded.
 */
export const publicAddress = z.string().transform((written, context) => {
  const refuse = (message: string) => {
    context.addIssue({ code: 'custom', message, input: written });
    return z.NEVER;
  };
  if (!/^https?:\/\/[^/\s\\][^\s\\]*$/i.test(written) || !URL.canParse(written))
    return refuse(`Write an address ${example}.`);
  const { origin, hostname, port, username, password } = new URL(written);
  if (username || password) return refuse('Remove the name and the password: everybody could read them.');
  if (/[?#]/.test(written)) return refuse('Remove what begins with ? or #: pages are added to this address.');
  if (written.endsWith('/')) return refuse('Remove the last slash.');
  if (port === '0') return refuse('Write a port from 1 to 65535, or none.');
  if (!isPossibleHost(hostname))
    return refuse('Shorten the name of the host: it has at most 253 letters, 63 between dots.');
  // Browsers read 1.2.3 as 1.2.0.3.
  if (/^[\d.]+$/.test(hostname) && !written.includes(`//${hostname}`)) return refuse(`Write an address ${example}.`);
  const path = decoded(/^[^:]+:\/\/[^/]*(.*)$/s.exec(written)?.[1] ?? '');
  const segments = path.split('/').slice(1);
  const isPlain = segments.every((segment) => /^[\p{L}\p{M}\p{N}._~-]+$/u.test(segment) && !/^\.\.?$/.test(segment));
  if (!isPlain || !/^(?:(?:\w(?:[\w-]*\w)?\.)*\w(?:[\w-]*\w)?|\[[\da-f:.]+\])$/.test(hostname)) {
    return refuse(`Write it with letters, digits, hyphens and dots alone, ${example}.`);
  }
  const address = origin + encodeURI(path);
  return address.length > longest ? refuse(`Shorten it to ${longest} letters: each page adds its own path.`) : address;
});

function decoded(path: string): string {
  try {
    return decodeURI(path).normalize('NFC');
  } catch {
    // Not UTF-8; refused below, as a percent sign is not an allowed character.
    return path;
  }
}
