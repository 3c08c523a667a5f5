import { pageIds } from '../model/content.ts';
import { type Draft, factsFile, readFacts } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import { publishedIn } from '../model/published.ts';
import { sides } from '../schemas/organisation.ts';
import { id } from '../schemas/sourced.ts';
import { yearsIn } from './founding.ts';

/** Names of devices, which no folder can have on Windows. */
const devices = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/;

/** Whether a string can be the id of an organisation: as a path segment, it must not be the id of a page. */
export const canNameOrganisation = (name: string): boolean =>
  id.safeParse(name).success && !devices.test(name) && !pageIds.some((page) => page === name);

/** The name of the folder of an organisation can be its id. */
export function idsAreAddresses({ organisations }: Draft): Problem[] {
  return [...organisations.keys()]
    .filter((known) => !canNameOrganisation(known))
    .map((known) => ({
      file: factsFile(known),
      problem: `“${known}” cannot be the id of an organisation.`,
      remedy: 'Name its folder in lower-case words joined by hyphens, of 80 letters at most, and not like a page.',
    }));
}

/** On each side, organisations are numbered 1, 2, 3… and at most one is the host. */
export function listsAreInOrder(draft: Draft): Problem[] {
  const facts = readFacts(draft);
  const misplaced = sides.flatMap((side) => {
    const members = facts.filter(([, member]) => member.side === side);
    const places = Map.groupBy(members, ([, { order }]) => order);
    const whole = facts.length === draft.organisations.size;
    return members
      .filter(([, { order }]) => whole && (order > members.length || (places.get(order)?.length ?? 0) > 1))
      .map(([id, { order }]) => ({
        file: factsFile(id),
        line: draft.lineAt(factsFile(id), ['order']),
        problem: `Its order is ${order}, which leaves a gap or is that of another.`,
        remedy: `Number the ${side} 1 to ${members.length}, each once.`,
      }));
  });
  const hosts = facts.filter(([, { host }]) => host);
  return [
    ...misplaced,
    ...(hosts.length > 1 ? hosts : []).map(([id]) => ({
      file: factsFile(id),
      line: draft.lineAt(factsFile(id), ['host']),
      problem: 'There is another host.',
      remedy: 'Leave “host: true” on one organisation.',
    })),
  ];
}

/** No figures of an organisation have the same label and year, no value is of a year before its founding, nor that after the event. */
export function figuresAreItsOwn(draft: Draft): Problem[] {
  return readFacts(draft).flatMap(([id, { figures, founded, seat }]) => {
    const file = factsFile(id);
    const labels = figures.map(({ label, year }) => `${Object.values(label).join()} ${year}`);
    const twice = [...labels.keys()].filter((index) => labels.indexOf(labels[index] ?? '') < index);
    // The note may tell of those from whom it came.
    const earliest = Math.min(...yearsIn({ founded }).map(Number));
    const day = draft.event?.date.value ?? '';
    const isYounger = founded !== undefined && day !== '' && String(founded.year) > day.slice(0, 4);
    const dated = [
      ...figures.map(({ year }, index) => ({ year, path: ['figures', index, 'year'] })),
      ...(seat ? [{ year: seat.year, path: ['seat', 'year'] }] : []),
    ];
    return [
      ...(isYounger
        ? [
            {
              file,
              line: draft.lineAt(file, ['founded', 'year']),
              problem: `It was founded in ${founded.year}, after the event of ${day}.`,
              remedy: 'Correct the one that is wrong.',
            },
          ]
        : []),
      ...twice.map((index) => ({
        file,
        line: draft.lineAt(file, ['figures', index]),
        problem: 'Another figure has the same label and year.',
        remedy: 'Tell both apart, or remove one.',
      })),
      ...dated
        .filter(({ year }) => founded && year < earliest)
        .map(({ year, path }) => ({
          file,
          line: draft.lineAt(file, path),
          problem: `${year} is before its founding in ${founded?.year}.`,
          remedy: 'Correct the year, or say under “founded” in a note what was before.',
        })),
    ];
  });
}

/** Words that name the licence name the version that site.yaml has. */
export function licencesAgree(draft: Draft): Problem[] {
  const { name = '', url = '' } = draft.site?.licence ?? {};
  const [, ...terms] = /creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)/.exec(url) ?? [];
  if (terms.length > 0 && name !== `CC ${terms.join(' ').toUpperCase()}`) {
    const file = 'site.yaml';
    const problem = `“${name}” is not the licence of ${url}.`;
    return [{ file, line: draft.lineAt(file, ['licence', 'url']), problem, remedy: 'Correct the one that is wrong.' }];
  }
  if (!/ \d[\d.]*$/.test(name)) return [];
  // Another version or other terms, in words or as an address.
  const [family = ''] = name.split(' ');
  const named = /(?<!\p{L})\p{Lu}+[ -][\p{Lu}-]* ?\d+\.\d+|https?:\S*\/licenses\/\S*\/\d\.\d/gu;
  return publishedIn(draft).flatMap(({ file, line, words }) =>
    (words.match(named) ?? [])
      .filter((said) => said.startsWith('http') || said.split(/[ -]/)[0] === family)
      .filter((said) => said !== name && !url.startsWith(said))
      .map((said) => ({
        file,
        line,
        problem: `This says “${said}”; site.yaml says “${name}”.`,
        remedy: 'Correct the one that is wrong.',
      })),
  );
}

/** A boilerplate has at most the number of words it declares. */
export function boilerplatesFit({ press, lineAt }: Draft): Problem[] {
  return (press?.boilerplates ?? []).flatMap(({ words, text }, index) =>
    Object.entries(text)
      .map(([locale, value]) => ({ locale, count: countWords(value) }))
      .filter(({ count }) => count > words)
      .map(({ locale, count }) => ({
        file: 'press.yaml',
        line: lineAt('press.yaml', ['boilerplates', index, 'text', locale]),
        problem: `The ${words}-word paragraph has ${count} words in “${locale}”.`,
        remedy: `Shorten it to ${words} words.`,
      })),
  );
}

/** Limits for the number of words of a summary. */
const summary = { fewest: 40, most: 60 };

/** Each summary has 40 to 60 words in every language. */
export function summariesFit(draft: Draft): Problem[] {
  return readFacts(draft).flatMap(([id, facts]) =>
    Object.entries(facts.summary)
      .map(([locale, value]) => ({ locale, count: countWords(value) }))
      .filter(({ count }) => count < summary.fewest || count > summary.most)
      .map(({ locale, count }) => ({
        file: factsFile(id),
        line: draft.lineAt(factsFile(id), ['summary', locale]),
        problem: `The summary has ${count} words in “${locale}”.`,
        remedy: `Write ${summary.fewest} to ${summary.most} words.`,
      })),
  );
}

/** Number of words as editors count them: separated by spaces, without lone punctuation. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
