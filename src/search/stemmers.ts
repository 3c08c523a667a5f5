import type { Locale } from '../schemas/locale.ts';
import { levelled } from './gradation.ts';

/** Cuts a folded word down to what its forms share. */
export type Stem = (word: string) => string;

/** The Snowball stemmers; forms that they leave apart are brought together after them. */
const stemmers: Record<Locale, () => Promise<Stem>> = {
  fr: async () => {
    const { stemmer } = await import('@orama/stemmers/french');
    // Of marseillaise the first pass leaves marseillais, of which the second leaves what is left of marseillais.
    return (word) => stemmer(stemmer(word));
  },
  en: async () => (await import('@orama/stemmers/english')).stemmer,
  fi: async () => {
    const { stemmer } = await import('@orama/stemmers/finnish');
    return (word) => levelled(stemmer(word));
  },
};

/** The stemmer of a language; it remembers the words it has seen. */
export async function stemmerFor(locale: Locale): Promise<Stem> {
  const stemmer = await stemmers[locale]();
  const seen = new Map<string, string>();
  return (word) => {
    const stem = seen.get(word) ?? stemmer(word);
    seen.set(word, stem);
    return stem;
  };
}
