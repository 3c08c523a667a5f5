import { resolve } from 'node:path';
import { loadContent } from '../../src/load.ts';
import type { Content } from '../../src/model/content.ts';

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

const loaded = new Map<string, Content>();

/** The content that a site was built from, read once a worker. */
export function siteContent({ contentDir }: Pick<BuiltSite, 'contentDir'>): Content {
  const content = loaded.get(contentDir) ?? loadContent(contentDir);
  loaded.set(contentDir, content);
  return content;
}
