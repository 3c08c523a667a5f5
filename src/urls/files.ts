import type { Organisation } from '../model/content.ts';
import type { Locale } from '../schemas/locale.ts';

/** Path of the calendar file: /fi/event.ics. */
export const calendarAddress = (locale: Locale): string => `/${locale}/event.ics`;

/** Path of the vCard of an organisation: /fi/delegation/alder-house.vcf. */
export function vcardAddress(locale: Locale, { side, id }: Pick<Organisation, 'side' | 'id'>): string {
  return `/${locale}/${side}/${id}.vcf`;
}

/** Path of a feed, Atom (xml) or JSON Feed (json): /fi/feed.xml. */
export const feedAddress = (locale: Locale, kind: 'xml' | 'json'): string => `/${locale}/feed.${kind}`;

/** Path of security.txt, set by RFC 9116. */
export const securityAddress = '/.well-known/security.txt';

/** Path of a file of open data or of its schema: /api/event.json. */
export const dataAddress = (file: string): string => `/api/${file}`;

/** Path of a page as Markdown: /fi/announcement/index.md for /fi/announcement/. */
export const markdownAddress = (page: string): string => `${page}index.md`;

/** Path of a file for the press: /fi/press/map.svg. */
export const pressFileAddress = (locale: Locale, name: string): string => `/${locale}/press/${name}`;

/** Path of the social card (og:image) of a page or an organisation, by its id: /social/fi/programme.png. */
export const socialCardAddress = (locale: Locale, id: string): string => `/social/${locale}/${id}.png`;
