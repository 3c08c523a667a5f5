import { escape, foldLines } from 'ical-generator';
import { say } from '../../i18n/speak.ts';
import type { Content, Organisation } from '../../model/content.ts';
import { otherNamesOf } from '../../model/names.ts';
import { placeOf } from '../../model/places.ts';
import type { Locale } from '../../schemas/locale.ts';
import { absolute, permanentId, profileAddress } from '../../urls/addresses.ts';
import { vcardAddress } from '../../urls/files.ts';
import { shortAddress } from '../../urls/partners.ts';

/**
 * An organisation as vCard 4.0 (RFC 6350), with the same UID in every language; escaping and line folding are those of iCalendar.
 * There is an ADR only where the seat is one point with coordinates; its words are in the street component, which every address
 * book shows, and in LABEL. X-ABShowAs makes Apple’s Contacts list the organisation by its name.
 *
 * @returns the file, its lines ended by CRLF and folded at 75 octets
 */
export function vcardOf(content: Content, organisation: Organisation, locale: Locale): string {
  const { site, fields } = content;
  const { names, lang, seat, texts } = organisation;
  const { updated } = texts[locale].frontMatter;
  const place = seat?.place ? placeOf(content, seat.place) : undefined;
  const language = { LANGUAGE: locale };
  const nicknames = otherNamesOf(organisation);
  const categories = organisation.fields.flatMap((id) => fields.find((field) => field.id === id)?.name ?? []);
  const lines: (string | false | undefined)[] = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:org',
    'X-ABShowAs:COMPANY',
    line('FN', lang ? { LANGUAGE: lang } : {}, text(names.short)),
    line('ORG', {}, text(names.official?.value ?? names.short)),
    nicknames.length > 0 && line('NICKNAME', {}, list(nicknames)),
    categories.length > 0 && line('CATEGORIES', {}, list(categories.map((name) => say(name, locale)))),
    line('NOTE', language, text(say(organisation.summary[locale], locale))),
    seat &&
      place &&
      line('ADR', { ...language, LABEL: say(seat.text, locale) }, `;;${text(say(seat.text, locale))};;;;`),
    place && line('GEO', {}, `geo:${place.latitude},${place.longitude}`),
    line('URL', {}, absolute(site.url, profileAddress(locale, organisation))),
    line('UID', {}, permanentId(site, shortAddress(organisation.id))),
    line('SOURCE', {}, absolute(site.url, vcardAddress(locale, organisation))),
    line('REV', {}, `${updated.replaceAll('-', '')}T000000Z`),
    'END:VCARD',
    '',
  ];
  return foldLines(lines.filter((written) => written !== false && written !== undefined).join('\r\n'));
}

const text = (value: string) => escape(value, false);
const list = (values: readonly string[]) => values.map(text).join(',');

/** A content line; parameter values are quoted where needed, with the escapes of RFC 6868. */
function line(property: string, parameters: Record<string, string>, value: string): string {
  const written = Object.entries(parameters).map(([name, parameter]) =>
    /[,:;"^\n]/.test(parameter) ? `;${name}="${escape(parameter, true)}"` : `;${name}=${parameter}`,
  );
  return `${property}${written.join('')}:${value}`;
}
