import { citationsIn } from '../model/citations.ts';
import { readFacts, type Draft } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import type { Event } from '../schemas/event.ts';
import { publishedIn } from '../model/published.ts';
import { ownerOf } from '../model/text.ts';
import type { Locale } from '../schemas/locale.ts';
import { blocksOf, withoutExceptions } from '../model/passages.ts';

/** House numbers by street and postcodes by town, as the data gives them. */
type Known = { streets: Map<string, Set<string>>; codes: Map<string, Set<string>> };

/** A house number of one to four digits, or a range of them, but not a year. */
const houseNumber = '(?<![\\p{L}\\d])(?!(?:1[5-9]|20)\\d\\d)\\d{1,4}(?:[–-]\\d{1,4})?(?!\\p{L}|\\d)';
const street = new RegExp(
  `(\\p{Lu}[\\p{L}’-]{3,}) (${houseNumber})|(${houseNumber}),? (\\p{Ll}+ (?:\\p{Ll}{1,3} )*\\p{Lu}[\\p{L}’-]+)`,
  'gu',
);
const postcode = /(?<![\p{L}\d])(?!(?:1[5-9]|20)\d\d )(\d{4,6}) (\p{Lu}[\p{L}’-]+)/gu;

/** House numbers and postcodes in words are those that the data gives for the same street or town, of the venue or of a seat. */
export function addressesAgree(draft: Draft): Problem[] {
  const known = knownIn(draft);
  const inWords = publishedIn(draft).filter(
    ({ file }) => file !== 'event.yaml' && !file.endsWith('organisation.yaml') && file !== 'sources.yaml',
  );
  return inWords.flatMap(({ file, line, words }) => {
    const wrong = [
      ...strangerAt(draft.event?.venue, words),
      ...streetsIn(words).flatMap((each) => wrongNumber(each, known.streets)),
      ...codesIn(words).flatMap((each) => wrongNumber(each, known.codes)),
    ];
    const differing = draft.texts.find((text) => text.file === file);
    return wrong
      .filter(({ number }) => !differing || withoutExceptions(words, differing).includes(number))
      .map(({ name, number, given }) => ({
        file,
        line,
        problem: `This says “${number}” with “${name}”; the data says ${given}.`,
        remedy: 'Correct the one that is wrong: event.yaml has the venue, organisation.yaml the seat.',
      }));
  });
}

/** The name before the street of the venue, where it is another than that of the venue. */
function strangerAt(venue: Event['venue'] | undefined, words: string) {
  const [before = '', after] = venue ? words.split(`, ${venue.street}`) : [];
  const [name] = /(?:\p{Lu}[\p{L}’-]*[ -]?)+$/u.exec(before) ?? [];
  if (!venue || !name || after === undefined || before.endsWith(venue.name)) return [];
  return [{ name: venue.street, number: name, given: venue.name }];
}

type Numbered = { name: string; number: string };

/** Streets with their numbers, in either order. */
const streetsIn = (words: string): Numbered[] =>
  [...words.matchAll(street)].map(([, before, after, first, then]) => ({
    name: before ?? then ?? '',
    number: after ?? first ?? '',
  }));
const codesIn = (words: string): Numbered[] =>
  [...words.matchAll(postcode)].map(([, number = '', name = '']) => ({ name, number }));

/** A name of the data, perhaps with an ending, that has another number here; or a number of the data with another name. */
function wrongNumber({ name, number }: Numbered, known: ReadonlyMap<string, ReadonlySet<string>>) {
  const [base, given] = [...known].find(([each]) => name.startsWith(each)) ?? [];
  if (base && given) {
    return [...given].some((each) => overlap(number, each))
      ? []
      : [{ name: base, number, given: [...given].join(', ') }];
  }
  const owners = [...known].filter(([, numbers]) => numbers.has(number)).map(([each]) => each);
  return owners.length > 0 && isTelling(number) ? [{ name, number, given: owners.join(', ') }] : [];
}

/** Whether a number belongs to one address alone: a postcode, or a range of houses. */
const isTelling = (number: string) => number.length > 3 || /[–-]/.test(number);

/** Whether two numbers are one, or one is within the range of the other: 4 is within 2–4. */
function overlap(number: string, given: string): boolean {
  const [[from = 0, to = from] = [], [first = 0, last = first] = []] = [number, given].map((each) =>
    each.split(/[–-]/).map(Number),
  );
  return number.length === given.length ? number === given : from <= last && first <= to && /[–-]/.test(number + given);
}

function knownIn(draft: Draft): Known {
  const { event } = draft;
  const seats = readFacts(draft).flatMap(([, { seat }]) => Object.values(seat?.text ?? {}));
  const venue = event ? [`${event.venue.street}, ${event.venue.postalCode} ${event.venue.locality}`] : [];
  const texts = [...venue, ...seats];
  return { streets: grouped(texts.flatMap(streetsIn)), codes: grouped(texts.flatMap(codesIn)) };
}

const grouped = (all: readonly Numbered[]) =>
  new Map(
    [...Map.groupBy(all, ({ name }) => name)].map(([name, each]) => [name, new Set(each.map(({ number }) => number))]),
  );

/** Finds in each language a sentence that says where a seat is. */
const seatPhrase: Record<Locale, RegExp> = {
  fr: /(?:siège|siégeait)(?: social)?(?: \p{Ll}+){0,2} à \p{Lu}/u,
  en: /(?:seat|head office|headquarters)(?: \p{Ll}+){0,2} (?:in|at) \p{Lu}|(?:headquartered|seated) (?:in|at) \p{Lu}/u,
  fi: /(?:kotipaikka|pääkonttori)(?: \p{Ll}+){0,2} \p{Lu}/u,
};

/**
 * A sentence of a profile that says where the seat is, and cites a source of the seat, names the place that the data gives; in the
 * data, what follows a semicolon is about other places.
 */
export function seatsAgree(draft: Draft): Problem[] {
  return readFacts(draft).flatMap(([id, { seat }]) => {
    const names = namesInAll(Object.values(seat?.text ?? {}).map((words) => words.split(/\s?;/)[0] ?? ''));
    if (names.length === 0) return [];
    return draft.texts
      .filter((text) => text.file.startsWith('organisations/') && ownerOf(text) === id)
      .flatMap((text) =>
        blocksOf(text)
          .filter(({ node }) => citationsIn(node).some((source) => seat?.sources.includes(source)))
          .filter(({ words }) =>
            sentencesOf(withoutExceptions(words, text)).some(
              (sentence) => seatPhrase[text.locale].test(sentence) && !names.some((name) => sentence.includes(name)),
            ),
          )
          .map(({ line }) => ({
            file: text.file,
            line,
            problem: `This says where the seat is, and not ${names.join(', ')}, as the data does.`,
            remedy:
              'Correct the sentence, or “seat” of organisation.yaml; a sentence that is meant to differ is named under “differs”.',
          })),
      );
  });
}

const sentencesOf = (words: string): string[] => words.split(/(?<=[.!?])\s+/);

/** Capitalised names that occur in all of some texts. */
function namesInAll([first = '', ...others]: readonly string[]): string[] {
  const names = first.match(/\p{Lu}[\p{L}’-]{3,}/gu) ?? [];
  return names.filter((name) => others.every((other) => other.includes(name)));
}
