import { expect, test } from 'vitest';
import { derivedIn } from '../../../src/model/derived.ts';
import type { Content } from '../../../src/model/content.ts';
import type { Locale } from '../../../src/schemas/locale.ts';
import { contentOf } from '../../support/content-folder.ts';

test('a thing is made once for each content and each language', () => {
  const made: string[] = [];
  const make = derivedIn((content: Content, locale: Locale) => made.push(`${content.site.name} ${locale}`));
  const [one, other] = [contentOf(), contentOf()];
  expect([make(one, 'en'), make(one, 'en'), make(one, 'fi'), make(other, 'en'), make(one, 'fi')]).toEqual([
    1, 1, 2, 3, 2,
  ]);
});
