import type { PhrasingContent, RootContent } from 'mdast';
import { say, stringsFor } from '../i18n/speak.ts';
import type { Content, Organisation } from '../model/content.ts';
import type { Locale } from '../schemas/locale.ts';
import type { Side } from '../schemas/organisation.ts';
import { absolute, profileAddress } from '../urls/addresses.ts';
import { link, list, words } from '../prose/nodes.ts';

/** The name of an organisation, leading to its profile. */
export const profileLink = ({ site }: Content, organisation: Organisation, locale: Locale): PhrasingContent =>
  link(organisation.names.short, absolute(site.url, profileAddress(locale, organisation)));

/** The organisations of one side, each with what it is; in full, with its summary. */
export function organisationList(
  content: Content,
  side: Side,
  locale: Locale,
  detail: 'kind' | 'summary',
): RootContent {
  const { host } = stringsFor(locale).profile;
  return list(
    content.organisations
      .filter((organisation) => organisation.side === side)
      .map((organisation) => {
        const kind = say(organisation.kind, locale);
        const summary = say(organisation.summary, locale);
        return [
          profileLink(content, organisation, locale),
          words(` – ${organisation.host ? `${host} · ` : ''}${kind}${detail === 'kind' ? '' : `. ${summary}`}`),
        ];
      }),
  );
}
