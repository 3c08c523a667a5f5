import { pageIds } from '../../model/content.ts';
import { sides } from '../../schemas/organisation.ts';
import { pageAddress, profileAddress } from '../../urls/addresses.ts';
import { betweenNames } from '../../search/ranking.ts';

/**
 * What the search is told about a page, as attributes of its <main>: that its words count, what it can be narrowed by,
 * the other names it goes by, what it is, and the list it belongs to. The search page itself is not searched.
 */
export function searchMarks({ content, locale, path, say }: App.Locals): Record<string, string> {
  const page = pageIds.find((id) => pageAddress(locale, id) === path);
  if (page === 'search') return {};
  const organisation = content.organisations.find((known) => profileAddress(locale, known) === path);
  if (!organisation) {
    const side = sides.find((known) => known === page);
    const { menu = '' } = page ? content.pages[page][locale].frontMatter : {};
    return marks({ kind: 'page', ...(side && { side }) }, { names: menu });
  }
  const { side, names, kind, fields } = organisation;
  const others = [names.official?.value, names.announced, ...names.other.map(({ name }) => name)];
  const work = content.fields.filter(({ id }) => fields.includes(id)).map(({ name }) => say(name));
  return marks(
    { kind: 'profile', side },
    {
      names: others.filter((name) => name !== undefined).join(betweenNames),
      about: [say(kind), ...work].join(betweenNames),
      section: say(content.pages[side][locale].frontMatter.title),
    },
  );
}

/** Pagefind's attributes, each value in an attribute of its own. */
function marks(filters: Record<string, string>, fields: Record<string, string>): Record<string, string> {
  const sources = (group: Record<string, string>) => Object.keys(group).map((name) => `${name}[data-${name}]`);
  return {
    'data-pagefind-body': '',
    'data-pagefind-filter': sources(filters).join(', '),
    'data-pagefind-meta': sources(fields).join(', '),
    ...Object.fromEntries(
      Object.entries({ ...filters, ...fields }).map(([name, value]) => [`data-${name}`, value] as const),
    ),
  };
}
