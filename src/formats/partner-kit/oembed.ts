import type { Content, Organisation } from '../../model/content.ts';
import type { Locale } from '../../schemas/locale.ts';
import { absolute, pageAddress } from '../../urls/addresses.ts';
import { cardOf } from './card.ts';
import { frameHeight, frameToPaste } from './frame.ts';
import { linkFormats, nameWithSite, profileLink } from './link.ts';

/** A response of oEmbed 1.0, type rich. */
export type RichEmbed = {
  type: 'rich';
  version: '1.0';
  title: string;
  author_name: string;
  author_url: string;
  provider_name: string;
  provider_url: string;
  /** Seconds for which the response may be kept. */
  cache_age: number;
  html: string;
  width: number;
  height: number;
};

const day = 24 * 60 * 60;

/** What a publishing system reads to show the card of an organisation (oEmbed 1.0); found from the profile by <link>. */
export function embedOf(content: Content, organisation: Organisation, locale: Locale): RichEmbed {
  const { site } = content;
  return {
    type: 'rich',
    version: '1.0',
    title: nameWithSite(content, organisation),
    author_name: site.publisher[locale],
    author_url: absolute(site.url, pageAddress(locale, 'about')),
    provider_name: site.name,
    provider_url: absolute(site.url, pageAddress(locale, 'home')),
    cache_age: day,
    // WordPress sandboxes the frame, so that links in it do nothing; the link in the blockquote works there too.
    html: `<blockquote>${linkFormats.html(profileLink(content, organisation, locale))}</blockquote>${frameToPaste(content, organisation, locale)}`,
    width: 600,
    height: frameHeight(cardOf(content, organisation, locale)),
  };
}
