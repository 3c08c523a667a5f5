import { everyDocument } from '../pages-as-markdown/page.ts';
import { textDocument } from '../pages-as-markdown/text.ts';
import { pageIds, type Content } from '../model/content.ts';
import type { Document } from '../mdast/document.ts';
import type { Locale } from '../schemas/locale.ts';
import { pageAddress } from '../urls/addresses.ts';

/** Pages that are searched: all but the search page. */
export const searchedPages = pageIds.filter((id) => id !== 'search');

/** The searchable document of a page, and the path of the page. */
export type Searched = { address: string; document: Document };

/**
 * The searchable document of each page of a language. The list of sources is left out: its titles match almost any query.
 */
export function searchedDocuments(content: Content, locale: Locale): Searched[] {
  const [search, sources] = [pageAddress(locale, 'search'), pageAddress(locale, 'sources')];
  return everyDocument(content, locale)
    .filter(({ address }) => address !== search)
    .map(({ address, document }) => ({
      address,
      document: address === sources ? textDocument(content, content.pages.sources[locale]) : document(),
    }));
}
