import { expect, test } from 'vitest';
import { badgesOf, badgeToPaste, badgeWords } from '../../../../src/formats/partner-kit/badge.ts';
import { contentOf, organisationOf } from '../../../support/content-folder.ts';

const content = contentOf();
const alderHouse = organisationOf(content, 'alder-house');
const borealis = organisationOf(content, 'borealis');

test('a badge says the name of the organisation, its part in the event, and the year', () => {
  expect(badgeWords(content, alderHouse, 'en')).toEqual({
    name: 'Alder House',
    role: 'Page delegation (en) · Alba–Borea 2020',
    side: 'delegation',
  });
});

test('a host is called one, in the language of the badge', () => {
  const host = { ...borealis, host: true };
  expect((['fr', 'en', 'fi'] as const).map((locale) => badgeWords(content, host, locale).role)).toEqual([
    'Hôte · Alba–Borea 2020',
    'Host · Alba–Borea 2020',
    'Isäntä · Alba–Borea 2020',
  ]);
});

test('badges differ from language to language', () => {
  expect(badgesOf(content, 'fi')(alderHouse).light).not.toBe(badgesOf(content, 'fr')(alderHouse).light);
});

test('the badge to paste leads to the short address and keeps its room on the page', () => {
  expect(badgeToPaste(content, alderHouse, 'en', 'dark')).toBe(
    '<a href="https://alba-borea.example/o/alder-house/">' +
      '<img src="https://alba-borea.example/badge/en/alder-house-dark.svg" width="302" height="52" ' +
      'alt="Alder House · Page delegation (en) · Alba–Borea 2020"></a>',
  );
});
