import type { Locale } from '../schemas/locale.ts';

/** Short permanent path of an organisation, for all languages: /o/alder-house/. */
export const shortAddress = (id: string): string => `/o/${id}/`;

/** Path of the QR code of the short address. */
export const qrCodeAddress = (id: string): string => `${shortAddress(id)}qr.svg`;

/** Path of the badge of an organisation in a language, for light or for dark pages. */
export const badgeAddress = (locale: Locale, id: string, scheme: 'light' | 'dark'): string =>
  `/badge/${locale}/${id}-${scheme}.svg`;

/** Path of the card of an organisation, for an iframe in the page of a partner. */
export const cardAddress = (locale: Locale, id: string): string => `/embed/${locale}/${id}/`;

/** Path of the oEmbed response for that card. */
export const oembedAddress = (locale: Locale, id: string): string => `/oembed/${locale}/${id}.json`;
