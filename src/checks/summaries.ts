import { type Draft, factsFile, readFacts } from '../model/draft.ts';
import { blocksOf } from '../model/passages.ts';
import type { Problem } from '../model/problem.ts';
import { ownerOf } from '../model/text.ts';
import type { Locale } from '../schemas/locale.ts';
import { at, type Finding, problemsOf } from './findings.ts';
import { mentionsIn } from './mentions.ts';

/** Every figure of a summary or a description is in the profile, in the other facts or in the day of the event. */
export function summariesSayNothingElse(draft: Draft): Problem[] {
  return readFacts(draft).flatMap(([id, { summary, description, ...facts }]) => {
    const texts = draft.texts.filter((text) => ownerOf(text) === id);
    const known = new Set([
      ...texts
        .flatMap((text) => blocksOf(text).flatMap(({ words }) => mentionsIn(words, text.locale)))
        .map(({ value }) => value),
      ...(JSON.stringify([facts, draft.event?.date]).match(/\d+(?:\.\d+)?/g) ?? []).map((number) =>
        String(Number(number)),
      ),
    ]);
    const stated = Object.entries({ summary, description }).flatMap(([field, words]) =>
      (Object.entries(words) as [Locale, string][]).map(([locale, text]) => ({
        ...at(draft, factsFile(id), field, locale),
        field,
        mentions: mentionsIn(text, locale),
      })),
    );
    return problemsOf(stated, ({ field, mentions }) =>
      mentions
        .filter(({ kind, value }) => !['month', 'day', 'time'].includes(kind) && !known.has(value))
        .map(({ value }): Finding => [
          `“${field}” says ${value}, which neither the profile nor the other facts say.`,
          'Correct it, or say it in the profile, with its source.',
        ]),
    );
  });
}
