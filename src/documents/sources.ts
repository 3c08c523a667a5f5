import type { PhrasingContent, RootContent } from 'mdast';
import { tags } from '../i18n/format.ts';
import { sourceWords } from '../i18n/source-line.ts';
import { say, stringsFor } from '../i18n/speak.ts';
import type { Content } from '../model/content.ts';
import { usesBySource, type Use } from '../model/source-uses.ts';
import type { Locale } from '../schemas/locale.ts';
import { absolute, pageAddress } from '../urls/addresses.ts';
import { profileLink } from './organisations.ts';
import { link, list, listed, words } from '../prose/nodes.ts';

/** Every source in alphabetical order of publisher, with the pages that rest on it. */
export function sourceTable(content: Content, locale: Locale): RootContent {
  const { usedOn } = stringsFor(locale).sources;
  const sources = [...usesBySource(content, locale)].flatMap(([id, uses]) => {
    const source = content.sources[id];
    return source ? [{ publisher: say(source.publisher, locale), words: sourceWords(source, locale), uses }] : [];
  });
  return list(
    sources
      .sort((a, b) => a.publisher.localeCompare(b.publisher, tags[locale]))
      .map(({ words: { title, url, notes }, uses }): PhrasingContent[] => [
        url ? link(title, url) : words(title),
        words(`. ${notes} ${say(usedOn, locale)} `),
        ...listed(uses.map((use) => [linkTo(content, use, locale)])),
      ]),
  );
}

function linkTo(content: Content, use: Use, locale: Locale): PhrasingContent {
  if ('organisation' in use) return profileLink(content, use.organisation, locale);
  const { menu, title } = content.pages[use.page][locale].frontMatter;
  return link(say(menu ?? title, locale), absolute(content.site.url, pageAddress(locale, use.page)));
}
