import type { Draft } from '../model/draft.ts';
import { memoised } from '../model/memoised.ts';
import type { Problem } from '../model/problem.ts';
import type { Locale } from '../schemas/locale.ts';
import { mentionsIn, type Mention } from './mentions.ts';
import { problemsBeside, type Version } from './versions.ts';

type Figure = Mention & { sentence: number };

/** The figures and years of a text in reading order, without times, dates and the number in a name: AMP 2030. */
const figuresIn = memoised((words: string, locale: Locale): readonly Figure[] =>
  words.split(/(?<=[.!?;])\s+/).flatMap((text, sentence) =>
    mentionsIn(text.replaceAll(/(?<=\p{Lu}{2} )\d+/gu, ''), locale)
      .filter(({ kind }) => !['month', 'day', 'time'].includes(kind))
      .map((mention) => ({ ...mention, sentence })),
  ),
);

/** Two figures of a kind that a sentence has in the opposite order to another language, in which all other figures stand alike. */
function exchanged(here: Version, there: Version): [Figure, Figure] | undefined {
  const [ours, theirs] = [here, there].map(({ words, locale }) => figuresIn(words, locale));
  const common = (these: readonly Figure[] = [], those: readonly Figure[] = []) =>
    these.filter(({ value }) => those.some((other) => other.value === value));
  const [mine, others] = [common(ours, theirs), common(theirs, ours)];
  const [first, last, ...more] = [...mine.keys()].filter((at) => mine[at]?.value !== others[at]?.value);
  if (first === undefined || last === undefined || more.length > 0 || mine.length !== others.length) return undefined;
  const [one, two, otherTwo, otherOne] = [mine[first], mine[last], others[first], others[last]];
  if (one?.value !== otherOne?.value || two?.value !== otherTwo?.value) return undefined;
  const isOneSentence = one?.sentence === two?.sentence && otherOne?.sentence === otherTwo?.sentence;
  return one && two && isOneSentence && one.kind === two.kind ? [one, two] : undefined;
}

/** No language exchanges two figures of a sentence that all other languages have in the opposite order. */
export function figuresAreNotExchanged(draft: Draft): Problem[] {
  const remedy = 'Give every figure what it belongs to, and both in the same order in every language.';
  return problemsBeside(draft, remedy, (here, others) => {
    const [found, ...more] = others.map((there) => exchanged(here, there));
    if (!found || more.includes(undefined)) return undefined;
    const [one, two] = found.map(({ value }) => value);
    return [`says ${one} before ${two}`, `says ${two} before ${one}`];
  });
}
