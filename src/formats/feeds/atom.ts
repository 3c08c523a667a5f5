import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { say, stringsFor } from '../../i18n/speak.ts';
import type { Content } from '../../model/content.ts';
import type { Locale } from '../../schemas/locale.ts';
import { absolute, pageAddress, permanentId } from '../../urls/addresses.ts';
import { feedAddress } from '../../urls/files.ts';
import { feedEntries, type FeedEntry } from './feed-entries.ts';

/** The feed of a language as Atom (RFC 4287), with its licence as a link (RFC 4946). */
export function atomOf(content: Content, locale: Locale): string {
  const { site, pages } = content;
  const self = absolute(site.url, feedAddress(locale, 'xml'));
  const home = absolute(site.url, pageAddress(locale, 'home'));
  const entries = feedEntries(content, locale);
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale }, [
    x('id', permanentId(site, feedAddress(locale, 'xml'))),
    x('title', stringsFor(locale).feed.title(site.name)),
    x('subtitle', say(pages.home[locale].frontMatter.description, locale)),
    x('updated', entries[0]?.updated),
    x('author', [x('name', site.publisher[locale]), x('uri', home)]),
    x('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    x('link', { rel: 'alternate', type: 'text/html', hreflang: locale, href: home }),
    x('link', { rel: 'license', href: site.licence.url }),
    x('rights', site.licence.name),
    ...entries.map((entry) => entryElement(entry, locale)),
  ]);
  return xmlOf(feed);
}

function entryElement({ id, url, title, summary, html, updated, published }: FeedEntry, locale: Locale) {
  return x('entry', [
    x('id', id),
    x('title', title),
    x('link', { rel: 'alternate', type: 'text/html', hreflang: locale, href: url }),
    published ? x('published', published) : undefined,
    x('updated', updated),
    x('summary', summary),
    x('content', { type: 'html' }, html),
  ]);
}

/** Characters that XML 1.0 forbids even as references (production 2, Char). */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Serialises an element as an XML 1.0 document in UTF-8, well-formed whatever its texts contain. */
function xmlOf(element: ReturnType<typeof x>): string {
  const declaration = { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' } as const;
  // The sequence ]]> is an error in text too; there are no CDATA sections here.
  return `${toXml([declaration, element], { closeEmptyElements: true }).replaceAll(forbidden, '').replaceAll(']]>', ']]&gt;')}\n`;
}
