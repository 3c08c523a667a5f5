import { readFacts, type Draft } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import { byLocale, type Locale } from '../schemas/locale.ts';
import { sides, type Side } from '../schemas/organisation.ts';
import { numberWordsIn } from './number-words.ts';
import { problemsOfEach, type Version } from './versions.ts';

/** Nouns for the members of a side, or of either, and for their fields of work, before which their number stands. */
const nouns: Record<Locale, Record<Side | 'either' | 'fields', string>> = {
  fr: {
    delegation: 'membres',
    counterparts: 'homologues',
    either: 'organisations|acteurs|participants|noms|institutions et entreprises|entreprises et institutions',
    fields: 'métiers',
  },
  en: {
    delegation: 'members(?! compan)',
    counterparts: 'counterparts',
    either: 'organi[sz]ations|participants|names|companies and institutions|institutions and companies',
    fields: 'fields',
  },
  fi: {
    delegation: 'jäse(?:n(?!yri)|ne)',
    counterparts: 'kolleg',
    either: 'organisaatio(?:ta|n)|osallistuj|lähtijä|nime|yrity\\p{L}+ ja organisaatio',
    fields: 'toimiala|alalla',
  },
};
const patterns = byLocale((locale) =>
  ([...sides, 'either', 'fields'] as const).map(
    (side) => [side, new RegExp(`(?<!\\p{L})(?:${nouns[locale][side]})`, 'giu')] as const,
  ),
);

/** Words of which a sentence in a profile has one if it counts the members of the event rather than its own. */
const ofTheEvent = /délégation|delegation|valtuusku|homologues|counterparts|kolleg/iu;
/** Ordinals and round numbers. */
const isNoCount: Record<Locale, RegExp> = {
  fr: /ième|aine$/iu,
  en: /(?:th|third|dozen)$/iu,
  fi: /s$|nne|nte|kunta$/iu,
};

/** The place in a list, as a word. */
const ordinals: Record<Locale, RegExp> = {
  fr: /\p{L}+ième(?!\p{L})/giu,
  en: /(?<!\p{L})(?:second|third|\p{L}+(?:rth|fth|xth|nth|hth))(?!\p{L})/giu,
  fi: /(?<!\p{L})(?:toise|(?:kolma|neljä|viide|kuude|seitsemä|kahdeksa|yhdeksä)[sn](?![ts][aä]))\p{L}*/giu,
};

/** The place that a profile gives its organisation among those of its side is its order, which may leave out the host. */
export function ranksAreRight(draft: Draft): Problem[] {
  const known = new Map(readFacts(draft));
  return problemsOfEach(draft, 'Correct the place, or “order” of organisation.yaml.', (version) => {
    const own = known.get(version.file.split('/')[1] ?? '');
    if (!own) return [];
    const { side, order } = own;
    const isAfterHost = [...known.values()].some((each) => each.host && each.side === side && each.order < order);
    return sentencesIn(version)
      .flatMap((sentence) => sentence.match(ordinals[version.locale]) ?? [])
      .filter((word) => {
        const [said = order] = numberWordsIn(word, version.locale).map(Number);
        return said !== order && !(isAfterHost && said === order - 1);
      })
      .map((word) => `says “${word}”; its order is ${order}`);
  });
}

/** Numbers of members, in figures or words, are those of the data; that of a side may leave out the host. */
export function membersAreCounted(draft: Draft): Problem[] {
  const facts = readFacts(draft).map(([, each]) => each);
  if (facts.length < draft.organisations.size) return [];
  const host = facts.find((each) => each.host);
  const countsOf = (chosen: readonly Side[]) => {
    const members = facts.filter(({ side }) => chosen.includes(side));
    return new Set([members.length, members.filter((each) => !each.host).length]);
  };
  // Each field as the sides that have it: those of one side, those of the other, those of both, and all.
  const worked = Map.groupBy(
    facts.flatMap(({ side, fields }) => fields.map((field) => ({ side, field }))),
    ({ field }) => field,
  );
  const having = Map.groupBy(worked.values(), (uses) => [...new Set(uses.map(({ side }) => side))].sort().join(' '));
  const fields = new Set([worked.size, ...[...having.values()].map(({ length }) => length)]);
  const counts = {
    delegation: countsOf(['delegation']),
    counterparts: countsOf(['counterparts']),
    either: new Set([...sides.flatMap((side) => [...countsOf([side])]), ...countsOf(sides)]),
    fields,
  };
  return problemsOfEach(draft, 'Correct the number, or the organisations and their sides.', (version) =>
    sentencesIn(version, host?.names.short).flatMap((sentence) =>
      patterns[version.locale]
        // Of trades, other texts tell too.
        .filter(([of]) => of !== 'fields' || version.file === 'press.yaml')
        .flatMap(([of, noun]) =>
          [...sentence.matchAll(noun)].flatMap(({ 0: word, index }) => {
            const said = countBefore(sentence.slice(0, index), version.locale);
            if (said === undefined || counts[of].has(said)) return [];
            return `counts ${said} “${word}”; by organisation.yaml they are ${[...counts[of]].join(' or ')}`;
          }),
        ),
    ),
  );
}

/** The sentences that may count the members of the event: of a profile, those that name the delegation or the host. */
function sentencesIn({ words, file }: Version, host = '\0'): string[] {
  const sentences = words.split(/(?<=[.!?;:])\s+/);
  const isProfile = file.startsWith('organisations/');
  return sentences.filter((sentence) => !isProfile || ofTheEvent.test(sentence) || sentence.includes(host));
}

/** The number among the three words before a noun; none that is an ordinal, a year or part of a larger one. */
function countBefore(words: string, locale: Locale): number | undefined {
  const [clause = ''] = /[^,;:.()]*$/.exec(words) ?? [];
  return (clause.match(/[\p{L}\d]+/gu) ?? [])
    .slice(-3)
    .map((word) =>
      /^\d{1,2}$/.test(word) ? word : isNoCount[locale].test(word) ? undefined : numberWordsIn(word, locale)[0],
    )
    .filter((word) => word !== undefined)
    .map(Number)
    .at(-1);
}
