import { memoised } from '../model/memoised.ts';
import type { Locale } from '../schemas/locale.ts';
import { levelled } from './gradation.ts';

/** Word formation of a language. */
export type Morphology = {
  /** Stems a folded word: gives what its forms share. */
  stem: (word: string) => string;
  /** Gives what derived words share: maker, made, making. */
  root: (word: string) => string;
  /** Whether compounds are written as one word. */
  compounds: boolean;
};

type Rules = {
  stemmer: (word: string) => string;
  /** Removes the derivational endings of agents, actions and results from a stem. */
  derive: (stem: string) => string;
  compounds?: boolean;
};

/** The Snowball stemmers and derivational endings. */
const languages: Record<Locale, () => Promise<Rules>> = {
  fr: async () => {
    const { stemmer } = await import('@orama/stemmers/french');
    return {
      // Stems long words twice: marseillaise to marseillais, which the second pass stems like marseillais.
      stemmer: (word) => stemmer(word).replace(/.{8,}/, stemmer),
      // vendeur, vendre: vend; distributeur, distribution: distribu; fabricant, fabrique: fabric
      derive: (stem) =>
        stem
          .replace(/(?<=.{3})(iss|at)?(eur|eus|(?<=t)ric|ion|ment|ant|ent)$/, '')
          .replace(/(?<=d)r$|(?<=u)t$|(?<=.{3})e$/, '')
          .replace(/qu$/, 'c'),
    };
  },
  en: async () => ({
    stemmer: (await import('@orama/stemmers/english')).stemmer,
    // maker, make: mak; distributor, distribution: distribu; production, producer: produc; buyer, buy: buy
    derive: (stem) =>
      stem
        .replace(/(?<=.{3})(er|or|ion|ment|e)$/, '')
        .replace(/(?<=uc?)t$/, '')
        .replace(/i$/, 'y'),
  }),
  fi: async () => {
    const { stemmer } = await import('@orama/stemmers/finnish');
    return {
      stemmer: (word) => levelled(stemmer(word)),
      // valmistaja, valmistus, valmistivat, valmistettu: valmist; suunnittelija, suunnittelu: suunnittel
      derive: (stem) => levelled(stem.replace(/(?<=.{3})[aeio]j$|(?<=.{4})([aei]v|(e[tn])?u|et|an|(?<=o)i)$/, '')),
      compounds: true,
    };
  },
};

/** The morphology of a language, memoised by word. */
export async function morphologyOf(locale: Locale): Promise<Morphology> {
  const { stemmer, derive, compounds = false } = await languages[locale]();
  const stem = memoised(stemmer);
  return { stem, root: memoised((word: string) => derive(stem(word))), compounds };
}
