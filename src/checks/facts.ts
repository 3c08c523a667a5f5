import { pageIds } from '../model/content.ts';
import { factsFile, readFacts, type Draft } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import { publishedIn } from '../model/published.ts';
import { sides } from '../schemas/organisation.ts';
import { id } from '../schemas/sourced.ts';
import { at, languagesOf, problemIf, problemsOf, type Finding } from './findings.ts';
import { yearsIn } from './founding.ts';

/** Names of devices, which no folder can have on Windows. */
const devices = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/;

/** Whether a string can be the id of an organisation: as a path segment, it must not be the id of a page. */
export const canNameOrganisation = (name: string): boolean =>
  id.safeParse(name).success && !devices.test(name) && !pageIds.some((page) => page === name);

/** The name of the folder of an organisation can be its id. */
export const idsAreAddresses = ({ organisations }: Draft): Problem[] =>
  [...organisations.keys()].flatMap((known) =>
    problemIf(
      !canNameOrganisation(known),
      { file: factsFile(known) },
      `“${known}” cannot be the id of an organisation.`,
      'Name its folder in lower-case words joined by hyphens, of 80 letters at most, and not like a page.',
    ),
  );

/** On each side, organisations are numbered 1, 2, 3… and at most one is the host. */
export function listsAreInOrder(draft: Draft): Problem[] {
  const facts = readFacts(draft);
  const isWhole = facts.length === draft.organisations.size;
  const hosts = facts.filter(([, { host }]) => host);
  const misplaced = sides.flatMap((side) => {
    const members = facts.filter(([, member]) => member.side === side);
    const places = Map.groupBy(members, ([, { order }]) => order);
    return members.flatMap(([id, { order }]) =>
      problemIf(
        isWhole && (order > members.length || (places.get(order)?.length ?? 0) > 1),
        at(draft, factsFile(id), 'order'),
        `Its order is ${order}, which leaves a gap or is that of another.`,
        `Number the ${side} 1 to ${members.length}, each once.`,
      ),
    );
  });
  const others = hosts.flatMap(([id]) => {
    const place = at(draft, factsFile(id), 'host');
    return problemIf(hosts.length > 1, place, 'There is another host.', 'Leave “host: true” on one organisation.');
  });
  return [...misplaced, ...others];
}

/** No figures of an organisation have the same label and year, no value is of a year before its founding, nor that after the event. */
export function figuresAreItsOwn(draft: Draft): Problem[] {
  return readFacts(draft).flatMap(([id, { figures, founded, seat }]) => {
    const place = (...path: PropertyKey[]) => at(draft, factsFile(id), ...path);
    const labels = figures.map(({ label, year }) => `${Object.values(label).join()} ${year}`);
    // The note may tell of those from whom it came.
    const earliest = Math.min(...yearsIn({ founded }).map(Number));
    const day = draft.event?.date.value ?? '';
    const dated = [
      ...figures.map(({ year }, index) => ({ year, ...place('figures', index, 'year') })),
      ...(seat ? [{ year: seat.year, ...place('seat', 'year') }] : []),
    ];
    return [
      ...problemIf(
        founded !== undefined && day !== '' && String(founded.year) > day.slice(0, 4),
        place('founded', 'year'),
        `It was founded in ${founded?.year}, after the event of ${day}.`,
        'Correct the one that is wrong.',
      ),
      ...labels.flatMap((label, index) =>
        problemIf(
          labels.indexOf(label) < index,
          place('figures', index),
          'Another figure has the same label and year.',
          'Tell both apart, or remove one.',
        ),
      ),
      ...problemsOf(
        dated,
        ({ year }) =>
          founded !== undefined &&
          year < earliest && [
            `${year} is before its founding in ${founded.year}.`,
            'Correct the year, or say under “founded” in a note what was before.',
          ],
      ),
    ];
  });
}

/** Words that name the licence name the version that site.yaml has. */
export function licencesAgree(draft: Draft): Problem[] {
  const { name = '', url = '' } = draft.site?.licence ?? {};
  const [, ...terms] = /creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)/.exec(url) ?? [];
  if (terms.length > 0 && name !== `CC ${terms.join(' ').toUpperCase()}`) {
    const problem = `“${name}” is not the licence of ${url}.`;
    return [{ ...at(draft, 'site.yaml', 'licence', 'url'), problem, remedy: 'Correct the one that is wrong.' }];
  }
  if (!/ \d[\d.]*$/.test(name)) return [];
  // Another version or other terms, in words or as an address.
  const [family = ''] = name.split(' ');
  const named = /(?<!\p{L})\p{Lu}+[ -][\p{Lu}-]* ?\d+\.\d+|https?:\S*\/licenses\/\S*\/\d\.\d/gu;
  return problemsOf(publishedIn(draft), ({ words }) =>
    (words.match(named) ?? [])
      .filter((said) => said.startsWith('http') || said.split(/[ -]/)[0] === family)
      .filter((said) => said !== name && !url.startsWith(said))
      .map((said): Finding => [`This says “${said}”; site.yaml says “${name}”.`, 'Correct the one that is wrong.']),
  );
}

/** A boilerplate has at most the number of words it declares. */
export const boilerplatesFit = (draft: Draft): Problem[] =>
  (draft.press?.boilerplates ?? []).flatMap(({ words, text }, index) =>
    problemsOf(
      languagesOf(draft, text, 'press.yaml', 'boilerplates', index, 'text'),
      (each) =>
        countWords(each.words) > words && [
          `The ${words}-word paragraph has ${countWords(each.words)} words in “${each.locale}”.`,
          `Shorten it to ${words} words.`,
        ],
    ),
  );

/** Limits for the number of words of a summary. */
const limits = { fewest: 40, most: 60 };

/** Each summary has 40 to 60 words in every language. */
export const summariesFit = (draft: Draft): Problem[] =>
  readFacts(draft).flatMap(([id, { summary }]) =>
    problemsOf(languagesOf(draft, summary, factsFile(id), 'summary'), ({ locale, words }) => {
      const count = countWords(words);
      const fits = count >= limits.fewest && count <= limits.most;
      const remedy = `Write ${limits.fewest} to ${limits.most} words.`;
      return !fits && [`The summary has ${count} words in “${locale}”.`, remedy];
    }),
  );

/** The alternative text of a picture is not its caption, which screen readers read anyway. */
export const alternativesAreNoCaptions = (draft: Draft): Problem[] =>
  Object.entries(draft.press?.pictures ?? {}).flatMap(([id, { caption, alternative }]) =>
    problemsOf(
      languagesOf(draft, alternative, 'press.yaml', 'pictures', id, 'alternative'),
      ({ locale, words }) =>
        words === caption[locale] && [
          `The alternative of “${id}” repeats its caption in “${locale}”.`,
          'Describe what the picture shows, for those who do not see it.',
        ],
    ),
  );

/** Number of words as editors count them: separated by spaces, without lone punctuation. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
