import { say, stringsFor } from '../../i18n/speak.ts';
import type { Content } from '../../model/content.ts';
import type { Locale } from '../../schemas/locale.ts';
import { absolute, pageAddress } from '../../urls/addresses.ts';
import { feedAddress } from '../../urls/files.ts';
import { feedEntries } from './feed-entries.ts';

/** The feed of a language as JSON Feed (version 1.1). */
export function jsonFeedOf(content: Content, locale: Locale) {
  const { site, pages } = content;
  const home = absolute(site.url, pageAddress(locale, 'home'));
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: stringsFor(locale).feed.title(site.name),
    home_page_url: home,
    feed_url: absolute(site.url, feedAddress(locale, 'json')),
    description: say(pages.home[locale].frontMatter.description, locale),
    language: locale,
    authors: [{ name: site.publisher[locale], url: home }],
    items: feedEntries(content, locale).map(({ id, url, title, summary, html, updated, published }) => ({
      id,
      url,
      title,
      summary,
      content_html: html,
      ...(published && { date_published: published }),
      date_modified: updated,
      language: locale,
    })),
  };
}
