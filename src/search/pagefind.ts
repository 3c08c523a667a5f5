import type { Side } from '../schemas/organisation.ts';

/** What a search can be narrowed by. */
export type Filters = { side?: Side; kind?: 'profile' | 'page' };

/** A page as Pagefind keeps it, and where in it the words are. */
export type Fragment = {
  url: string;
  /** A passage in HTML: the words looked for in <mark>, < and > escaped. */
  excerpt: string;
  plain_excerpt: string;
  content: string;
  /** Which words of the content matched, counted from 0. */
  locations: number[];
  meta: Record<string, string>;
  filters: { side?: Side[] };
};

/** As much of Pagefind's interface in the browser as this site uses. */
export type Pagefind = {
  options(options: { excerptLength: number; ranking: { metaWeights: Record<string, number> } }): Promise<void>;
  search(words: string, options: { filters: Filters }): Promise<{ results: { data(): Promise<Fragment> }[] }>;
};

let loading: Promise<Pagefind> | undefined;

/** Fetches Pagefind once, from wherever the root of the site lies. */
export function loadPagefind(root: string): Promise<Pagefind> {
  loading ??= fetchPagefind(new URL('pagefind/pagefind.js', root).href);
  return loading;
}

async function fetchPagefind(url: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ url)) as Pagefind;
  await pagefind.options({ excerptLength: 24, ranking: { metaWeights: { title: 5, names: 4, about: 2, section: 0 } } });
  return pagefind;
}
