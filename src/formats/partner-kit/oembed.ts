import type { Content, Organisation } from '../../model/content.ts';
import type { Locale } from '../../schemas/locale.ts';
import { absolute, pageAddress } from '../../urls/addresses.ts';
import { cardOf } from './card.ts';
import { frameHeight, frameToPaste } from './frame.ts';
import { linksToPaste, nameWithSite } from './link.ts';

/** What a publishing system reads to show the card of an organisation (oEmbed 1.0, type rich); found from the profile by <link>. */
export function embedOf(content: Content, organisation: Organisation, locale: Locale) {
  const { site } = content;
  return {
    type: 'rich',
    version: '1.0',
    title: nameWithSite(content, organisation),
    author_name: site.publisher[locale],
    author_url: absolute(site.url, pageAddress(locale, 'about')),
    provider_name: site.name,
    provider_url: absolute(site.url, pageAddress(locale, 'home')),
    // A day, in seconds.
    cache_age: 86_400,
    // WordPress sandboxes the frame, so that links in it do nothing; the link in the blockquote works there too.
    html: `<blockquote>${linksToPaste(content, organisation, locale).html}</blockquote>${frameToPaste(content, organisation, locale)}`,
    width: 600,
    height: frameHeight(cardOf(content, organisation, locale)),
  };
}
