import { filed, initialOf, tags } from '../i18n/format.ts';
import { say } from '../i18n/speak.ts';
import { pageIds, type Content } from '../model/content.ts';
import type { Locale } from '../schemas/locale.ts';
import type { Side } from '../schemas/organisation.ts';
import { pageAddress, profileAddress } from '../urls/addresses.ts';

/** An entry of the index: a name with its link; the note says what it is, or whose other name it is. */
type IndexEntry = { name: string; note: string; address: string; side?: Side };

/** Every page and every name of an organisation, from A to Z under their initials; the page with the index is not in it. */
export function aToZ({ pages, organisations }: Content, locale: Locale): [initial: string, entries: IndexEntry[]][] {
  const entries: IndexEntry[] = [
    ...pageIds
      .filter((id) => id !== 'search')
      .map((id) => ({
        name: say(pages[id][locale].frontMatter.title, locale),
        note: '',
        address: pageAddress(locale, id),
      })),
    ...organisations.flatMap((organisation) => {
      const { kind, names, side } = organisation;
      const place = { address: profileAddress(locale, organisation), side };
      return [
        { name: names.short, note: say(kind, locale), ...place },
        ...names.other.map(({ name }) => ({ name, note: names.short, ...place })),
      ];
    }),
  ].sort((a, b) => filed(a.name, locale).localeCompare(filed(b.name, locale), tags[locale]));
  return [...Map.groupBy(entries, ({ name }) => initialOf(name, locale))];
}
