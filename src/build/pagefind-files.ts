import { createIndex } from 'pagefind';

/** A page of the site: its address from the root, and what is served there. */
export type ServedPage = { address: string; html: string };

/** A file of the search, its path below /pagefind/. */
export type SearchFile = { path: string; content: Uint8Array };

/** What stands on a page and is not its words; its title is told apart from them. */
const excludeSelectors = ['h1', 'nav', 'form', 'svg', '.cite'];

/** Interfaces that Pagefind brings along, and its words for no language; this site has its own. */
const unused = /^(pagefind-(ui|modular-ui|component-ui|highlight)|wasm\.unknown)\./;

/** Pagefind takes l’annonce for one word where l'annonce is two, and <dt>Seat</dt><dd>Alder</dd> for one where a space makes two. */
const withWordsApart = (html: string) => html.replaceAll('’', "'").replaceAll('><', '> <');

/** Indexes pages with Pagefind, one index a language. Throws what Pagefind complains about. */
export async function pagefindFiles(pages: AsyncIterable<ServedPage>): Promise<SearchFile[]> {
  const { index, errors: problems } = await createIndex({ excludeSelectors });
  if (!index) throw new Error(problems.join('\n'));
  for await (const { address, html } of pages) {
    const { errors } = await index.addHTMLFile({ url: address, content: withWordsApart(html) });
    problems.push(...errors);
  }
  const { files, errors } = await index.getFiles();
  await index.deleteIndex();
  problems.push(...errors);
  if (problems.length > 0) throw new Error(`The pages could not be indexed:\n${problems.join('\n')}`);
  return files.filter(({ path }) => !unused.test(path));
}
