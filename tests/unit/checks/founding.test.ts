import { expect, test } from 'vitest';
import { foundingsAgree } from '../../../src/checks/founding.ts';
import { draftOf, replacing, withFiles } from '../../support/content-folder.ts';

const facts = 'organisations/alder-house/organisation.yaml';
const noted = (text: string) =>
  text
    .replace(
      'founded: { year: 1950,',
      'founded: { year: 1950, note: { fr: après Alder Yard (1912), en: after Alder Yard (1912), fi: Alder Yardin (1912) jälkeen },',
    )
    // What a summary says is prose as well, and vouches for no year.
    .replace('in every season', 'since 1952');
const saying = (locale: string, words: string) =>
  foundingsAgree(
    draftOf(
      withFiles({
        [facts]: noted,
        [`organisations/alder-house/${locale}.mdx`]: replacing('The first words about it.', words),
      }),
    ),
  ).map(({ problem }) => problem);

test.each([
  ['en', 'It was founded in Alba in 1950. Alder Yard, started in 1912, came before.'],
  ['en', 'A yard called Linden, founded in 1949, and the late 1940s when it was set up in the 1940s.'],
  ['en', 'A co-founder of the Boat Forum in 1949.'],
  ['fr', 'Elle a été fondée à la fin des années 1940, puis une autre est née à Alba en 1950.'],
  ['fi', 'Sen perustivat 1940-luvulla veljekset, ja se syntyi vuonna 1950.'],
])('in %s “%s” agrees with the facts', (locale, words) => {
  expect(saying(locale, words)).toEqual([]);
});

test.each([
  ['en', 'Alder Yard, started in 1913, came before.', '1913'],
  ['fr', 'Elle est née à Alba en 1949.', '1949'],
  ['fi', 'Sen perusti vuonna 1951 kolme veljestä.', '1951'],
  ['fi', 'Kolme veljestä on perustanut sen vuonna 1951.', '1951'],
  ['en', 'It was founded in Alba in 1952.', '1952'],
])('in %s “%s” has a year that the facts lack', (locale, words, year) => {
  expect(saying(locale, words)).toEqual([
    `This says founded in ${year}; organisations/alder-house/organisation.yaml does not have this year.`,
  ]);
});
