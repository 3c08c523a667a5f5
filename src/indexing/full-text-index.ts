import { createHash } from 'node:crypto';
import { createIndex } from 'pagefind';
import { searchFolders, type Chunk } from '../search/quick-index.ts';
import { contentOf, readMetadata, wordsOfChunk } from './pagefind.ts';
import { searchableHtml, searchableText } from './searchable.ts';
import type { Searched } from './searched-documents.ts';

/** A file of the search, with its path below the root of the site. */
export type SearchFile = { path: string; content: Uint8Array };

/** The full-text index of the pages of a language. */
export type FullTextIndex = {
  /** The pages in the order of their numbers in the index, each with the name of its text file and its number of words. */
  pages: { address: string; text: string; length: number }[];
  chunks: Chunk[];
  files: SearchFile[];
};

const utf8 = new TextEncoder();

/**
 * Indexes the pages of one language with Pagefind, without stemming, and keeps the words, how often each page mentions them
 * and where, as JSON, two thirds of the size of Pagefind’s files. Texts of pages are plain files too, so that hosts compress them.
 *
 * @throws Error with the errors of Pagefind, or when its index has another format version than the one read here
 */
export async function fullTextIndex(documents: readonly Searched[]): Promise<FullTextIndex> {
  const files = new Map((await pagefindFiles(documents)).map(({ path, content }) => [path, content]));
  const read = (path: string) => contentOf(files.get(path) ?? new Uint8Array());
  const { pages, chunks } = readMetadata(read([...files.keys()].find((path) => path.endsWith('.pf_meta')) ?? ''));
  const texts = new Map(documents.map(({ address, document }) => [address, searchableText(document)]));
  const order = pages.map(([text, length]) => {
    const fragment = new TextDecoder().decode(read(`fragment/${text}.pf_fragment`));
    return { address: (JSON.parse(fragment) as { url: string }).url, text, length };
  });
  const written = chunks.map(([from, to, name]) => {
    const content = utf8.encode(JSON.stringify(wordsOfChunk(read(`index/${name}.pf_index`))));
    return { from, to, content, name: createHash('sha256').update(content).digest('hex').slice(0, 8) };
  });
  return {
    pages: order,
    chunks: written.map(({ from, to, name }) => [from, to, name]),
    files: [
      ...written.map(({ name, content }) => ({ path: `${searchFolders.chunks}${name}.json`, content })),
      ...order.map(({ address, text }) => ({
        path: `${searchFolders.texts}${text}.txt`,
        content: utf8.encode(texts.get(address)),
      })),
    ],
  };
}

async function pagefindFiles(documents: readonly Searched[]): Promise<SearchFile[]> {
  const { index, errors: problems } = await createIndex({ forceLanguage: 'unknown' });
  if (!index) throw new Error(problems.join('\n'));
  for (const { address, document, people } of documents) {
    const { errors } = await index.addHTMLFile({ url: address, content: searchableHtml(document, people) });
    problems.push(...errors);
  }
  const { files, errors } = await index.getFiles();
  await index.deleteIndex();
  problems.push(...errors);
  if (problems.length > 0) throw new Error(`The pages could not be indexed:\n${problems.join('\n')}`);
  return files;
}
