import { expect, test } from 'vitest';
import { namesIn } from '../../../src/indexing/searchable.ts';

test('names are the words with a capital within a sentence, and nowhere without one', () => {
  expect(
    namesIn(['Boats of Borealis. Ropes for Saint-Malo.\nThe Harbour: Nets.', 'In the harbour, l’Étoile.']),
  ).toEqual(['borealis', 'etoile', 'malo', 'saint']);
});
