import type { PhrasingContent, RootContent } from 'mdast';
import type { CorrectionRow } from '../facts/corrections.ts';
import type { Member, Row } from '../facts/row.ts';
import type { SourceRow } from '../facts/sources.ts';
import { say, stringsFor } from '../i18n/speak.ts';
import { heading, labelled, link, list, listed, words } from '../prose/nodes.ts';
import type { Locale } from '../schemas/locale.ts';

/** Rows as a list, each with its label first. */
export const rowList = (rows: readonly Row[], locale: Locale): RootContent =>
  list(rows.map(({ label, note, line }) => labelled(note ? `${label} (${note})` : label, locale, line)));

/** The parts of a day as a list in their order. */
export const sessionList = (rows: readonly Row[], locale: Locale): RootContent =>
  list(
    rows.map(({ label, note, line }) => labelled(`${note} · ${label}`, locale, line)),
    true,
  );

/** Organisations as a list, each leading to its profile. */
export const memberList = (members: readonly Member[]): RootContent =>
  list(
    members.map(({ organisation, address, line, more }) => [
      link(organisation.names.short, address),
      words(' – '),
      ...line,
      ...(more ? [words(`. ${more}`)] : []),
    ]),
  );

/** Sources as a list, each with the pages that rest on it. */
export const sourceList = (rows: readonly SourceRow[], locale: Locale): RootContent =>
  list(
    rows.map(({ title, url, notes, uses }): PhrasingContent[] => [
      url ? link(title, url) : words(title),
      words(`. ${notes} ${say(stringsFor(locale).sources.usedOn, locale)} `),
      ...listed(uses.map(({ name, address }) => [link(name, address)])),
    ]),
  );

/** Corrections under their heading; nothing where there are none. */
export const correctionList = (rows: readonly CorrectionRow[], locale: Locale): RootContent[] =>
  rows.length === 0 ? [] : [heading(stringsFor(locale).corrections.heading), rowList(rows, locale)];
