import { describe, expect, test } from 'vitest';
import { stemmerFor } from '../../../src/search/stemmers.ts';

const finnish = await stemmerFor('fi');
const french = await stemmerFor('fr');
const english = await stemmerFor('en');

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
