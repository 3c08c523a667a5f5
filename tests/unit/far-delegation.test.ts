import ICAL from 'ical.js';
import type { PhrasingContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import { extentOf } from '../../src/drawings/extent.ts';
import { mapOf, timelineOf, whoDoesWhatOf } from '../../src/drawings/pictures.ts';
import { socialCard } from '../../src/drawings/social-cards.ts';
import { calendarOf } from '../../src/formats/calendar/icalendar.ts';
import { factSheetPdf } from '../../src/formats/documents/fact-sheet.ts';
import { openData } from '../../src/formats/open-data/open-data.ts';
import { cardOf } from '../../src/formats/partner-kit/card.ts';
import { eventNodes } from '../../src/formats/structured-data/json-ld.ts';
import { loadContent } from '../../src/load.ts';
import { locales } from '../../src/schemas/locale.ts';
import { eventRows } from '../../src/view-models/event.ts';
import { wordsIn } from '../support/drawn.ts';

/**
 * Hosts in the delegation, north of their guests and across the date line from them, on a night that runs past midnight while
 * the clocks of the hosts are put forward; and long names.
 */
const content = loadContent('tests/fixtures/far-delegation/content');
const textOf = (nodes: PhrasingContent[]) => nodes.map((node) => ('value' in node ? node.value : '')).join('');
const plain = (text: string) => text.replaceAll(/[\u00a0\u2009\u202f]/g, ' ');

describe('the same hours in every format', () => {
  test.each([
    [
      'fr',
      'samedi 10 – dimanche 11 mars 2018, du 10 mars à 22 h au 11 mars à 3 h 30, heure de Nome, le 11 mars, 19 h – 23 h 30, heure de Suva',
    ],
    [
      'en',
      'Saturday 10 March – Sunday 11 March 2018, from 22:00 on 10 March to 3:30 on 11 March, Nome time, 19:00–23:30 on 11 March, Suva time',
    ],
    [
      'fi',
      'lauantaina 10. – sunnuntaina 11. maaliskuuta 2018, 10. maaliskuuta klo 22.00 – 11. maaliskuuta klo 3.30, Nomen aikaa, ' +
        '11. maaliskuuta klo 19.00–23.30, Suvan aikaa',
    ],
  ] as const)('the facts in %s begin with the clock of the hosts', (locale, words) => {
    expect(plain(textOf(eventRows(content, locale)[0].line))).toBe(words);
  });

  test('a calendar has them in the zone of the hosts, five hours and a half on the clock and four and a half long', () => {
    const calendar = calendarOf(content, 'en');
    const component = new ICAL.Component(ICAL.parse(calendar) as unknown[]);
    const zone = component.getFirstSubcomponent('vtimezone');
    if (zone) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
    const event = new ICAL.Event(component.getFirstSubcomponent('vevent') ?? undefined);
    expect([event.startDate, event.endDate].map((time) => time.toJSDate().toISOString())).toEqual([
      '2018-03-11T07:00:00.000Z',
      '2018-03-11T11:30:00.000Z',
    ]);
    expect(calendar).toContain('DTSTART;TZID=America/Nome:20180310T220000\r\nDTEND;TZID=America/Nome:20180311T033000');
    expect(calendar.replaceAll('\r\n ', '')).toContain('Suva\\, 19:00–23:30 on 11\u00a0March');
  });

  test('JSON-LD has both offsets of the night', () => {
    expect(eventNodes(content, 'en')[0]).toMatchObject({
      startDate: '2018-03-10T22:00:00-09:00',
      endDate: '2018-03-11T03:30:00-08:00',
    });
  });

  test('open data has the days of both clocks', () => {
    const { date, hours, clocks } = openData(content).event;
    expect([date.end, hours.end, clocks.counterparts]).toEqual([
      '2018-03-11',
      '2018-03-11T03:30:00-08:00',
      { timeZone: 'Pacific/Fiji', startDate: '2018-03-11', start: '19:00', endDate: '2018-03-11', end: '23:30' },
    ]);
  });

  test('cards have both days', () => {
    const [organisation] = content.organisations;
    const card = organisation && cardOf(content, organisation, 'en').event.date;
    expect([card, socialCard(content, 'fi', 'home')?.dateline].map((words) => plain(words ?? ''))).toEqual([
      '10 – 11 March 2018',
      '10.–11. maaliskuuta 2018 · The Ice Hall, Nome',
    ]);
  });

  test('the timeline leaves out the hour that the clocks leave out, and marks each new day', () => {
    const marks = wordsIn(timelineOf(content, 'en'), 'small').map(({ words }) => plain(words));
    expect(marks).toEqual([
      ...['22:00–3:30', '21:00', '22:00', '23:00', '0:00', '1:00', '3:00', '4:00', '10 March', '11 March'],
      ...['19:00–23:30', '18:00', '19:00', '20:00', '21:00', '22:00', '23:00', '0:00', '11 March', '12 March'],
    ]);
  });
});

describe('the pictures', () => {
  test('the hosts stand above on the map', () => {
    const [nome, suva] = wordsIn(mapOf(content, 'en'), 'label');
    expect([nome?.words, suva?.words, Number(nome?.y) < Number(suva?.y)]).toEqual(['Nome', 'Suva', true]);
  });

  test.each(locales)('no word leaves them in %s', (locale) => {
    for (const picture of [
      mapOf(content, locale),
      timelineOf(content, locale),
      timelineOf(content, locale, 'narrow'),
      whoDoesWhatOf(content, locale),
    ]) {
      const { left, top, right, bottom } = extentOf(picture);
      expect(`${left} ${top} ${right} ${bottom}`).toBe(picture.properties.viewBox);
    }
  });
});

test('the fact sheet is one page', async () => {
  expect((await factSheetPdf(content, 'en')).pages).toBe(1);
});
