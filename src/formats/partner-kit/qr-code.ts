import { toSvg } from '../../drawings/drawing.ts';
import { drawQrCode } from '../../drawings/qr-code.ts';
import type { Content, Organisation } from '../../model/content.ts';
import { absolute } from '../../urls/addresses.ts';
import { shortAddress } from '../../urls/partners.ts';
import { nameWithSite } from './link.ts';

/** The short address of an organisation for a telephone (QR code, ISO/IEC 18004), as SVG. */
export function qrCodeOf(content: Content, organisation: Organisation): string {
  const address = absolute(content.site.url, shortAddress(organisation.id));
  return toSvg(drawQrCode(address, nameWithSite(content, organisation)));
}
