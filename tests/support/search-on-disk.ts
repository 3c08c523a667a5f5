import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locale } from '../../src/schemas/locale.ts';
import type { Files } from '../../src/search/fetched.ts';
import type { Library } from '../../src/search/find.ts';
import type { Mentions } from '../../src/search/full-text.ts';
import { openLanguage } from '../../src/search/language.ts';
import { searchFolders, type QuickIndex } from '../../src/search/quick-index.ts';

/** The files of the search of a built site, read from its folder. */
function filesIn(dist: string): Files {
  const read = (path: string) => readFile(join(dist, path), 'utf8');
  return {
    quickIndex: async (locale) => JSON.parse(await read(`${searchFolders.quick}${locale}.json`)) as QuickIndex,
    words: async ([, , name]) => JSON.parse(await read(`${searchFolders.chunks}${name}.json`)) as Mentions[],
    text: (name) => read(`${searchFolders.texts}${name}.txt`),
  };
}

/** The search of a built site in each language. */
export async function librariesIn(dist: string, locales: readonly Locale[]): Promise<Map<string, Library>> {
  const languages = await Promise.all(locales.map((locale) => openLanguage(filesIn(dist), locale)));
  return new Map(
    languages.map((own) => [
      own.locale,
      { own, others: () => Promise.resolve(languages.filter((language) => language !== own)) },
    ]),
  );
}
