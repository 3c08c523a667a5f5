import type { Draft } from '../model/draft.ts';
import { memoised } from '../model/memoised.ts';
import type { Problem } from '../model/problem.ts';
import type { Locale } from '../schemas/locale.ts';
import { problemsBeside } from './versions.ts';

/** A negated verb. */
const verbs: Record<Locale, RegExp> = {
  fr: /(?<!\p{L})n(?:e |’)[^.;:!?»]{0,40}? ?(?<!\p{L})(?:pas|plus|jamais|rien|guère|ni)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:not|never|nothing|cannot|no longer)(?!\p{L})|n’t(?!\p{L})/iu,
  fi: /(?<![\p{L}-])(?:ei(?!-)|emme|ette|eivät|älä|eikä|eivätkä)(?!\p{L})/iu,
};

/** Other words by which a language can say what another says with a negated verb. */
const others: Record<Locale, RegExp> = {
  fr: /(?<!\p{L})(?:sans(?![ -]contact)|ni(?!\p{L})|non(?![-\p{L}])|aucune?|in(?:connu|attend)|ignor|impossib)/iu,
  en: /(?<!\p{L})(?:without|no(?:ne)?(?!\p{L})|nor|neither|un(?!i|der|til)\p{L}+|impossib|as it (?:is|was))/iu,
  fi: /(?<!\p{L})(?:ilman|vaill|puuttu)|tuntemat|[mt][aä]tt[aä](?!\p{L})|[mt][aä]t[oö]n|tt[oö]m/iu,
};

const negationIn = memoised((words: string, locale: Locale) => {
  const plain = words.replaceAll("'", '’').replaceAll(/[\u00A0\u202F]/g, ' ');
  const [verb] = verbs[locale].exec(plain) ?? [];
  return { verb, isNegative: verb !== undefined || others[locale].test(plain) };
});

/** No language alone negates a verb, or alone has no negation where all others negate one. */
export const languagesNegateAlike = (draft: Draft): Problem[] =>
  problemsBeside(draft, 'Say the same in every language, with a negation in all or in none.', (here, others) => {
    const mine = negationIn(here.words, here.locale);
    const theirs = others.map(({ words, locale }) => negationIn(words, locale));
    if (mine.verb !== undefined && theirs.every(({ isNegative }) => !isNegative))
      return [`negates: “${mine.verb}”`, 'does not'];
    const verb = theirs.find((each) => each.verb !== undefined)?.verb;
    const isMissing = !mine.isNegative && verb !== undefined && theirs.every(({ isNegative }) => isNegative);
    return isMissing ? ['does not negate', `does: “${verb}”`] : undefined;
  });
