import { describe, expect, test } from 'vitest';
import { morphologyOf } from '../../../src/search/morphology.ts';

const [fr, en, fi] = await Promise.all([morphologyOf('fr'), morphologyOf('en'), morphologyOf('fi')]);
const [french, english, finnish] = [fr.stem, en.stem, fi.stem];
const roots = { French: fr.root, English: en.root, Finnish: fi.root } as const;

describe('forms of one Finnish word have one stem', () => {
  test.each([
    ['yritys', 'yrityksen', 'yritykset', 'yritysta'],
    ['avaruus', 'avaruuden', 'avaruutta'],
    ['varmennus', 'varmennuksen'],
    ['kaupunki', 'kaupungissa'],
    ['puhelin', 'puhelimet', 'puhelimen', 'puhelinta'],
    ['johde', 'johteet', 'johteiden'],
    ['vapaaehtoinen', 'vapaaehtoisen', 'vapaaehtoiset'],
    ['kortti', 'kortin', 'kortit', 'korttien'],
    ['ranta', 'rannan'],
    ['liike', 'liikkeen'],
  ])('%s', (word, ...forms) => {
    expect(forms.map(finnish)).toEqual(forms.map(() => finnish(word)));
  });
});

test.each([
  ['ranta', 'rata'],
  ['kortti', 'kori'],
  ['tuuli', 'tuoli'],
])('%s and %s are two Finnish words', (one, other) => {
  expect(finnish(one)).not.toBe(finnish(other));
});

test.each([
  ['puce', 'puces'],
  ['marseillais', 'marseillaise', 'marseillaises'],
  ['electronique', 'electroniques'],
])('French plurals and feminines of %s have its stem', (word, ...forms) => {
  expect(forms.map(french)).toEqual(forms.map(() => french(word)));
});

test('English plurals have the stem of the singular', () => {
  expect(english('companies')).toBe(english('company'));
});

describe('agents, actions and verbs have one root', () => {
  test.each([
    ['French', 'fabricant', 'fabrique', 'fabriquait', 'fabrication'],
    ['French', 'vendeur', 'vendre', 'vendait'],
    ['French', 'distributeur', 'distribution', 'distribuer'],
    ['French', 'fondateurs', 'fonder', 'fondee'],
    ['English', 'maker', 'makes', 'making'],
    ['English', 'distributor', 'distribute', 'distribution'],
    ['English', 'producer', 'produced', 'production'],
    ['English', 'supplier', 'supplies', 'supply'],
    ['Finnish', 'valmistaja', 'valmistaa', 'valmistivat', 'valmistus', 'valmistettu'],
    ['Finnish', 'suunnittelija', 'suunnittelee', 'suunnittelu'],
    ['Finnish', 'omistaja', 'omistivat', 'omistaa'],
    ['Finnish', 'tuottaja', 'tuottaa', 'tuotanto'],
  ] as const)('%s: %s', (language, word, ...derived) => {
    expect(derived.map(roots[language])).toEqual(derived.map(() => roots[language](word)));
  });
});

test.each([
  ['French', 'portable', 'porteur'],
  ['English', 'market', 'mark'],
  ['Finnish', 'kokous', 'kokoelma'],
] as const)('%s: %s and %s are of two families', (language, one, other) => {
  expect(roots[language](one)).not.toBe(roots[language](other));
});
