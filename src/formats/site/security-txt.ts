import type { Content } from '../../model/content.ts';
import { absolute } from '../../urls/addresses.ts';
import { securityAddress } from '../../urls/files.ts';

/** Whom to tell about a fault of security (RFC 9116); undefined where the content names nobody. */
export function securityTxtOf({ site }: Content): string | undefined {
  const { contact, locales, url } = site;
  if (!contact) return undefined;
  return `Contact: mailto:${contact.email}
Expires: ${contact.securityExpires}T23:59:59Z
Preferred-Languages: ${locales.join(', ')}
Canonical: ${absolute(url, securityAddress)}
`;
}
