import { describe, expect, test } from 'vitest';
import { say } from '../../../src/i18n/speak.ts';
import type { Locale } from '../../../src/schemas/locale.ts';

const question = { fr: 'Un bateau ?', en: "Whose boat? Borea's", fi: 'Vene klo 13?' };

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
