import { pageDocument, profileDocument } from '../documents/page.ts';
import { textDocument } from '../documents/text.ts';
import { pageIds, type Content } from '../model/content.ts';
import type { Document } from '../prose/document.ts';
import type { Locale } from '../schemas/locale.ts';
import { pageAddress, profileAddress } from '../urls/addresses.ts';

/** Pages that are searched, in the order of the site: all but the search itself. */
export const searchedPages = pageIds.filter((id) => id !== 'search');

/** What is searched of a page, and where the page is. */
export type Searched = { address: string; document: Document };

/**
 * What is searched of each page of a language. The titles in the list of sources are left out: they hold every word of the
 * trade, and answer no question.
 */
export function searchedDocuments(content: Content, locale: Locale): Searched[] {
  return [
    ...searchedPages.map((id) => ({
      address: pageAddress(locale, id),
      document:
        id === 'sources' ? textDocument(content, content.pages.sources[locale]) : pageDocument(content, id, locale),
    })),
    ...content.organisations.map((organisation) => ({
      address: profileAddress(locale, organisation),
      document: profileDocument(content, organisation, locale),
    })),
  ];
}
