import { describe, expect, test } from 'vitest';
import { say, stringsFor } from '../../../src/i18n/speak.ts';
import type { Locale } from '../../../src/schemas/locale.ts';

const question = { fr: 'Un bateau ?', en: "Whose boat? Borea's", fi: 'Vene klo 13?' };

test('words of the interface are set by the rules of their language, also where something is filled in', () => {
  const { search, updated } = stringsFor('fr');
  expect([search.suggestion, updated('4 juin 2020')]).toEqual(['Essayez\u00a0:', 'Mis à jour le 4\u00a0juin 2020.']);
});

describe('a text of the content', () => {
  test.each<[Locale, string]>([
    ['fr', 'Un bateau\u202f?'],
    ['en', 'Whose boat? Borea’s'],
    ['fi', 'Vene klo\u00a013?'],
  ])('in %s it is that language, set by its rules', (locale, words) => {
    expect(say(question, locale)).toBe(words);
  });

  test('without a translation it stands as it is, set by the rules of the page', () => {
    expect(say("Borea : l'annonce", 'fr')).toBe('Borea\u00a0: l’annonce');
  });
});
