import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { servedAt } from '../support/built.ts';
import { elementsOfPage, findAll } from '../support/markup.ts';
import { otherSite, siteContent, sites, thisSite, type BuiltSite } from '../support/sites.ts';

const fileOf = (site: BuiltSite, locale: string) => servedAt(site, `/${locale}/event.ics`);

/** A calendar parsed by ical.js, and its one event. */
function read(site: BuiltSite, locale: string) {
  const calendar = new ICAL.Component(ICAL.parse(fileOf(site, locale)) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  const [event] = events;
  if (!event || events.length > 1) throw new Error(`/${locale}/event.ics has ${events.length} events.`);
  return { calendar, event };
}

const languages = sites.flatMap((site) =>
  siteContent(site).site.locales.map((locale) => ({ site, locale, name: `${site.name} in “${locale}”` })),
);

describe.each(languages)('the event of $name', ({ site, locale }) => {
  const { calendar, event } = read(site, locale);
  const { event: facts, site: settings } = siteContent(site);
  const property = (name: string) => event.component.getFirstProperty(name);

  test('the file keeps to the form of RFC 5545: CRLF, 75 octets, UTF-8', () => {
    const lines = fileOf(site, locale).split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.filter((line) => /[\r\n\uFFFD]/.test(line) || Buffer.byteLength(line) > 75)).toEqual([]);
  });

  test('it is one event, without a calendar around it, and brings the time zone of its hours', () => {
    expect(['method', 'name', 'x-wr-calname'].filter((name) => calendar.hasProperty(name))).toEqual([]);
    // A status would claim that the event is confirmed.
    expect(event.component.hasProperty('status')).toBe(false);
    const zone = calendar.getFirstSubcomponent('vtimezone')?.getFirstPropertyValue('tzid');
    expect(property('dtstart')?.getParameter('tzid')).toBe(zone);
    expect(property('dtend')?.getParameter('tzid')).toBe(zone);
  });

  test('every text says its language', () => {
    const spoken = ['summary', 'description', 'location'].map((name) => property(name)?.getParameter('language'));
    expect(spoken).toEqual([facts.title.lang, locale, locale]);
  });

  test('its addresses are those of the site', () => {
    const home = `${settings.url}/${locale}/`;
    expect([property('url')?.getFirstValue(), calendar.getFirstPropertyValue('url')]).toEqual([home, home]);
    expect(calendar.getFirstPropertyValue('source')).toBe(`${home}event.ics`);
  });

  test('the programme leads to it, the home page does not: nobody enters a day that is past', () => {
    const hrefs = [`/${locale}/`, `/${locale}/programme/`].map((address) =>
      findAll(elementsOfPage(servedAt(site, address)), 'a', { type: 'text/calendar' }).map(
        ({ attributes: { href = '' } }) => new URL(href, `http://site${address}`).pathname,
      ),
    );
    expect(hrefs).toEqual([[], [`/${locale}/event.ics`]]);
  });
});

describe.each([
  {
    site: thisSite,
    start: '2009-09-29T10:00:00.000Z',
    end: '2009-09-29T14:00:00.000Z',
    clocks: { 'Europe/Paris': '12:00', 'Europe/Helsinki': '13:00' },
  },
  {
    site: otherSite,
    start: '2014-10-09T06:30:00.000Z',
    end: '2014-10-09T08:00:00.000Z',
    clocks: { 'Europe/Dublin': '07:30', 'Europe/Vilnius': '09:30' },
  },
])('the hours of $site.name', ({ site, start, end, clocks }) => {
  const { event } = read(site, 'en');
  const begins = event.startDate.toJSDate();

  test('are right in UTC', () => {
    expect([begins.toISOString(), event.endDate.toJSDate().toISOString()]).toEqual([start, end]);
  });

  test('are right on both clocks', () => {
    const onClock = (timeZone: string) =>
      new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(begins);
    expect(Object.keys(clocks).map(onClock)).toEqual(Object.values(clocks));
  });
});

test.each(sites)('the languages of $name tell one event, of one edition, at one point', (site) => {
  const told = siteContent(site).site.locales.map((locale) => {
    const { event } = read(site, locale);
    const value = (name: string) => String(event.component.getFirstPropertyValue(name));
    return [event.uid, event.sequence, value('dtstamp'), value('last-modified'), value('geo'), event.startDate].join();
  });
  expect(new Set(told).size).toBe(1);
});

test('the edition comes from the content', () => {
  const { event } = read(otherSite, 'fi');
  expect([event.uid, event.sequence, String(event.component.getFirstPropertyValue('last-modified'))]).toEqual([
    'event@partners.example,2014:other-delegation',
    1,
    '2026-10-12T00:00:00Z',
  ]);
  expect(event.component.getFirstPropertyValue('geo')).toEqual([55.7033, 21.1443]);
});
