import ical, { escape, foldLines } from 'ical-generator';
import { countryName } from '../../i18n/format.ts';
import { formatClock } from '../../i18n/hours.ts';
import { say } from '../../i18n/speak.ts';
import { clocksOf, hostClockOf } from '../../model/clocks.ts';
import type { Content } from '../../model/content.ts';
import { placeOf } from '../../model/places.ts';
import type { Locale } from '../../schemas/locale.ts';
import { absolute, pageAddress, permanentId } from '../../urls/addresses.ts';
import { calendarAddress } from '../../urls/files.ts';
import { vtimezone } from './vtimezone.ts';

/**
 * The event as iCalendar (RFC 5545), with URL and SOURCE of RFC 7986. All languages share a UID, and a higher edition (SEQUENCE)
 * replaces a lower one. Hours are in the time zone of the host, as announced, so that calendars can show its clock and the reader’s.
 * There is no METHOD, which would require an ORGANIZER, and no calendar name, for which Outlook would open a second calendar.
 *
 * @returns the file, its lines ended by CRLF and folded at 75 octets
 */
export function calendarOf(content: Content, locale: Locale): string {
  const { event, site } = content;
  const { title, edition, venue } = event;
  const { side, start, end } = hostClockOf(content);
  const { latitude: lat, longitude: lon } = placeOf(content, venue.place);
  const home = absolute(site.url, pageAddress(locale, 'home'));
  const calendar = ical({
    prodId: { company: escape(site.name, false), product: 'event', language: locale },
    source: absolute(site.url, calendarAddress(locale)),
    url: home,
    // A default time zone for the calendar would apply to its time stamps too, which have to be in UTC.
    timezone: { name: null, generator: (name) => vtimezone(name, yearOf(start), yearOf(end)) },
  });
  calendar.createEvent({
    id: uidOf(content),
    sequence: edition.number,
    stamp: edition.updated,
    lastModified: edition.updated,
    // The library writes a time without offset digit by digit, whatever the time zone of this machine.
    start: `${start.date}T${start.time}:00`,
    end: `${end.date}T${end.time}:00`,
    timezone: event.sides[side].timeZone,
    summary: title.value,
    description: descriptionOf(content, locale, home),
    location: {
      title: `${venue.name}, ${venue.street}, ${venue.postalCode} ${venue.locality}, ${countryName(venue.country, locale)}`,
      geo: { lat, lon },
    },
    url: home,
  });
  return withLanguages(calendar.toString(), { SUMMARY: title.lang, DESCRIPTION: locale, LOCATION: locale });
}

/** The UID of the event, the same in every language and every edition. */
const uidOf = ({ site }: Content) => `event@${permanentId(site, '').replace(/^(https?:\/\/|tag:)/, '')}`;

const yearOf = ({ date }: { date: string }) => Number(date.slice(0, 4));

function descriptionOf(content: Content, locale: Locale, home: string): string {
  const { event, pages } = content;
  const clocks = clocksOf(content).map(
    (clock) => `${event.sides[clock.side].city}, ${formatClock(clock, locale, event.date.value)}`,
  );
  return [
    ...(event.title.lang === locale ? [] : [say(event.title.meaning, locale)]),
    say(pages.home[locale].frontMatter.description, locale),
    clocks.join('\n'),
    home,
  ].join('\n\n');
}

/** Adds what the library does not write: LANGUAGE of each text, and the end of the last line. */
function withLanguages(calendar: string, languages: Record<string, Locale>): string {
  const unfolded = calendar.replaceAll('\r\n ', '');
  const spoken = unfolded.replaceAll(/^([A-Z]+):/gm, (start, property: string) => {
    const language = languages[property];
    return language ? `${property};LANGUAGE=${language}:` : start;
  });
  return foldLines(`${spoken}\r\n`);
}
