import type { Locale } from '../schemas/locale.ts';

/** Short permanent address of an organisation, in no language: /o/alder-house/. */
export const shortAddress = (id: string): string => `/o/${id}/`;

/** The short address as a picture that a telephone reads. */
export const qrCodeAddress = (id: string): string => `${shortAddress(id)}qr.svg`;

/** The badge of an organisation, for a light or for a dark page. */
export const badgeAddress = (id: string, scheme: 'light' | 'dark'): string => `/badge/${id}-${scheme}.svg`;

/** The card of an organisation, to be framed in the page of a partner. */
export const cardAddress = (locale: Locale, id: string): string => `/embed/${locale}/${id}/`;

/** What a publishing system asks for to embed that card. */
export const oembedAddress = (locale: Locale, id: string): string => `/oembed/${locale}/${id}.json`;
