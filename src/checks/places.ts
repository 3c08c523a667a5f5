import { citationsIn } from '../model/citations.ts';
import { readFacts, type Draft } from '../model/draft.ts';
import { withoutExceptions } from '../model/passages.ts';
import type { Problem } from '../model/problem.ts';
import { publishedIn } from '../model/published.ts';
import { ownerOf } from '../model/text.ts';
import type { Locale } from '../schemas/locale.ts';
import type { OrganisationFacts } from '../schemas/organisation.ts';
import { blocksIn, problemsOf, type Finding } from './findings.ts';

/** Finds in each language a sentence that says where a seat is. */
const seatPhrase: Record<Locale, RegExp> = {
  fr: /(?:siège|siégeait)(?: social)?(?: \p{Ll}+){0,2}(?: \p{Lu}\p{L}+,?)? à \p{Lu}/u,
  en: /(?:seat|head office|headquarters)(?: \p{Ll}+){0,2} (?:in|at) \p{Lu}|(?:headquartered|seated) (?:in|at) \p{Lu}/u,
  fi: /(?:kotipaikka|pääkonttori)\p{L}*(?: \p{Ll}+){0,2} \p{Lu}/u,
};

/** A field of organisation.yaml in words that name places, and how to find the sentences that state the same. */
type PlaceField = {
  field: string;
  texts: string[];
  sources: string[];
  /** The sentences of a paragraph, or all of it where another sentence may name the place. */
  passagesIn: (words: string) => string[];
  isIn: (passage: string, locale: Locale) => boolean;
};

function placeFieldsOf({ seat, founded }: OrganisationFacts): PlaceField[] {
  return [
    ...(seat
      ? [
          {
            field: 'seat',
            // What follows a semicolon is about other places.
            texts: Object.values(seat.text).map((words) => words.split(/\s?;/)[0] ?? ''),
            sources: seat.sources,
            passagesIn: sentencesOf,
            isIn: (sentence: string, locale: Locale) => seatPhrase[locale].test(sentence),
          },
        ]
      : []),
    ...(founded?.note
      ? [
          {
            field: 'founded',
            texts: Object.values(founded.note),
            sources: founded.sources,
            passagesIn: (words: string) => [words],
            isIn: (words: string) => words.includes(String(founded.year)),
          },
        ]
      : []),
  ];
}

/**
 * A sentence that says where the seat of an organisation is, or a paragraph that gives the year of its founding, has one of the names
 * that the data gives there in every language: in its profile on the word of the same source, on a page where it is named.
 */
export function placesAgree(draft: Draft): Problem[] {
  const blocks = Map.groupBy(blocksIn(draft), ({ text }) => ownerOf(text));
  const onPages = blocksIn(draft).filter(({ text }) => text.file.startsWith('pages/'));
  return readFacts(draft).flatMap(([id, facts]) =>
    placeFieldsOf(facts).flatMap(({ field, texts, sources, passagesIn, isIn }) => {
      const names = namesInAll(texts).filter((name) => !facts.names.short.split(' ').includes(name));
      if (names.length === 0) return [];
      const own = (blocks.get(id) ?? []).filter(({ node }) => citationsIn(node).some((each) => sources.includes(each)));
      const naming = field === 'seat' ? onPages.filter(({ words }) => has(words, facts.names.short)) : [];
      return problemsOf([...own, ...naming], ({ text, words }) => {
        const isAbout = (passage: string) => ownerOf(text) === id || has(passage, facts.names.short);
        const isWrong = (passage: string) =>
          isAbout(passage) && isIn(passage, text.locale) && !names.some((name) => has(passage, name));
        return (
          passagesIn(withoutExceptions(words, text)).some(isWrong) && [
            `This states what “${field}” of ${id} states, but without ${names.join(', ')}.`,
            `Correct the sentence, or “${field}” of organisation.yaml; a sentence that is meant to differ is named under “differs”.`,
          ]
        );
      });
    }),
  );
}

/** Degrees and minutes in words are those of a place, to the minute. */
export function positionsAgree(draft: Draft): Problem[] {
  if (!draft.places) return [];
  const known = new Set(
    Object.values(draft.places).flatMap(({ latitude, longitude }) =>
      [latitude, longitude].map((angle) => Math.round(Math.abs(angle) * 60)),
    ),
  );
  const remedy = 'Correct it, or the latitude and longitude in places.yaml.';
  return problemsOf(publishedIn(draft), ({ words }) =>
    [...words.matchAll(/(\d{1,3})°\s?(\d{1,2})[′'’]/gu)]
      .filter(([, degrees, minutes]) => !known.has(Number(degrees) * 60 + Number(minutes)))
      .map(([said]): Finding => [`No place of places.yaml is at “${said}”.`, remedy]),
  );
}

/** Whether a sentence has a name, perhaps with an ending or as an adjective: tamperelainen for Tampere. */
export const has = (sentence: string, name: string): boolean =>
  sentence.toLowerCase().includes(name.slice(0, 5).toLowerCase());

const sentencesOf = (words: string): string[] => words.split(/(?<=[.!?])\s+(?!\p{Ll})/u);

/** Capitalised names that occur in all of some texts. */
function namesInAll([first = '', ...others]: readonly string[]): string[] {
  const names = first.match(/\p{Lu}[\p{L}’-]{3,}/gu) ?? [];
  return names.filter((name) => others.every((other) => has(other, name)));
}
