import { z } from 'zod';

/** A published string, trimmed and never empty; checks/characters.ts checks its characters. */
export const text = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .refine((words) => /[\p{L}\p{N}]/u.test(words), 'Write at least one letter or digit.');

/** The name of an entry: lower-case words joined by hyphens, as in a URL; short enough for a file name. */
export const id = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use lower-case letters, digits and single hyphens.')
  .describe('Name of the entry in addresses and in the other files.');

/** A list that has every value once. */
export const distinct = <Value extends z.ZodType>(value: Value) =>
  z.array(value).refine((all) => new Set(all).size === all.length, 'Name each once.');

/** The sources of the value beside them: at least one. */
export const sources = distinct(id)
  .min(1, 'Name at least one source of sources.yaml.')
  .describe('Ids of the sources of this value.');

export const year = z.int().min(1500).max(2100);

const inRange = (date: string): boolean => year.safeParse(Number(date.slice(0, 4))).success;

/** A calendar date, YYYY-MM-DD (ISO 8601). */
export const isoDate = z.iso
  .date('Write a day that exists, as 1998-04-17.')
  .refine(inRange, 'Write a day of the years 1500 to 2100.');

export const qualifier = z
  .enum(['about', 'over', 'nearly'])
  .describe('How exact the number is; absent when it is exact.');
export type Qualifier = z.infer<typeof qualifier>;

/** Whether a host name is as long as the DNS allows: 63 letters a label, 253 in all (RFC 1035). */
export const isPossibleHost = (name: string): boolean =>
  name.length <= 253 && name.split('.').every((label) => label.length <= 63);

/** A URL for a link; no other scheme than http and https is safe there. */
export const webAddress = z
  .url({
    protocol: /^https?$/,
    // Two labels or more (RFC 1123), or an IPv4 address.
    hostname: /^(?:[a-z\d](?:[\w-]*[a-z\d])?\.)+[a-z\d-]*[a-z\d]$/,
    error: 'Write an address that begins with https:// or http:// and the whole name of its host.',
  })
  .max(2000)
  .regex(/^[^\s<>"{}|\\^`]+$/, 'Write %20 for a space, and other characters that no address has in the same way.')
  // Without a flag, which the JSON Schema of the open data would lose.
  .regex(/^(?:[^%]|%[\dA-Fa-f]{2})*$/, 'Write two digits or letters a to f after each %.')
  .refine((url) => {
    const { hostname, port } = URL.canParse(url) ? new URL(url) : { hostname: '', port: '' };
    return port !== '0' && isPossibleHost(hostname);
  }, 'Write a name of a host with at most 63 letters between dots and 253 in all, and no port 0.')
  .refine((url) => !/^[^/]+\/\/[^/]*@/.test(url), 'Remove the name and the password: everybody could read them.');

/** A name or a short phrase on one line. */
export const shortText = text(120);
