import { expect, test } from 'vitest';
import { keyFigureOf } from '../../../src/model/key-figure.ts';
import { contentOf, organisationOf } from '../../support/content-folder.ts';

const content = contentOf();
const figure = (year: number, value: number) => ({
  label: { fr: 'Bateaux', en: 'Boats', fi: 'Veneitä' },
  value,
  unit: 'none' as const,
  year,
  sources: [],
});
const keyFigure = (...figures: ReturnType<typeof figure>[]) =>
  keyFigureOf(content, { ...organisationOf(content, 'alder-house'), figures })?.value;

test('of several figures the first of the year of the event is the key figure', () => {
  expect(content.event.date.value).toBe('2020-06-04');
  expect(keyFigure(figure(2019, 1), figure(2020, 2), figure(2020, 3))).toBe(2);
});

test('without one, it is the first of those nearest to that year', () => {
  expect(keyFigure(figure(2017, 1), figure(2021, 2), figure(2019, 3))).toBe(2);
});

test('an organisation without figures has none', () => {
  expect(keyFigure()).toBeUndefined();
});
