import type { PhrasingContent } from 'mdast';
import { stringsFor } from '../i18n/speak.ts';
import { link, words } from '../mdast/nodes.ts';
import type { Content } from '../model/content.ts';
import type { Locale } from '../schemas/locale.ts';

/** Owner and contact, a line each; empty while the content names neither. */
export function contactLines({ site: { contact, owner } }: Content, locale: Locale): PhrasingContent[][] {
  const published = stringsFor(locale).contact.owner;
  return [
    ...(owner ? [[words(`${published} ${[owner.name, owner.address].filter(Boolean).join(', ')}`)]] : []),
    ...(contact ? [[words(`${contact.name}, `), link(contact.email, `mailto:${contact.email}`)]] : []),
  ];
}
