import { describe, expect, test } from 'vitest';
import { hoursApartAreRight, hoursAreInOrder, hoursExist, partsAreInOrder } from '../../../src/checks/hours.ts';
import { contentFolder, draftOf, problemsIn, replacing, withFile, withFiles } from '../../support/content-folder.ts';

const unread = { organisations: new Map(), texts: [], lineAt: () => undefined };

/** The folder with its event on other days, at other hours, in other zones. */
const eventWith = (...changes: [from: string, to: string][]) =>
  withFile('event.yaml', (text) => changes.reduce((changed, [from, to]) => changed.replace(from, to), text));

const lineOf = (files: ReadonlyMap<string, string>, words: string) =>
  (files.get('event.yaml') ?? '').split('\n').findIndex((line) => line.includes(words)) + 1;

describe('the order of the hours', () => {
  test('hours that end after they begin are in order', () => {
    expect(hoursAreInOrder(draftOf(contentFolder))).toEqual([]);
  });

  test.each(['12:30', '13:00'])('an event from 13:00 to %s of the same day is a problem', (end) => {
    const files = eventWith(["end: '17:00'", `end: '${end}'`]);
    expect(hoursAreInOrder(draftOf(files))).toEqual([
      {
        file: 'event.yaml',
        line: lineOf(files, 'hours:'),
        problem: 'The event ends before it begins.',
        remedy: 'Correct “hours”; when it ends on another day, as past midnight, write that day as “date.end”.',
      },
    ]);
  });

  test('past midnight it ends on the day that is named', () => {
    const files = eventWith(["end: '17:00'", "end: '02:00'"], ['2020-06-04,', '2020-06-04, end: 2020-06-05,']);
    expect(problemsIn(files)).toEqual([]);
  });

  test('a last day before the first is a problem', () => {
    const files = eventWith(['2020-06-04,', '2020-06-04, end: 2020-06-03,']);
    expect(hoursAreInOrder(draftOf(files))).toMatchObject([
      {
        line: lineOf(files, 'date:'),
        problem: 'The event ends on 2020-06-03, before its first day.',
        remedy: 'Correct “date”: value is the first day, end the last.',
      },
    ]);
  });

  test('a day on which clocks were off by seconds, as in Monrovia until 1972, is refused', () => {
    const files = eventWith(['2020-06-04,', '1972-01-01,'], ['Europe/Helsinki', 'Africa/Monrovia']);
    expect(problemsIn(files).map(({ remedy }) => remedy)).toContain(
      'Write a day since 1973: earlier clocks are not known here, or were off by seconds.',
    );
  });

  test.each(['0001-01-01', '9999-12-31', '2020-02-30'])('the day %s is refused', (day) => {
    expect(problemsIn(eventWith(['2020-06-04,', `${day},`])).map(({ problem }) => problem)).toContain(
      '“date.value” is not right.',
    );
  });

  test('an event that could not be read is left to its own problem', () => {
    expect([hoursAreInOrder(unread), hoursExist(unread)]).toEqual([[], []]);
  });
});

describe('an hour that no clock shows', () => {
  test('when the clocks of the host are put forward over it, it is a problem', () => {
    const files = eventWith(['2020-06-04,', '2020-03-29,'], ["start: '13:00'", "start: '03:30'"]);
    expect(hoursExist(draftOf(files))).toEqual([
      {
        file: 'event.yaml',
        line: lineOf(files, 'hours:'),
        problem: 'There is no 03:30 on 2020-03-29: the clocks of Europe/Helsinki are put forward over it.',
        remedy: 'Correct the hour, the day, or the time zone of the side that receives.',
      },
    ]);
  });

  test('the end is looked at on its own day', () => {
    const files = eventWith(['2020-06-04,', '2020-03-28, end: 2020-03-29,'], ["end: '17:00'", "end: '03:00'"]);
    expect(hoursExist(draftOf(files)).map(({ problem }) => problem)).toEqual([
      'There is no 03:00 on 2020-03-29: the clocks of Europe/Helsinki are put forward over it.',
    ]);
  });

  test('a day that a zone leaves out has no hour at all', () => {
    const files = eventWith(['2020-06-04,', '2011-12-30,'], ['Europe/Helsinki', 'Pacific/Apia']);
    expect(hoursExist(draftOf(files))).toHaveLength(2);
  });

  test('the clock of a host in the delegation counts, and not the other', () => {
    const files = withFiles({
      'event.yaml': (text) => text.replace('2020-06-04,', '2020-03-29,').replace("start: '13:00'", "start: '03:30'"),
      'organisations/borealis/organisation.yaml': (text) => text.replace('host: true\n', ''),
      'organisations/alder-house/organisation.yaml': (text) => text.replace('order: 1', 'order: 1\nhost: true'),
    });
    expect(hoursExist(draftOf(files))).toEqual([]);
  });
});

describe('how far the clocks are apart, in words', () => {
  const told = (locale: string, words: string, ...changes: [from: string, to: string][]) => {
    const files = new Map(eventWith(['2020-06-04,', '2020-06-05,'], ...changes));
    const file = `organisations/alder-house/${locale}.mdx`;
    files.set(file, replacing('The first words about it.', words)(contentFolder.get(file) ?? ''));
    return hoursApartAreRight(draftOf(files)).map(({ problem }) => problem);
  };

  test.each([
    ['en', 'Borea is an hour ahead. Two hours later it was two boats ahead.'],
    ['fr', 'Borea a une heure d’avance.'],
    ['fi', 'Borea on tunnin edellä.'],
  ])('in %s, “%s” is right', (locale, words) => {
    expect(told(locale, words)).toEqual([]);
  });

  test.each([
    ['en', 'Borea is two hours ahead.', 'This says 2 hours apart; the clocks of the sides are 1.'],
    ['fr', 'Borea a deux heures d’avance.', 'This says 2 hours apart; the clocks of the sides are 1.'],
    ['fi', 'Borea on kaksi tuntia edellä.', 'This says 2 hours apart; the clocks of the sides are 1.'],
  ])('in %s, “%s” is a problem', (locale, words, problem) => {
    expect(told(locale, words)).toEqual([problem]);
  });

  test('it is the difference on the day of the event that counts', () => {
    const apart = ['Europe/Paris', 'America/New_York'] satisfies [string, string];
    expect(told('en', 'Borea is seven hours ahead.', apart)).toEqual([]);
    const between = ['2020-06-05,', '2020-03-20,'] satisfies [string, string];
    expect(told('en', 'Borea is seven hours ahead.', apart, between)).toEqual([
      'This says 7 hours apart; the clocks of the sides are 6.',
    ]);
  });
});

test.each([
  ['en', 'First the meetings, then a conference. Conference and meetings it was.', []],
  [
    'en',
    'First a conference, then the meetings.',
    ['This tells the parts of the event in another order than event.yaml.'],
  ],
  [
    'fr',
    'Une conférence, puis des rencontres.',
    ['This tells the parts of the event in another order than event.yaml.'],
  ],
  [
    'fi',
    'Ensin konferenssi, sitten tapaamisia.',
    ['This tells the parts of the event in another order than event.yaml.'],
  ],
])('the parts of the event in their order, in %s: %s', (locale, words, expected) => {
  const parts = replacing(
    '  - id: talks\n    title: { fr: Entretiens, en: Talks, fi: Keskustelut }',
    '  - id: meetings\n    title: { fr: Rencontres, en: Meetings, fi: Tapaamiset }\n' +
      '    when: { fr: D’abord, en: First, fi: Ensin }\n    description: { fr: On parle., en: People talk., fi: Puhutaan. }\n' +
      '    sources: [day-programme]\n' +
      '  - id: conference\n    title: { fr: Conférence, en: Conference, fi: Konferenssi }',
  );
  const files = withFiles({
    'event.yaml': parts,
    [`organisations/alder-house/${locale}.mdx`]: replacing('The first words about it.', words),
  });
  expect(partsAreInOrder(draftOf(files)).map(({ problem }) => problem)).toEqual(expected);
});
