import { tags } from '../i18n/format.ts';
import { say, stringsFor } from '../i18n/speak.ts';
import type { Content } from '../model/content.ts';
import { usesBySource } from '../model/source-uses.ts';
import type { Locale } from '../schemas/locale.ts';
import { sourceKinds, type Source } from '../schemas/source.ts';
import { subjectAddress, targetName } from '../urls/targets.ts';

/** A source with the pages that cite it. */
export type SourceRow = { id: string; source: Source; uses: { name: string; address: string }[] };

/** Sources of one kind under their heading. */
export type SourceGroup = { kind: Source['kind']; title: string; rows: SourceRow[] };

/** Every source by kind, sorted by publisher; pages that cite it are linked at its note. */
export function sourceGroups(content: Content, locale: Locale): SourceGroup[] {
  const uses = usesBySource(content, locale);
  const publisherOf = ({ source }: SourceRow) => say(source.publisher, locale);
  const rows = Object.entries(content.sources)
    .map(([id, source]) => ({
      id,
      source,
      uses: (uses.get(id) ?? []).map(({ subject, noted }) => ({
        name: say(targetName(content, locale, subject.id), locale),
        address: subjectAddress(locale, subject) + (noted ? `#source-${id}` : ''),
      })),
    }))
    .sort((a, b) => publisherOf(a).localeCompare(publisherOf(b), tags[locale]));
  return sourceKinds
    .map((kind) => ({
      kind,
      title: stringsFor(locale).sources.groups[kind],
      rows: rows.filter(({ source }) => source.kind === kind),
    }))
    .filter((group) => group.rows.length > 0);
}
