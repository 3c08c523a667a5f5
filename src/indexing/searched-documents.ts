import type { Document } from '../mdast/document.ts';
import { pageIds, type Content } from '../model/content.ts';
import { everyDocument } from '../pages-as-markdown/page.ts';
import { sourcesUnder, textDocument } from '../pages-as-markdown/text.ts';
import type { Locale } from '../schemas/locale.ts';
import type { Source } from '../schemas/source.ts';
import { pageAddress } from '../urls/addresses.ts';

/** Pages that are searched: all but the search page. */
export const searchedPages = pageIds.filter((id) => id !== 'search');

/** The searchable document of a page, the path of the page, and the people whom the titles of its sources name. */
export type Searched = { address: string; document: Document; people: string[] };

/**
 * The searchable document of each page of a language. The list of sources is left out: its titles match almost any query.
 */
export function searchedDocuments(content: Content, locale: Locale): Searched[] {
  const [search, sources] = [pageAddress(locale, 'search'), pageAddress(locale, 'sources')];
  return everyDocument(content, locale)
    .filter(({ address }) => address !== search)
    .map(({ address, document }) => {
      const full = document();
      return {
        address,
        document: address === sources ? textDocument(content, content.pages.sources[locale]) : full,
        people: address === sources ? [] : peopleIn(sourcesUnder(content, full)),
      };
    });
}

/** First and last names in titles: two words with capitals. English titles write most words so, and are left out. */
const peopleIn = (sources: readonly Source[]): string[] =>
  sources.flatMap(({ title, lang }) =>
    typeof title === 'string' && lang !== 'en' ? (title.match(/\p{Lu}[\p{L}-]+ \p{Lu}\p{Ll}+/gu) ?? []) : [],
  );
