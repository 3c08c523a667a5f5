import { readFacts, type Draft } from '../model/draft.ts';
import { memoised } from '../model/memoised.ts';
import { withoutExceptions } from '../model/passages.ts';
import type { Problem } from '../model/problem.ts';
import { publishedIn } from '../model/published.ts';
import type { Event } from '../schemas/event.ts';
import { problemsOf, type Finding } from './findings.ts';
import { has } from './places.ts';

/** House numbers by street, postcodes by town, and towns by street, as the data gives them. */
type Known = { streets: Map<string, Set<string>>; codes: Map<string, Set<string>>; towns: Map<string, Set<string>> };

/** A house number of one to four digits, or a range of them, but not a year. */
const houseNumber = '(?<![\\p{L}\\d])(?!(?:1[5-9]|20)\\d\\d)\\d{1,4}(?:[–-]\\d{1,4})?(?!\\p{L}|\\d)';
const street = new RegExp(
  `(\\p{Lu}[\\p{L}’-]{3,}) (${houseNumber})|(${houseNumber}),? (\\p{Ll}+ (?:\\p{Ll}{1,3} )*\\p{Lu}[\\p{L}’-]+)`,
  'gu',
);
const town = /(\p{Lu}[\p{L}’-]{3,}) [\d–-]+,? (?:\d{4,6} |à |in )?(\p{Lu}[\p{L}’-]+)/gu;
const postcode = /(?<![\p{L}\d])(?!(?:1[5-9]|20)\d\d )(\d{4,6}) (\p{Lu}[\p{L}’-]+)/gu;

/** House numbers, postcodes and towns in words are those that the data gives for the same street or town, of the venue or of a seat. */
export function addressesAgree(draft: Draft): Problem[] {
  const known = knownIn(draft);
  const ownStreets = new Map(
    readFacts(draft).map(([id, { seat }]) => [id, grouped(Object.values(seat?.text ?? {}).flatMap(streetsIn))]),
  );
  const inWords = publishedIn(draft).filter(
    ({ file }) => file !== 'event.yaml' && !file.endsWith('organisation.yaml') && file !== 'sources.yaml',
  );
  return problemsOf(inWords, ({ file, words }) => {
    const wrong = [
      ...strangerAt(draft.event?.venue, words),
      ...townsIn(words).flatMap((each) => wrongTown(each, known.towns)),
      // A profile has the number of its own seat where the event has another in the same street.
      ...streetsIn(words).flatMap((each) =>
        wrongNumber(each, new Map([...known.streets, ...(ownStreets.get(file.split('/')[1] ?? '') ?? [])])),
      ),
      ...codesIn(words).flatMap((each) => wrongNumber(each, known.codes)),
    ];
    const differing = draft.texts.find((text) => text.file === file);
    return wrong
      .filter(({ number }) => !differing || withoutExceptions(words, differing).includes(number))
      .map(({ name, number, given }): Finding => [
        `This says “${number}” with “${name}”; the data says ${given}.`,
        'Correct the one that is wrong: event.yaml has the venue, organisation.yaml the seat.',
      ]);
  });
}

/** The name before the street of the venue, where it is another than that of the venue. */
function strangerAt(venue: Event['venue'] | undefined, words: string) {
  const [before = '', after] = venue ? words.split(`, ${venue.street}`) : [];
  if (!venue || after === undefined || before.endsWith(venue.name)) return [];
  const [name] = /(?:\p{Lu}[\p{L}’-]*[ -]?)+$/u.exec(before) ?? [];
  return name ? [{ name: venue.street, number: name, given: venue.name }] : [];
}

type Numbered = { name: string; number: string };

/** Streets with their numbers, in either order. */
const streetsIn = memoised((words: string): readonly Numbered[] =>
  (/\d/.test(words) ? [...words.matchAll(street)] : []).map(([, before, after, first, then]) => ({
    name: before ?? then ?? '',
    number: after ?? first ?? '',
  })),
);
/** Streets with the town that follows them. */
const townsIn = memoised((words: string): readonly Numbered[] =>
  [...words.matchAll(town)].map(([, name = '', number = '']) => ({ name, number })),
);
const codesIn = memoised((words: string): readonly Numbered[] =>
  [...words.matchAll(postcode)].map(([, number = '', name = '']) => ({ name, number })),
);

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

/** A street of the data in a town that the data does not give for it. */
function wrongTown({ name, number }: Numbered, known: ReadonlyMap<string, ReadonlySet<string>>) {
  const given = [...(known.get(name) ?? [])];
  return given.length === 0 || given.some((each) => has(number, each))
    ? []
    : [{ name, number, given: given.join(', ') }];
}

/** Whether a number belongs to one address alone: a postcode, or a range of houses. */
const isTelling = (number: string) => number.length > 3 || /[–-]/.test(number);

/** Whether two numbers are one, or one is within the range of the other: 4 is within 2–4. */
function overlap(number: string, given: string): boolean {
  const [[from = 0, to = from] = [], [first = 0, last = first] = []] = [number, given].map((each) =>
    each.split(/[–-]/).map(Number),
  );
  const areBoth = [number, given].every((each) => /[–-]/.test(each));
  return areBoth || number.length === given.length
    ? number === given
    : from <= last && first <= to && /[–-]/.test(number + given);
}

function knownIn(draft: Draft): Known {
  const { event } = draft;
  const seats = readFacts(draft).flatMap(([, { seat }]) => Object.values(seat?.text ?? {}));
  const venue = event ? [`${event.venue.street}, ${event.venue.postalCode} ${event.venue.locality}`] : [];
  const texts = [...venue, ...seats];
  return {
    streets: grouped(texts.flatMap(streetsIn)),
    codes: grouped(texts.flatMap(codesIn)),
    towns: grouped(texts.flatMap(townsIn)),
  };
}

const grouped = (all: readonly Numbered[]) =>
  new Map(
    [...Map.groupBy(all, ({ name }) => name)].map(([name, each]) => [name, new Set(each.map(({ number }) => number))]),
  );
