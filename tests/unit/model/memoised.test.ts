import { expect, test } from 'vitest';
import { memoised } from '../../../src/model/memoised.ts';

/** A memoised function that counts its calls. */
function counted() {
  const seen: string[] = [];
  const tell = memoised((thing: { name: string } | string, language?: string) => {
    const told = `${typeof thing === 'string' ? thing : thing.name} in ${language ?? 'none'}`;
    seen.push(told);
    return told;
  });
  return { seen, tell };
}

test('a thing is worked out once in each language', () => {
  const { seen, tell } = counted();
  const boat = { name: 'boat' };
  expect([tell(boat, 'fr'), tell(boat, 'fr'), tell(boat, 'fi'), tell(boat)]).toEqual([
    'boat in fr',
    'boat in fr',
    'boat in fi',
    'boat in none',
  ]);
  expect(seen).toEqual(['boat in fr', 'boat in fi', 'boat in none']);
});

test('objects alike are two things, and texts alike are one', () => {
  const { seen, tell } = counted();
  tell({ name: 'boat' });
  tell({ name: 'boat' });
  tell('rope');
  tell('rope');
  expect(seen).toEqual(['boat in none', 'boat in none', 'rope in none']);
});
