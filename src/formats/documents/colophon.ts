import { formatDate } from '../../i18n/format.ts';
import { say, stringsFor } from '../../i18n/speak.ts';
import type { Content } from '../../model/content.ts';
import type { Locale } from '../../schemas/locale.ts';

/**
 * What stands under a text that leaves the site: when its words last changed and where they stand, who publishes them and how
 * they may be used.
 *
 * @param updated day of the last change (ISO 8601)
 * @param address of its page, in full
 */
export function colophonOf({ site }: Content, locale: Locale, updated: string, address: string): string[] {
  const t = stringsFor(locale);
  return [
    `${say(t.updated(formatDate(updated, locale)), locale)} ${address}`,
    `${say(`${site.publisher[locale]}. ${t.footer.licence(site.licence.name)}`, locale)}, ${site.licence.url}`,
  ];
}
