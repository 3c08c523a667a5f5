import ical, { escape, foldLines } from 'ical-generator';
import { countryName } from '../../i18n/format.ts';
import { formatClock } from '../../i18n/hours.ts';
import { say } from '../../i18n/speak.ts';
import { clocksOf, hostClockOf } from '../../model/clocks.ts';
import type { Content } from '../../model/content.ts';
import type { Locale } from '../../schemas/locale.ts';
import { absolute, pageAddress, permanentId } from '../../urls/addresses.ts';
import { calendarAddress } from '../../urls/files.ts';
import { vtimezone } from './vtimezone.ts';

/**
 * The event for a calendar: iCalendar (RFC 5545) with URL and SOURCE of RFC 7986. It has neither METHOD, which would ask for an
 * ORGANIZER, nor a name for the calendar: with one, Outlook opens a calendar of its own instead of the event. Every language has the same UID, and a
 * higher edition replaces a lower one. The hours stand on the host's clock, in its own time zone and not in UTC: they are what
 * was announced, and a calendar can show both that clock and the reader's. There is no ORGANIZER, since nobody answers here.
 *
 * @returns the file, its lines ended by CRLF and folded at 75 octets
 */
export function calendarOf(content: Content, locale: Locale): string {
  const { event, places, site } = content;
  const { title, edition, venue } = event;
  const { side, start, end } = hostClockOf(content);
  const place = places[venue.place];
  const home = absolute(site.url, pageAddress(locale, 'home'));
  const calendar = ical({
    prodId: { company: escape(site.name, false), product: 'event', language: locale },
    source: absolute(site.url, calendarAddress(locale)),
    url: home,
    // Without a name for the whole calendar, its stamps stay in UTC and only the event is in the zone.
    timezone: { name: null, generator: (name) => vtimezone(name, yearOf(start), yearOf(end)) },
  });
  calendar.createEvent({
    id: uidOf(content),
    sequence: edition.number,
    stamp: edition.updated,
    lastModified: edition.updated,
    // A time without offset comes out with the digits it went in with, whatever the clock of this machine.
    start: `${start.date}T${start.time}:00`,
    end: `${end.date}T${end.time}:00`,
    timezone: event.sides[side].timeZone,
    summary: title.value,
    description: descriptionOf(content, locale, home),
    location: {
      title: `${venue.name}, ${venue.street}, ${venue.postalCode} ${venue.locality}, ${countryName(venue.country, locale)}`,
      ...(place && { geo: { lat: place.latitude, lon: place.longitude } }),
    },
    url: home,
  });
  return withLanguages(calendar.toString(), { SUMMARY: title.lang, DESCRIPTION: locale, LOCATION: locale });
}

/** The event among all others: its name below that of the site, the same in every language and every edition. */
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

/** Says in which language each text is, which the library cannot, and ends the last line, which it does not. */
function withLanguages(calendar: string, languages: Record<string, Locale>): string {
  const unfolded = calendar.replaceAll('\r\n ', '');
  const spoken = unfolded.replaceAll(/^([A-Z]+):/gm, (start, property: string) => {
    const language = languages[property];
    return language ? `${property};LANGUAGE=${language}:` : start;
  });
  return foldLines(`${spoken}\r\n`);
}
