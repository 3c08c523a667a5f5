import type { PhrasingContent, RootContent } from 'mdast';
import { sourceWords } from '../i18n/source-line.ts';
import { stringsFor } from '../i18n/speak.ts';
import { heading, labelled, link, list, listed, paragraph, table, words } from '../mdast/nodes.ts';
import type { Content } from '../model/content.ts';
import type { Locale } from '../schemas/locale.ts';
import type { Side } from '../schemas/organisation.ts';
import { contactLines } from '../view-models/contact.ts';
import { feedsLine, type CorrectionRow } from '../view-models/corrections.ts';
import type { FieldRow } from '../view-models/fields.ts';
import { glanceOf } from '../view-models/glance.ts';
import { membersOf } from '../view-models/organisations.ts';
import type { Member, Row } from '../view-models/row.ts';
import type { SourceGroup } from '../view-models/sources.ts';

/** Rows as a list with labels. */
export const rowList = (rows: readonly Row[], locale: Locale): RootContent =>
  list(rows.map(({ label, note, line }) => labelled(note ? `${label} (${note})` : label, locale, line)));

/** Sessions as a list. */
export const sessionList = (rows: readonly Row[], locale: Locale): RootContent =>
  list(
    rows.map(({ label, note, line }) => labelled(`${note} · ${label}`, locale, line)),
    true,
  );

/** Organisations as a list with links to their profiles. */
export const memberList = (members: readonly Member[]): RootContent =>
  list(
    members.map(({ organisation, address, line }) => [link(organisation.names.short, address), words(' – '), ...line]),
  );

/** A side at a glance: a table under its heading, then the summaries under theirs. */
export function sideBlocks(content: Content, side: Side, locale: Locale): RootContent[] {
  const { glance, search } = stringsFor(locale);
  const { heads, rows } = glanceOf(content, side, locale);
  const cells = rows.map(({ organisation, address, cells }) => [
    [link(organisation.names.short, address)],
    ...cells.map(({ line = [words(glance.unknown)], note }) => (note ? [...line, words(` (${note})`)] : line)),
  ]);
  return [
    heading(glance.title),
    table([heads.map((head) => [words(head)]), ...cells]),
    heading(search.kinds.profile),
    memberList(membersOf(content, side, locale, 'summary')),
  ];
}

/** Sources by kind, each with the pages that cite it. */
export const sourceBlocks = (groups: readonly SourceGroup[], locale: Locale): RootContent[] =>
  groups.flatMap(({ title: kind, rows }) => [
    heading(kind),
    list(
      rows.map(({ source, uses }): PhrasingContent[] => {
        const { title, url, stop, notesOfKind } = sourceWords(source, locale);
        return [
          url ? link(title, url) : words(title),
          words(`${stop} ${notesOfKind} ${stringsFor(locale).sources.usedOn} `),
          ...listed(uses.map(({ name, address }) => [link(name, address)])),
        ];
      }),
    ),
  ]);

/** Fields of work as a list, each with the organisations of one side and of the other. */
export const fieldList = (rows: readonly FieldRow[], locale: Locale): RootContent =>
  list(
    rows.map(({ label, parties }) =>
      labelled(
        label,
        locale,
        parties.flatMap(({ line }, index) => [...(index > 0 ? [words(' · ')] : []), ...line]),
      ),
    ),
  );

/** The corrections of a page under their heading; nothing where there are none. */
export const correctionList = (rows: readonly CorrectionRow[], locale: Locale): RootContent[] =>
  rows.length === 0 ? [] : [heading(stringsFor(locale).corrections.heading), rowList(rows, locale)];

/** Every correction of the site, each with the page it is about. */
export function correctionLog(rows: readonly CorrectionRow[], locale: Locale): RootContent[] {
  const { heading: title, none } = stringsFor(locale).corrections;
  const located = rows.map(({ page: { name, address }, line, ...row }) => ({
    ...row,
    line: [link(name, address), words('. '), ...line],
  }));
  const log = rows.length > 0 ? rowList(located, locale) : paragraph([words(none)]);
  return [heading(title), log, paragraph(feedsLine(locale))];
}

/** Owner and contact under a heading; nothing while there are none. */
export function contactBlocks(content: Content, locale: Locale): RootContent[] {
  const lines = contactLines(content, locale);
  return lines.length > 0 ? [heading(stringsFor(locale).contact.heading), ...lines.map(paragraph)] : [];
}
