import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Locale } from '../../src/schemas/locale.ts';
import type { Files } from '../../src/search/fetched.ts';
import type { Library } from '../../src/search/find.ts';
import { openLanguage } from '../../src/search/language.ts';
import { signature, wordsOfChunk } from '../../src/search/pagefind.ts';
import { searchFolders, type QuickIndex } from '../../src/search/quick-index.ts';

/** The files of the search of a built site, read from its folder. */
const filesIn = (dist: string): Files => ({
  quickIndex: async (locale) =>
    JSON.parse(await readFile(join(dist, searchFolders.quick, `${locale}.json`), 'utf8')) as QuickIndex,
  words: async ([, , name]) => {
    const packed = await readFile(join(dist, searchFolders.chunks, `${name}.pf_index`));
    return wordsOfChunk(gunzipSync(packed).subarray(signature.length));
  },
  text: (name) => readFile(join(dist, searchFolders.texts, `${name}.txt`), 'utf8'),
});

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
