import { resolve } from 'node:path';

/** The sites that the tests read: the real content, and a smaller invented one. */
export const sites = [
  { name: 'this delegation', contentDir: resolve('content'), dist: resolve('.cache/tests/this-delegation') },
  {
    name: 'another delegation',
    contentDir: resolve('tests/fixtures/other-delegation/content'),
    dist: resolve('.cache/tests/other-delegation'),
  },
] as const;

export type BuiltSite = (typeof sites)[number];
export const [thisSite, otherSite] = sites;
