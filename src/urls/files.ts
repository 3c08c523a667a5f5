import type { Organisation } from '../model/content.ts';
import type { Locale } from '../schemas/locale.ts';

/** Address of the event for calendars: /fi/event.ics. */
export const calendarAddress = (locale: Locale): string => `/${locale}/event.ics`;

/** Address of the contact card of an organisation: /fi/delegation/alder-house.vcf. */
export function vcardAddress(locale: Locale, { side, id }: Pick<Organisation, 'side' | 'id'>): string {
  return `/${locale}/${side}/${id}.vcf`;
}

/** Address of what is new, as Atom (xml) or JSON Feed (json): /fi/feed.xml. */
export const feedAddress = (locale: Locale, kind: 'xml' | 'json'): string => `/${locale}/feed.${kind}`;

/** Address of whom to tell about a fault of security, set by RFC 9116. */
export const securityAddress = '/.well-known/security.txt';

/** A file of open data, or its schema: /api/event.json. */
export const dataAddress = (file: string): string => `/api/${file}`;

/** What a page says, as Markdown: /fi/announcement/ has /fi/announcement/index.md. */
export const markdownAddress = (page: string): string => `${page}index.md`;

/** A file for the press: /fi/press/map.svg. */
export const pressFileAddress = (locale: Locale, name: string): string => `/${locale}/press/${name}`;

/** The picture that is shown when a page is shared, by the id of the page or of the organisation: /social/fi/programme.png. */
export const socialCardAddress = (locale: Locale, id: string): string => `/social/${locale}/${id}.png`;
