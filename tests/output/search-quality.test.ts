import { describe, expect, test } from 'vitest';
import { find, type Outcome } from '../../src/search/find.ts';
import { idOf, placeOf, queriesIn, querySets, scoreOf, type Query } from '../bench/queries.ts';
import { librariesIn } from '../support/search-on-disk.ts';
import { thisSite } from '../support/sites.ts';

const libraries = await librariesIn(thisSite.dist, ['fr', 'en', 'fi']);

async function stepsOf({ lang, q }: Query): Promise<Outcome[]> {
  const library = libraries.get(lang);
  if (!library) throw new Error(`There is no search in ${lang}.`);
  const steps: Outcome[] = [];
  for await (const step of find(q, {}, library)) steps.push(step);
  return steps;
}

const addressesIn = (outcome: Outcome | undefined) => outcome?.found.map(({ page }) => page.address) ?? [];

describe.each(querySets())('%s', async (set) => {
  const answered = await Promise.all(queriesIn(set).map(async (query) => ({ query, steps: await stepsOf(query) })));
  const placed = answered.map(({ query, steps }) => ({
    query,
    place: placeOf(query, addressesIn(steps.at(-1)).map(idOf)),
  }));
  const successOf = (some: typeof placed) => scoreOf(some.map(({ place }) => place)).successAt1;

  test('the right page comes first for 98 queries of 100', () => {
    expect(successOf(placed)).toBeGreaterThanOrEqual(0.98);
  });

  test.each(
    (['kind', 'lang'] as const).flatMap((key) => [...Map.groupBy(placed, ({ query }) => `${key} ${query[key]}`)]),
  )('and for 95 of 100 of the %s', (_, some) => {
    expect(successOf(some)).toBeGreaterThanOrEqual(0.95);
  });

  test('what is listed never moves as more is found', () => {
    for (const { query, steps } of answered) {
      const last = addressesIn(steps.at(-1));
      for (const step of steps) {
        const listed = addressesIn(step);
        expect(last.slice(0, listed.length), query.q).toEqual(listed);
      }
    }
  });
});
