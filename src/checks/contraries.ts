import { memoised } from '../model/memoised.ts';
import type { Locale } from '../schemas/locale.ts';
import type { Version } from './versions.ts';

/** A pair of antonyms in each language, as patterns for the beginnings of words. */
type Pair = Record<Locale, [one: string, other: string]>;

const pairs: Pair[] = [
  { fr: ['nord', 'sud'], en: ['north', 'south'], fi: ['pohjoi(?!sma)', 'etelä'] },
  { fr: ['à l’est|l’est d', 'ouest|l’ouest'], en: ['east', 'west'], fi: ['itä(?!v)', 'länsi|länne|länt'] },
  { fr: ['avant(?!ag)', 'après(?!-midi)'], en: ['before', 'after(?!noon)'], fi: ['ennen', 'jälkeen'] },
  { fr: ['matin', 'après-midi'], en: ['morning', 'afternoon'], fi: ['aamu', 'iltapäiv'] },
  {
    fr: ['ouv(?:r|ert)|fond(?:é|a\\b)|cré[éae]|inaugur|lanc', 'ferm(?:é|er|ai|ent|eture)|dissou|supprim'],
    en: ['open|found|creat|launch|set up|start', 'clos(?:ed|ing|ure)|shut|dissol|wound'],
    fi: ['ava(?:a|si|tt|ut)|perust(?!u)|synty', 'sulk|sulj|lakka|lopet'],
  },
  { fr: ['acheté|achète|rachet|rachèt|acqui', 'vend'], en: ['bought|buy|acqui', 'sold|sell'], fi: ['ost', 'my[yi]'] },
  { fr: ['plus d[e’]', 'moins d[e’]'], en: ['over|more than', 'under|less than|fewer'], fi: ['yli', 'alle|vähem'] },
  {
    fr: ['hausse|augment|progress|croissan|grimp', 'baiss|recul|diminu|chut'],
    en: ['rose|rise|grew|grow|increas|up(?= \\d)', 'fell|fall|drop|decreas|declin|down(?= \\d)'],
    fi: ['kasv|nous', 'lask(?!u)|vähen|supis'],
  },
  { fr: ['premi[eè]r', 'derni[eè]r'], en: ['first', 'last'], fi: ['ensim|ensin|ensi', 'viimei'] },
  { fr: ['gauche', 'droite'], en: ['on the left', 'on the right'], fi: ['vase[mn]', 'oikea(?:lla|lta)'] },
  { fr: ['bénéfice|profit', 'pertes?(?!\\p{L})'], en: ['profit', 'loss'], fi: ['voit', 'tappio'] },
  { fr: ['toujours', 'jamais'], en: ['always', 'never'], fi: ['aina', 'koskaan'] },
  { fr: ['d’avance', 'de retard'], en: ['ahead', 'behind'], fi: ['edellä', 'jäljessä'] },
  { fr: ['indépend', 'dépend'], en: ['independ', 'depend'], fi: ['riippumat', 'riippu(?!mat)'] },
  { fr: ['public|publique', 'privé'], en: ['public', 'private'], fi: ['julki', 'yksityi'] },
];

const patternsOf = (locale: Locale) =>
  pairs.map((pair) => pair[locale].map((words) => new RegExp(`(?<!\\p{L})(?:${words})\\p{L}*`, 'iu')));
const patterns = { fr: patternsOf('fr'), en: patternsOf('en'), fi: patternsOf('fi') };

/** For each pair, the antonym that a text contains; undefined if it contains none or both. */
const sidesTaken = memoised((text: string, locale: Locale) =>
  patterns[locale].map((pair) => {
    const [one, other] = pair.map((pattern) => pattern.exec(text)?.[0]);
    return (one === undefined) === (other === undefined)
      ? undefined
      : { isFirst: one !== undefined, word: one ?? other ?? '' };
  }),
);

/** The first pair of which two languages contain different sides. */
export function contrariesIn(here: Version, there: Version): [here: string, there: string] | undefined {
  const theirs = sidesTaken(there.words, there.locale);
  return sidesTaken(here.words, here.locale)
    .map((mine, index): [string, string] | undefined => {
      const other = theirs[index];
      return mine && other && mine.isFirst !== other.isFirst ? [mine.word, other.word] : undefined;
    })
    .find((found) => found !== undefined);
}
