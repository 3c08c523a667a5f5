import { expect, test } from 'vitest';
import { badgeToPaste, badgeWords } from '../../../../src/formats/partner-kit/badge.ts';
import { contentOf, organisationOf } from '../../../support/content-folder.ts';

const content = contentOf();
const alderHouse = organisationOf(content, 'alder-house');

test('a badge says the name of the organisation and that of the site', () => {
  expect(badgeWords(content, alderHouse)).toEqual({
    name: 'Alder House',
    lang: undefined,
    siteName: 'Alba–Borea',
    side: 'delegation',
  });
});

test('the badge to paste leads to the short address and keeps its room on the page', () => {
  expect(badgeToPaste(content, alderHouse, 'dark')).toBe(
    '<a href="https://alba-borea.example/o/alder-house/">' +
      '<img src="https://alba-borea.example/badge/alder-house-dark.svg" width="171" height="52" alt="Alder House · Alba–Borea"></a>',
  );
});
