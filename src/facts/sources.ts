import { tags } from '../i18n/format.ts';
import { sourceWords, type SourceWords } from '../i18n/source-line.ts';
import { say } from '../i18n/speak.ts';
import type { Content } from '../model/content.ts';
import { usesBySource, type Use } from '../model/source-uses.ts';
import type { Locale } from '../schemas/locale.ts';
import { pageAddress, profileAddress } from '../urls/addresses.ts';

/** A source in words, with the pages that rest on it. */
export type SourceRow = SourceWords & { id: string; uses: { name: string; address: string }[] };

/** Every source in alphabetical order of publisher; a page that has it in a note is linked to at its notes. */
export function sourceRows(content: Content, locale: Locale): SourceRow[] {
  const uses = usesBySource(content, locale);
  const publisherOf = (id: string) => say(content.sources[id]?.publisher ?? '', locale);
  return Object.entries(content.sources)
    .map(([id, source]) => ({
      id,
      ...sourceWords(source, locale),
      uses: (uses.get(id) ?? []).map((use) => placeOf(content, use, locale)),
    }))
    .sort((a, b) => publisherOf(a.id).localeCompare(publisherOf(b.id), tags[locale]));
}

function placeOf({ pages }: Content, use: Use, locale: Locale) {
  const notes = use.noted ? '#sources' : '';
  if ('organisation' in use)
    return { name: use.organisation.names.short, address: profileAddress(locale, use.organisation) + notes };
  const { menu, title } = pages[use.page][locale].frontMatter;
  return { name: say(menu ?? title, locale), address: pageAddress(locale, use.page) + notes };
}
