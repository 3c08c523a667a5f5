import { describe, expect, test } from 'vitest';
import { typeset, withWordJoiners } from '../../../src/i18n/typography.ts';

/** Each text as typed, then typeset. */
type Cases = [typed: string, set: string][];

describe('straight quotation marks become those of the language', () => {
  test.each<[language: string, set: string]>([
    ['fr', 'Le «\u202fvieux\u202f» bateau'],
    ['en', 'Le “vieux” bateau'],
    ['fi', 'Le ”vieux” bateau'],
  ])('%s', (language, set) => {
    expect(typeset('Le "vieux" bateau', language)).toBe(set);
  });
});

test('a language whose rules are not known has its apostrophes curled, and is otherwise left alone', () => {
  expect(typeset("Båten : O'Brien", 'sv')).toBe('Båten : O’Brien');
});

describe.each(['fr', 'en', 'fi', 'sv'])('in %s as in every language', (language) => {
  test.each<Cases[number]>([
    ['Harbour Press / Agency', 'Harbour Press\u00a0/ Agency'],
    ['Boats - Report', 'Boats\u00a0- Report'],
    ['WGS 84 -ellipsoidi', 'WGS\u00a084\u00a0-ellipsoidi'],
  ])('%j: no line begins with a slash or a hyphen', (typed, set) => {
    expect(typeset(typed, language)).toBe(set);
  });

  test.each<Cases[number]>([
    ['Boats, n° 2', 'Boats, n°\u00a02'],
    ['Ropes (p. 6)', 'Ropes (p.\u00a06)'],
    ['CC BY 4.0', 'CC\u00a0BY\u00a04.0'],
    ['Alder Top 20, Birch Top 5.', 'Alder Top\u00a020, Birch Top\u00a05.'],
  ])('%j: a number stays with what it numbers', (typed, set) => {
    expect(typeset(typed, language)).toBe(set);
  });

  test.each<Cases[number]>([
    ['ST Alder', 'ST\u00a0Alder'],
    ['Alder RFID, Port BPM', 'Alder\u00a0RFID, Port\u00a0BPM'],
    ['La Borea, Les Docks', 'La\u00a0Borea, Les\u00a0Docks'],
    ['(B to B)', '(B\u00a0to\u00a0B)'],
  ])('%j: the short part of a name stays with the rest', (typed, set) => {
    expect(typeset(typed, language)).toBe(set);
  });

  test.each(['- a list', 'Alder 1950', 'Alder 6-K', 'Alder House, la Borea', 'Harbour House'])(
    '%j stays free',
    (text) => {
      expect(typeset(text, language)).toBe(text);
    },
  );
});

describe('for browsers, which break lines after dashes and hyphens', () => {
  test.each<Cases[number]>([
    ['klo 13.00–17.00', 'klo 13.00–\u206017.00'],
    ['Anna-Liisa', 'Anna-\u2060Liisa'],
    ['84 -ellipsoidi', '84 -\u2060ellipsoidi'],
  ])('%j: what a dash or a hyphen joins stays on one line', (set, joined) => {
    expect(withWordJoiners(set)).toBe(joined);
  });

  test.each(['Sainte-Marie-aux-Mines', 'Anna – Liisa', 'near-field', 'Boatbuilders-Ropemakers'])(
    '%j may be broken',
    (text) => {
      expect(withWordJoiners(text)).toBe(text);
    },
  );
});

describe('in French', () => {
  test.each<Cases[number]>([
    ['Oui ; non', 'Oui\u202f; non'],
    ['Oui ! Non ?', 'Oui\u202f! Non\u202f?'],
    ['Oui\u00a0?', 'Oui\u202f?'],
    ['Oui  ?', 'Oui\u202f?'],
  ])('%j: a narrow no-break space stands before ; ! ?', (typed, set) => {
    expect(typeset(typed, 'fr')).toBe(set);
  });

  test.each<Cases[number]>([
    ['Alba : un port', 'Alba\u00a0: un port'],
    ['Alba\u202f: un port', 'Alba\u00a0: un port'],
  ])('%j: a no-break space stands before a colon', (typed, set) => {
    expect(typeset(typed, 'fr')).toBe(set);
  });

  test('an address and an hour with colons stay as they are', () => {
    expect(typeset('https://alba.example/a?b 13:00', 'fr')).toBe('https://alba.example/a?b 13:00');
  });

  test.each<Cases[number]>([
    ['« Un bateau »', '«\u202fUn bateau\u202f»'],
    ['«Un bateau»', '«\u202fUn bateau\u202f»'],
    ['«\u00a0Un bateau\u00a0»', '«\u202fUn bateau\u202f»'],
  ])('%j: narrow no-break spaces stand inside the quotation marks', (typed, set) => {
    expect(typeset(typed, 'fr')).toBe(set);
  });

  test.each<Cases[number]>([
    ['1 602 bateaux', '1\u202f602 bateaux'],
    ['1 234 567 bateaux', '1\u202f234\u202f567 bateaux'],
    ['1\u00a0602 bateaux', '1\u202f602 bateaux'],
  ])('%j: a narrow no-break space stands between thousands', (typed, set) => {
    expect(typeset(typed, 'fr')).toBe(set);
  });

  test('a number of four digits after a word is no thousand', () => {
    expect(typeset('en 2020 1950 bateaux', 'fr')).toBe('en 2020 1950 bateaux');
  });

  test('a narrow no-break space stands before a per cent sign', () => {
    expect(typeset('36,4 % ou 36\u00a0%', 'fr')).toBe('36,4\u202f% ou 36\u202f%');
  });

  test.each<Cases[number]>([
    ['2 290 km', '2\u202f290\u00a0km'],
    ['200 mm', '200\u00a0mm'],
    ['100 ha', '100\u00a0ha'],
    ['5 m²', '5\u00a0m²'],
    ['5 €', '5\u00a0€'],
    ['5 M€', '5\u00a0M€'],
    ['5 Md€', '5\u00a0Md€'],
    ['1 million', '1\u00a0million'],
    ['7 milliards', '7\u00a0milliards'],
    ['13 h', '13\u00a0h'],
  ])('%j: a number stays with its unit', (typed, set) => {
    expect(typeset(typed, 'fr')).toBe(set);
  });

  test('an hour stays with its minutes', () => {
    expect(typeset('à 13 h 30', 'fr')).toBe('à 13\u00a0h\u00a030');
  });

  test('a word that begins like a unit is no unit', () => {
    expect(typeset('12 hommes, 3 halles, 5 kmers', 'fr')).toBe('12 hommes, 3 halles, 5 kmers');
  });

  test.each<Cases[number]>([
    ['le 29 septembre', 'le 29\u00a0septembre'],
    ['le 1er octobre', 'le 1er\u00a0octobre'],
    ['le 3 août', 'le 3\u00a0août'],
  ])('%j: a day stays with its month', (typed, set) => {
    expect(typeset(typed, 'fr')).toBe(set);
  });

  test('a number that is no day of a month stays free', () => {
    expect(typeset('39 mai, 3 marsouins', 'fr')).toBe('39 mai, 3 marsouins');
  });

  test('an apostrophe after a letter is curled', () => {
    expect(typeset("L'annonce d'aujourd'hui", 'fr')).toBe('L’annonce d’aujourd’hui');
  });

  test('a text that is set already stays as it is', () => {
    expect(typeset('L’annonce\u00a0: «\u202f36,4\u202f%\u202f»\u202f!', 'fr')).toBe(
      'L’annonce\u00a0: «\u202f36,4\u202f%\u202f»\u202f!',
    );
  });
});

describe('in English', () => {
  test('an apostrophe after a letter or a digit is curled', () => {
    expect(typeset("Borea's boats of the 1950's", 'en')).toBe('Borea’s boats of the 1950’s');
  });

  test('an apostrophe that begins a word is left to the author', () => {
    expect(typeset("'boats", 'en')).toBe("'boats");
  });

  test.each<Cases[number]>([
    ['2,290 km', '2,290\u00a0km'],
    ['200 mm', '200\u00a0mm'],
    ['100 ha', '100\u00a0ha'],
    ['5 m²', '5\u00a0m²'],
    ['433 million', '433\u00a0million'],
    ['6.3 billion', '6.3\u00a0billion'],
    ['5 per cent', '5\u00a0per cent'],
    ['3 p.m.', '3\u00a0p.m.'],
    ['9 a.m.', '9\u00a0a.m.'],
  ])('%j: a number stays with its unit', (typed, set) => {
    expect(typeset(typed, 'en')).toBe(set);
  });

  test('a word that begins like a unit is no unit', () => {
    expect(typeset('5 halls and 3 millions', 'en')).toBe('5 halls and 3 millions');
  });

  test('a day stays with its month', () => {
    expect(typeset('on 29 September and 1 May', 'en')).toBe('on 29\u00a0September and 1\u00a0May');
  });

  test('a number that is no day of a month stays free', () => {
    expect(typeset('39 May, 3 Mayors', 'en')).toBe('39 May, 3 Mayors');
  });

  test('punctuation has no space of its own', () => {
    expect(typeset('A boat: 36% – yes; really?', 'en')).toBe('A boat: 36% – yes; really?');
  });
});

describe('in Finnish', () => {
  test('an apostrophe after a letter is curled', () => {
    expect(typeset("Alba'ssa", 'fi')).toBe('Alba’ssa');
  });

  test('a no-break space stands between thousands', () => {
    expect(typeset('10 000 venettä, 1 234 567 köyttä', 'fi')).toBe('10\u00a0000 venettä, 1\u00a0234\u00a0567 köyttä');
  });

  test.each<Cases[number]>([
    ['36,4 %', '36,4\u00a0%'],
    ['5 €', '5\u00a0€'],
    ['2 290 km', '2\u00a0290\u00a0km'],
    ['200 mm', '200\u00a0mm'],
    ['100 ha', '100\u00a0ha'],
    ['5 m²', '5\u00a0m²'],
    ['5 milj.', '5\u00a0milj.'],
    ['5 mrd.', '5\u00a0mrd.'],
    ['433 miljoonaa', '433\u00a0miljoonaa'],
    ['7 miljardia', '7\u00a0miljardia'],
    ['5 prosenttia', '5\u00a0prosenttia'],
    ['6 euroa', '6\u00a0euroa'],
    ['6 dollaria', '6\u00a0dollaria'],
  ])('%j: a number stays with its unit', (typed, set) => {
    expect(typeset(typed, 'fi')).toBe(set);
  });

  test('“klo” stays with its hour', () => {
    expect(typeset('klo 13.00', 'fi')).toBe('klo\u00a013.00');
  });

  test('a day stays with its month', () => {
    expect(typeset('29. syyskuuta', 'fi')).toBe('29.\u00a0syyskuuta');
  });

  test('an ordinal that is no day stays free', () => {
    expect(typeset('2. kerros', 'fi')).toBe('2. kerros');
  });

  test('punctuation has no space of its own', () => {
    expect(typeset('Vene: kyllä; ”vene”?', 'fi')).toBe('Vene: kyllä; ”vene”?');
  });
});
