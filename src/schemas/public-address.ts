import { z } from 'zod';

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
  const { origin, hostname, username, password } = new URL(written);
  if (username || password) return refuse('Remove the name and the password: everybody could read them.');
  if (/[?#]/.test(written)) return refuse('Remove what begins with ? or #: pages are added to this address.');
  if (written.endsWith('/')) return refuse('Remove the last slash.');
  const path = decoded(/^[^:]+:\/\/[^/]*(.*)$/s.exec(written)?.[1] ?? '');
  const segments = path.split('/').slice(1);
  const isPlain = segments.every((segment) => /^[\p{L}\p{M}\p{N}._~-]+$/u.test(segment) && !/^\.\.?$/.test(segment));
  if (!isPlain || !/^(?:(?:\w(?:[\w-]*\w)?\.)*\w(?:[\w-]*\w)?|\[[\da-f:.]+\])$/.test(hostname)) {
    return refuse(`Write it with letters, digits, hyphens and dots alone, ${example}.`);
  }
  return origin + encodeURI(path);
});

function decoded(path: string): string {
  try {
    return decodeURI(path).normalize('NFC');
  } catch {
    // Not UTF-8; refused below, as a percent sign is not an allowed character.
    return path;
  }
}
