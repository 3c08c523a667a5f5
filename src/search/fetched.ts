import type { Locale } from '../schemas/locale.ts';
import type { Mentions } from './full-text.ts';
import { searchFolders, type Chunk, type QuickIndex } from './quick-index.ts';

/** The files of the search, each fetched once; failed requests are repeated. */
export type Files = {
  quickIndex: (locale: Locale) => Promise<QuickIndex>;
  words: (chunk: Chunk) => Promise<Mentions[]>;
  text: (name: string) => Promise<string>;
};

/** The files of the search below the root of a site. */
export function filesBelow(root: string): Files {
  const once = new Map<string, Promise<unknown>>();
  const fetched = <T>(path: string, read: (response: Response) => Promise<T>): Promise<T> => {
    const cached = once.get(path) ?? fetchFrom(new URL(path, root)).then(read);
    once.set(path, cached);
    cached.catch(() => once.delete(path));
    return cached as Promise<T>;
  };
  const { quick, chunks, texts } = searchFolders;
  return {
    quickIndex: (locale) => fetched(`${quick}${locale}.json`, (response) => response.json() as Promise<QuickIndex>),
    words: ([, , name]) => fetched(`${chunks}${name}.json`, (response) => response.json() as Promise<Mentions[]>),
    text: (name) => fetched(`${texts}${name}.txt`, (response) => response.text()),
  };
}

async function fetchFrom(url: URL): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname} could not be fetched: ${response.status}`);
  return response;
}
