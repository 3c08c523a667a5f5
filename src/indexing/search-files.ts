import type { Content } from '../model/content.ts';
import { searchFolders } from '../search/quick-index.ts';
import { fullTextIndex, type SearchFile } from './full-text-index.ts';
import { quickIndex } from './quick-index.ts';
import { searchedDocuments } from './searched-documents.ts';

export type { SearchFile };

/** The files of the search: for each language a quick index and Pagefind’s full-text index. */
export async function searchFiles(content: Content): Promise<SearchFile[]> {
  const files: SearchFile[] = [];
  for (const locale of content.site.locales) {
    const documents = searchedDocuments(content, locale);
    const fullText = await fullTextIndex(documents);
    const json = JSON.stringify(quickIndex(content, locale, documents, fullText));
    files.push(
      { path: `${searchFolders.quick}${locale}.json`, content: new TextEncoder().encode(json) },
      ...fullText.files,
    );
  }
  return files;
}
