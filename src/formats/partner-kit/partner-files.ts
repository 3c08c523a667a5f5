import { schemes, type Scheme } from '../../drawings/palette.ts';
import type { Content, Organisation } from '../../model/content.ts';
import type { Locale } from '../../schemas/locale.ts';
import { vcardAddress } from '../../urls/files.ts';
import { badgeAddress, oembedAddress, qrCodeAddress } from '../../urls/partners.ts';
import { badgesOf } from './badge.ts';
import { embedOf } from './oembed.ts';
import { qrCodeOf } from './qr-code.ts';
import { vcardOf } from './vcard.ts';

/** A file about an organisation to take away: where it is, its media type, and its size in bytes. */
export type PartnerFile = {
  kind: 'vcard' | 'qrCode' | `badge-${Scheme}` | 'oembed';
  address: string;
  mediaType: string;
  bytes: number;
};

/** Every file for partners about an organisation; some depend on the language. */
export function partnerFiles(content: Content, organisation: Organisation, locale: Locale): PartnerFile[] {
  const { id } = organisation;
  const svg = 'image/svg+xml';
  const badges = badgesOf(content, locale)(organisation);
  const file = (kind: PartnerFile['kind'], address: string, mediaType: string, text: string): PartnerFile => ({
    kind,
    address,
    mediaType,
    bytes: Buffer.byteLength(text),
  });
  const embed = JSON.stringify(embedOf(content, organisation, locale));
  return [
    file('vcard', vcardAddress(locale, organisation), 'text/vcard', vcardOf(content, organisation, locale)),
    file('qrCode', qrCodeAddress(id), svg, qrCodeOf(content, organisation)),
    ...schemes.map((scheme) => file(`badge-${scheme}`, badgeAddress(locale, id, scheme), svg, badges[scheme])),
    file('oembed', oembedAddress(locale, id), 'application/json+oembed', embed),
  ];
}
