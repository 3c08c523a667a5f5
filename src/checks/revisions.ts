import { hostSideOf } from '../model/clocks.ts';
import type { Content } from '../model/content.ts';
import { factsFile, readFacts, type Draft } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import { revisionOfEvent, revisionOfFacts } from '../model/revision.ts';
import { isStale, ownerOf, type Text } from '../model/text.ts';
import { at, problemIf } from './findings.ts';

/** The event as `npm run renew` records it. */
export function editionOf({
  event,
  places,
  organisations,
}: Pick<Content, 'event' | 'places'> & { organisations: Members }) {
  const revision = revisionOfEvent(event, places[event.venue.place], hostSideOf(event, organisations));
  return { ...event.edition, revision };
}
type Members = Parameters<typeof hostSideOf>[1];

/** A changed event has a higher edition number, without which calendars ignore the change; a changed text has a newer date. */
export const changesAreNumbered = (draft: Draft): Problem[] => [
  ...editionIsHigher(draft),
  ...draft.texts.flatMap(({ file, revision, frontMatter: { updated } }) => {
    const recorded = draft.revisions?.texts[file];
    if (!recorded || recorded.revision === revision || updated >= recorded.updated) return [];
    const problem = `The words have changed since ${recorded.updated}, and “updated” says ${updated}.`;
    return [{ ...at(draft, file, 'updated'), problem, remedy: 'Set “updated” to the day of the change.' }];
  }),
];

function editionIsHigher(draft: Draft): Problem[] {
  const { event, places, revisions } = draft;
  const organisations = readFacts(draft).map(([, facts]) => facts);
  const before = revisions?.event;
  if (!before || !event || !places || organisations.length < draft.organisations.size) return [];
  const now = editionOf({ event, places, organisations });
  const isHigher = now.number > before.number && now.updated >= before.updated;
  const isSame = now.number === before.number && now.revision === before.revision;
  return problemIf(
    !isHigher && !isSame,
    at(draft, 'event.yaml', 'edition'),
    `The event is not that of edition ${before.number}, ${before.updated}: calendars that have it would not take the change.`,
    `Write the number ${before.number + 1} and the day of the change; then run: npm run renew -- event`,
  );
}

/** Changes since the last `npm run renew`. Only `npm run check` treats them as problems. */
export function changesAreRecorded(
  content: Pick<Content, 'event' | 'places' | 'organisations' | 'revisions'>,
  texts: readonly Text[],
): Problem[] {
  const { event, facts: recordedFacts, texts: recorded } = content.revisions ?? {};
  const now = editionOf(content);
  const isRecorded = !event || (event.revision === now.revision && event.number === now.number);
  return [
    ...problemIf(
      !isRecorded,
      { file: 'event.yaml' },
      'The event has changed since it was recorded.',
      'See that every text says the same, then run: npm run renew -- event',
    ),
    ...content.organisations.flatMap((facts) =>
      problemIf(
        (recordedFacts?.[facts.id] ?? revisionOfFacts(facts)) !== revisionOfFacts(facts),
        { file: factsFile(facts.id) },
        'The facts have changed since they were recorded.',
        `See that every text says the same, then run: npm run renew -- ${facts.id}`,
      ),
    ),
    ...texts.flatMap((text) => {
      const { updated, revision = text.revision } = recorded?.[text.file] ?? {};
      return problemIf(
        revision !== text.revision,
        { file: text.file, line: 1 },
        `The words have changed since they were recorded, with “updated” on ${updated}.`,
        `Set it to the day of the change, then run: npm run renew -- ${ownerOf(text)}`,
      );
    }),
  ];
}

/** Translations whose source has changed since. Pages of such texts say so; only `npm run check` treats them as problems. */
export function translationsAreCurrent({ site, texts }: Pick<Draft, 'site' | 'texts'>): Problem[] {
  const [first] = site?.locales ?? [];
  return texts.flatMap((text) => {
    const source = texts.find((known) => known.locale === first && ownerOf(known) === ownerOf(text));
    return problemIf(
      isStale(text, source),
      { file: text.file, line: 1 },
      `${source?.file} has changed since it was last compared with this translation.`,
      `Compare the two, mend this one and its “updated”, then run: npm run renew -- ${ownerOf(text)}`,
    );
  });
}
