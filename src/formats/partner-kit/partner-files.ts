import { schemes, type Scheme } from '../../drawings/palette.ts';
import type { Content, Organisation } from '../../model/content.ts';
import type { Locale } from '../../schemas/locale.ts';
import { vcardAddress } from '../../urls/files.ts';
import { badgeAddress, oembedAddress, qrCodeAddress } from '../../urls/partners.ts';
import { badgesOf } from './badge.ts';
import { embedOf } from './oembed.ts';
import { qrCodesOf } from './qr-code.ts';
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
  return [
    {
      kind: 'vcard',
      address: vcardAddress(locale, organisation),
      mediaType: 'text/vcard',
      bytes: Buffer.byteLength(vcardOf(content, organisation, locale)),
    },
    {
      kind: 'qrCode',
      address: qrCodeAddress(id),
      mediaType: svg,
      bytes: Buffer.byteLength(qrCodesOf(content)(organisation)),
    },
    ...schemes.map((scheme) => ({
      kind: `badge-${scheme}` as const,
      address: badgeAddress(locale, id, scheme),
      mediaType: svg,
      bytes: Buffer.byteLength(badgesOf(content, locale)(organisation)[scheme]),
    })),
    {
      kind: 'oembed',
      address: oembedAddress(locale, id),
      mediaType: 'application/json+oembed',
      bytes: Buffer.byteLength(JSON.stringify(embedOf(content, organisation, locale))),
    },
  ];
}
