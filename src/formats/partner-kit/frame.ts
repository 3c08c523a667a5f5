import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Content, Organisation } from '../../model/content.ts';
import type { Locale } from '../../schemas/locale.ts';
import { absolute } from '../../urls/addresses.ts';
import { cardAddress } from '../../urls/partners.ts';
import { nameWithSite } from './link.ts';

/** Height in pixels at which every card fits, however narrow its frame (280 px and more). */
export const frameHeight = 400;

/**
 * The frame around the card of an organisation, as HTML (Living Standard) to paste into another page.
 * Its edge goes by an attribute, though an old one: strict content policies and publishing systems take styles away.
 */
export function frameToPaste(content: Content, organisation: Organisation, locale: Locale): string {
  return toHtml(
    h('iframe', {
      src: absolute(content.site.url, cardAddress(locale, organisation.id)),
      title: nameWithSite(content, organisation),
      width: '100%',
      height: frameHeight,
      frameBorder: '0',
      loading: 'lazy',
    }),
  );
}
