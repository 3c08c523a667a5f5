import { expect, test } from 'vitest';
import { fold, joined, wordsOf, wordsOfName } from '../../../src/search/fold.ts';

test.each([
  ['L’Étang-Neuf', "l'etang-neuf"],
  ['Älä, Öljy!', 'ala, oljy!'],
  ['CŒUR et œuvre', 'coeur et oeuvre'],
])('%s is folded to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each([
  ['l’électronique', ['electronique']],
  ["qu'elle s'étend jusqu'au port, jusqu'à", ['elle', 'etend', 'au', 'port', 'a']],
  ['R&D, 2 500 km', ['r&d', '2500', 'km']],
  ['the harbour’s gate', ['the', 'harbour', 's', 'gate']],
  ['Saint-Malo', ['saint', 'malo']],
  ['<b>bold</b>', ['b', 'bold', 'b']],
  [' … ', []],
])('the words of “%s” are %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test.each([
  ['AlderHouse', ['alderhouse', 'alder', 'house']],
  ['NFCForum', ['nfcforum', 'nfc', 'forum']],
  ['Alder Oyj', ['alder', 'oyj']],
])('the words of the name %s are %j', (name, words) => {
  expect(wordsOfName(name)).toEqual(words);
});

test('a name in one run has letters and digits alone', () => {
  expect(joined('Älder-House N.V. 20')).toBe('alderhousenv20');
});
