import { pageIds } from '../model/content.ts';
import { sides } from '../schemas/organisation.ts';
import { pageAddress, profileAddress } from '../urls/addresses.ts';
import { betweenNames } from './names.ts';

/**
 * What the search is told about a page, as attributes of its <main>: that its words count, what it can be narrowed by,
 * the other names it goes by, and the list it belongs to. The search page itself is not searched.
 */
export function searchMarks({ content, locale, path, say }: App.Locals): Record<string, string> {
  const page = pageIds.find((id) => pageAddress(locale, id) === path);
  if (page === 'search') return {};
  const organisation = content.organisations.find((known) => profileAddress(locale, known) === path);
  const side = organisation?.side ?? sides.find((known) => known === page);
  const { official, announced, other = [] } = organisation?.names ?? {};
  const menu = page && content.pages[page][locale].frontMatter.menu;
  const names = [official?.value, announced, ...other.map(({ name }) => name), menu];
  return {
    'data-pagefind-body': '',
    'data-pagefind-filter': [`kind:${organisation ? 'profile' : 'page'}`, ...(side ? [`side:${side}`] : [])].join(', '),
    'data-pagefind-meta': `names[data-names]${organisation ? ', section[data-section]' : ''}`,
    'data-names': names.filter((name) => name !== undefined).join(betweenNames),
    ...(organisation && { 'data-section': say(content.pages[organisation.side][locale].frontMatter.title) }),
  };
}
