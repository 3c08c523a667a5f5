import { factsFile, readFacts, type Draft } from '../model/draft.ts';
import { everyNameOf } from '../model/names.ts';
import type { Problem } from '../model/problem.ts';
import { byLocale, type Locale } from '../schemas/locale.ts';
import { problemsOfEach } from './versions.ts';

/** Verbs by which a sentence says that an organisation was founded. */
const verbs: Record<Locale, string> = {
  fr: '(?:fond|cré)(?:ée?s?|a)|née?s?|naît',
  en: 'founded|formed|started|created|set up|established|born',
  fi: 'perust(?:ettiin|ettu|i|ivat|anut|aneet)|synty[iy]|syntynyt|sai alkunsa',
};

/** A verb of founding and the year after it, in the same clause; not a decade. */
const foundings = byLocale(
  (locale) =>
    new RegExp(
      `(?<![\\p{L}-])(?:${verbs[locale]})(?!\\p{L})[^.;:,\\d]{0,40}(?<!années )((?:1[5-9]|20)\\d\\d)(?![\\d’s]|-l)`,
      'giu',
    ),
);

/** The years that data states anywhere. */
export const yearsIn = (data: object): string[] => JSON.stringify(data).match(/\b(?:1[5-9]|20)\d\d\b/g) ?? [];

/** The year in which a sentence says that an organisation was founded is in its organisation.yaml, as for one it came from. */
export function foundingsAgree(draft: Draft): Problem[] {
  const facts = readFacts(draft).map(([id, each]) => {
    const years = yearsIn({ ...each, summary: '', description: '' });
    return { id, names: everyNameOf(each), years };
  });
  const known = facts.flatMap(({ names }) => names).join(' ');
  const isOfAnother = (before: string) => namesNear(before).some((name) => !known.includes(name));
  const remedy = 'Correct the year, or say it under “founded” there, whose note may tell of those before.';
  return problemsOfEach(draft, remedy, ({ file, words, locale }) =>
    words.split(/(?<=[.!?;])\s+/).flatMap((sentence) => {
      const found = [...sentence.matchAll(foundings[locale])];
      if (found.length === 0) return [];
      const owner = file.split('/')[1];
      const about = facts.filter(({ id, names }) => id === owner || names.some((name) => sentence.includes(name)));
      const [first] = about;
      return found
        .filter(({ index }) => first && !isOfAnother(sentence.slice(0, index)))
        .filter(([, year = '']) => !about.some(({ years }) => years.includes(year)))
        .map(([, year]) => `says founded in ${year}; ${factsFile(first?.id ?? '')} does not have this year`);
    }),
  );
}

/** Capitalised words shortly before a verb, but for the first of a sentence. */
const namesNear = (before: string): string[] => before.slice(-40).match(/(?<=\s)\p{Lu}[\p{L}-]{2,}/gu) ?? [];
