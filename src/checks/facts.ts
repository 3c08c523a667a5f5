import { pageIds } from '../model/content.ts';
import { factsFile, readFacts, type Draft } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import { sides } from '../schemas/organisation.ts';
import { id } from '../schemas/sourced.ts';

/** Whether an organisation can have an id: it names its addresses, which no page may share. */
export const canNameOrganisation = (name: string): boolean =>
  id.safeParse(name).success && !pageIds.some((page) => page === name);

/** The folder of an organisation names its addresses, which nothing else may share. */
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

/** A ready-made paragraph keeps to the number of words it promises. */
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

/** Words that the summary of an organisation may have. */
const summary = { fewest: 40, most: 60 };

/** Each summary can be printed as it stands: it has 40 to 60 words in every language. */
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

/** Words of a text, as an editor counts them: separated by spaces, lone punctuation left out. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
