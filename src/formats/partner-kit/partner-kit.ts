import type { Content, Organisation } from '../../model/content.ts';
import type { Locale } from '../../schemas/locale.ts';
import { absolute } from '../../urls/addresses.ts';
import { shortAddress } from '../../urls/partners.ts';
import { badgeToPaste, badgeWords } from './badge.ts';
import { cardOf, cardToPaste } from './card.ts';
import { frameHeight, frameToPaste } from './frame.ts';
import { linksToPaste, nameWithSite } from './link.ts';
import { partnerFiles } from './partner-files.ts';

/** What pages show of an organisation for its partners: badge, card, links, files, and code to paste for each. */
export type PartnerKit = ReturnType<typeof partnerKit>;

export function partnerKit(content: Content, organisation: Organisation, locale: Locale) {
  const card = cardOf(content, organisation, locale);
  return {
    organisation,
    /** The short address of the profile, as a URL. */
    shortUrl: absolute(content.site.url, shortAddress(organisation.id)),
    badge: badgeWords(content, organisation, locale),
    frame: { name: nameWithSite(content, organisation), height: frameHeight(card) },
    files: partnerFiles(content, organisation, locale),
    code: {
      frame: frameToPaste(content, organisation, locale),
      card: cardToPaste(card),
      'badge-light': badgeToPaste(content, organisation, locale, 'light'),
      'badge-dark': badgeToPaste(content, organisation, locale, 'dark'),
      ...linksToPaste(content, organisation, locale),
    },
  };
}
