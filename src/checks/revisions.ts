import { hostSideOf } from '../model/clocks.ts';
import type { Content } from '../model/content.ts';
import { type Draft, factsFile, readFacts } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import { revisionOfEvent, revisionOfFacts } from '../model/revision.ts';
import { ownerOf, type Text } from '../model/text.ts';

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
export function changesAreNumbered(draft: Draft): Problem[] {
  const { revisions, texts, lineAt } = draft;
  return [
    ...editionIsHigher(draft),
    ...texts
      .map((text) => ({ ...text, recorded: revisions?.texts[text.file] }))
      .flatMap(({ file, revision, frontMatter: { updated }, recorded }) =>
        recorded && recorded.revision !== revision && updated < recorded.updated
          ? {
              file,
              line: lineAt(file, ['updated']),
              problem: `The words have changed since ${recorded.updated}, and “updated” says ${updated}.`,
              remedy: 'Set “updated” to the day of the change.',
            }
          : [],
      ),
  ];
}

function editionIsHigher(draft: Draft): Problem[] {
  const { event, places, revisions, lineAt } = draft;
  const organisations = readFacts(draft).map(([, facts]) => facts);
  const before = revisions?.event;
  if (!before || !event || !places || organisations.length < draft.organisations.size) return [];
  const now = editionOf({ event, places, organisations });
  const isHigher = now.number > before.number && now.updated >= before.updated;
  if (isHigher || (now.number === before.number && now.revision === before.revision)) return [];
  return [
    {
      file: 'event.yaml',
      line: lineAt('event.yaml', ['edition']),
      problem: `The event is not that of edition ${before.number}, ${before.updated}: calendars that have it would not take the change.`,
      remedy: `Write the number ${before.number + 1} and the day of the change; then run: npm run renew -- event`,
    },
  ];
}

/** Changes since the last `npm run renew`. Only `npm run check` treats them as problems. */
export function changesAreRecorded(
  content: Pick<Content, 'event' | 'places' | 'organisations' | 'revisions'>,
  texts: readonly Text[],
): Problem[] {
  const { revisions } = content;
  const now = editionOf(content);
  const isRecorded =
    !revisions?.event || (revisions.event.revision === now.revision && revisions.event.number === now.number);
  return [
    ...(isRecorded
      ? []
      : [
          {
            file: 'event.yaml',
            problem: 'The event has changed since it was recorded.',
            remedy: 'See that every text says the same, then run: npm run renew -- event',
          },
        ]),
    ...content.organisations.flatMap((facts): Problem[] => {
      const recorded = revisions?.facts[facts.id];
      if (!recorded || recorded === revisionOfFacts(facts)) return [];
      const problem = 'The facts have changed since they were recorded.';
      const remedy = `See that every text says the same, then run: npm run renew -- ${facts.id}`;
      return [{ file: factsFile(facts.id), problem, remedy }];
    }),
    ...texts.flatMap((text): Problem[] => {
      const recorded = revisions?.texts[text.file];
      if (!recorded || recorded.revision === text.revision) return [];
      return [
        {
          file: text.file,
          line: 1,
          problem: `The words have changed since they were recorded, with “updated” on ${recorded.updated}.`,
          remedy: `Set it to the day of the change, then run: npm run renew -- ${ownerOf(text)}`,
        },
      ];
    }),
  ];
}
