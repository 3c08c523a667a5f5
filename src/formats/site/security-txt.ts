import type { Content } from '../../model/content.ts';
import { absolute } from '../../urls/addresses.ts';
import { securityAddress } from '../../urls/files.ts';

/** security.txt (RFC 9116); undefined where the content has no contact. */
export function securityTxtOf({ site }: Content): string | undefined {
  const { contact, locales, url } = site;
  if (!contact) return undefined;
  return `Contact: mailto:${contact.email}
Expires: ${contact.securityExpires}T23:59:59Z
Preferred-Languages: ${locales.join(', ')}
Canonical: ${absolute(url, securityAddress)}
`;
}
