import type { PhrasingContent } from 'mdast';
import { say } from '../i18n/speak.ts';
import { link, listed, words } from '../mdast/nodes.ts';
import type { Content, Organisation } from '../model/content.ts';
import { organisationsOn } from '../model/relations.ts';
import type { Locale } from '../schemas/locale.ts';
import { sides, type Side } from '../schemas/organisation.ts';
import { profileAddress } from '../urls/addresses.ts';

/** A field of work and the organisations in it, by side. */
export type FieldRow = { label: string; parties: { side: Side; line: PhrasingContent[] }[] };

/**
 * Who does what: each field with the names of its organisations.
 *
 * @param one only the fields of this organisation, whose own name is no link
 */
export function fieldRows(content: Content, locale: Locale, one?: Organisation): FieldRow[] {
  const nameOf = (organisation: Organisation): PhrasingContent => {
    const { short } = organisation.names;
    return organisation === one ? words(short) : link(short, profileAddress(locale, organisation));
  };
  return content.fields
    .filter(({ id }) => !one || one.fields.includes(id))
    .map(({ id, name }) => ({
      label: say(name, locale),
      parties: sides.flatMap((side) => {
        const own = organisationsOn(content, side).filter((known) => known.fields.includes(id));
        return own.length > 0 ? [{ side, line: listed(own.map((organisation) => [nameOf(organisation)])) }] : [];
      }),
    }));
}
