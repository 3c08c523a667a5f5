import { factsFile, readFacts, type Draft } from '../model/draft.ts';
import { blocksOf } from '../model/passages.ts';
import type { Problem } from '../model/problem.ts';
import { ownerOf } from '../model/text.ts';
import { languagesOf, problemsOf, type Finding } from './findings.ts';
import { mentionsIn } from './mentions.ts';

/**
 * Every figure of a summary or a description is in the profile, in the other facts or in the day of the event, or is the number of
 * the members of a side.
 */
export function summariesSayNothingElse(draft: Draft): Problem[] {
  const members = Map.groupBy(readFacts(draft), ([, { side }]) => side);
  const sizes = [...members.values()].map(({ length }) => String(length));
  return readFacts(draft).flatMap(([id, { summary, description, ...facts }]) => {
    const texts = draft.texts.filter((text) => ownerOf(text) === id);
    const known = new Set([
      ...sizes,
      ...texts
        .flatMap((text) => blocksOf(text).flatMap(({ words }) => mentionsIn(words, text.locale)))
        .map(({ value }) => value),
      ...(JSON.stringify([facts, draft.event?.date]).match(/\d+(?:\.\d+)?/g) ?? []).map((number) =>
        String(Number(number)),
      ),
    ]);
    const stated = Object.entries({ summary, description }).flatMap(([field, text]) =>
      languagesOf(draft, text, factsFile(id), field).map((each) => ({ ...each, field })),
    );
    return problemsOf(stated, ({ field, locale, words }) =>
      mentionsIn(words, locale)
        .filter(({ kind, value }) => !['month', 'day', 'time'].includes(kind) && !known.has(value))
        .map(({ value }): Finding => [
          `“${field}” says ${value}, which neither the profile nor the other facts say.`,
          'Correct it, or say it in the profile, with its source.',
        ]),
    );
  });
}
