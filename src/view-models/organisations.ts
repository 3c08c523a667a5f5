import { say, stringsFor } from '../i18n/speak.ts';
import { cited } from '../mdast/nodes.ts';
import type { Content, Organisation } from '../model/content.ts';
import { organisationsOn, relationsOf } from '../model/relations.ts';
import type { Locale } from '../schemas/locale.ts';
import type { Side } from '../schemas/organisation.ts';
import { profileAddress } from '../urls/addresses.ts';
import type { Member } from './row.ts';

/** The organisations of one side, each with what it is or with its summary. */
export const membersOf = (content: Content, side: Side, locale: Locale, detail: 'kind' | 'summary'): Member[] =>
  organisationsOn(content, side).map((organisation) => {
    const host = detail === 'kind' && organisation.host ? `${stringsFor(locale).profile.host} · ` : '';
    return memberOf(organisation, locale, host + say(organisation[detail], locale));
  });

/** The connections of an organisation with their reasons. */
export const tiesOf = (content: Content, organisation: Organisation, locale: Locale): Member[] =>
  relationsOf(content, organisation).map(({ organisation: other, reason, sources }) =>
    memberOf(other, locale, say(reason, locale), sources),
  );

/** An organisation in a list. */
const memberOf = (organisation: Organisation, locale: Locale, said: string, sources?: readonly string[]): Member => ({
  organisation,
  address: profileAddress(locale, organisation),
  line: cited(said, sources),
});
