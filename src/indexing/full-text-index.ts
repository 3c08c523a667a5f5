import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import { decodeCbor, type Item } from '../search/cbor.ts';
import { formatVersion, signature } from '../search/pagefind.ts';
import { searchFolders, type Chunk } from '../search/quick-index.ts';
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

/**
 * Indexes the pages of one language with Pagefind and keeps only its index: src/search/ reads it without Pagefind’s user interface
 * and WebAssembly engine, and stemming is off. Texts of pages are plain files instead of Pagefind’s gzipped fragments, so that
 * hosts compress them.
 *
 * @throws Error with the errors of Pagefind, or when its index has another format version than the one read here
 */
export async function fullTextIndex(documents: readonly Searched[]): Promise<FullTextIndex> {
  const files = await pagefindFiles(documents);
  const read = (path: string) => contentOf(files.find((file) => file.path.endsWith(path)));
  const { pages, chunks } = readMetadata(read('.pf_meta'));
  const texts = new Map(documents.map(({ address, document }) => [address, searchableText(document)]));
  const fragments = new Map(files.map((file) => [file.path, file]));
  const order = pages.map(([text, length]) => {
    const fragment = contentOf(fragments.get(`fragment/${text}.pf_fragment`));
    return { address: (JSON.parse(new TextDecoder().decode(fragment)) as { url: string }).url, text, length };
  });
  return {
    pages: order,
    chunks,
    files: [
      ...files
        .filter(({ path }) => path.endsWith('.pf_index'))
        .map(({ path, content }) => ({ path: searchFolders.chunks + basename(path), content })),
      ...order.map(({ address, text }) => ({
        path: `${searchFolders.texts}${text}.txt`,
        content: new TextEncoder().encode(texts.get(address)),
      })),
    ],
  };
}

/**
 * The pages and index chunks in Pagefind’s metadata (CBOR).
 *
 * @throws Error when the metadata have another format version than the one read here
 */
export function readMetadata(bytes: Uint8Array) {
  type Metadata = Item[] & [version: string, pages: [fragment: string, words: number][], chunks: Chunk[]];
  const [version, pages, chunks] = decodeCbor(bytes) as Metadata;
  if (version === formatVersion) return { pages, chunks };
  throw new Error(
    `Pagefind wrote an index of version ${version}, and this site reads version ${formatVersion}. ` +
      'Install that release, or compare the two formats and correct src/search/pagefind.ts.',
  );
}

async function pagefindFiles(documents: readonly Searched[]): Promise<SearchFile[]> {
  const { index, errors: problems } = await createIndex({ forceLanguage: 'unknown' });
  if (!index) throw new Error(problems.join('\n'));
  for (const { address, document } of documents) {
    const { errors } = await index.addHTMLFile({ url: address, content: searchableHtml(document) });
    problems.push(...errors);
  }
  const { files, errors } = await index.getFiles();
  await index.deleteIndex();
  problems.push(...errors);
  if (problems.length > 0) throw new Error(`The pages could not be indexed:\n${problems.join('\n')}`);
  return files;
}

const contentOf = (file: SearchFile | undefined): Uint8Array =>
  gunzipSync(file?.content ?? new Uint8Array()).subarray(signature.length);
