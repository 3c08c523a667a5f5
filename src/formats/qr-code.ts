import type { Element } from 'hast';
import { drawQrCode } from '../drawings/qr-code.ts';
import type { Content, Organisation } from '../model/content.ts';
import { absolute } from '../urls/addresses.ts';
import { shortAddress } from '../urls/partners.ts';
import { nameWithSite } from './link.ts';

/** Codes cost more than the rest of a profile, and each is asked for in every language. */
const drawn = new WeakMap<Organisation, Element>();

/** The short address of an organisation for a telephone (QR code, ISO/IEC 18004). */
export function qrCodeOf(content: Content, organisation: Organisation): Element {
  const address = absolute(content.site.url, shortAddress(organisation.id));
  const code = drawn.get(organisation) ?? drawQrCode(address, nameWithSite(content, organisation));
  drawn.set(organisation, code);
  return code;
}
