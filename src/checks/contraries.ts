import { memoised } from '../model/memoised.ts';
import { byLocale, type Locale } from '../schemas/locale.ts';
import type { Version } from './versions.ts';

/** Words of which a sentence means one, such as antonyms or seasons, in each language, as patterns for the beginnings of words. */
type Group = Record<Locale, string[]>;

const groups: Group[] = [
  { fr: ['nord', 'sud'], en: ['north', 'south'], fi: ['pohjoi(?!sma)', 'etelä'] },
  { fr: ['à l’est|l’est d', 'ouest|l’ouest'], en: ['east', 'west'], fi: ['itä(?!v)', 'länsi|länne|länt'] },
  { fr: ['avant(?!ag)', 'après(?!-midi)'], en: ['before', 'after(?!noon)'], fi: ['ennen', 'jälkeen'] },
  {
    fr: ['début', 'fin (?:de|20|19)'],
    en: ['start of|beginning of|early', 'end of|late (?:in|19|20)'],
    fi: ['alussa', 'lopussa|lopulla'],
  },
  {
    fr: ['printemps', '(?:l’|en |cet )été', 'automne', 'hiver'],
    en: ['spring', 'summer', 'autumn', 'winter'],
    fi: ['kevä', 'kesä(?!kuu)', 'syksy', 'talv'],
  },
  {
    fr: ['moitié', 'tiers(?! ?-)', 'quart(?!ier)'],
    en: ['half', 'third', 'quarter(?!l)'],
    fi: ['puolet|puolisko', 'kolmanne|kolmasos', '(?<!vuosi)neljänne'],
  },
  {
    fr: ['matin', 'après-midi', '(?:le |ce |en |au )soir(?:ée)?(?!\\p{L})'],
    en: ['morning', 'afternoon', 'evening'],
    fi: ['aamu', 'iltapäiv', 'illalla|iltais'],
  },
  { fr: ['attendue?s?(?!\\p{L})', 'inattend'], en: ['expected', 'unexpected'], fi: ['odotet', 'odottamat'] },
  { fr: ['nette?s?(?!\\p{L})', 'brute?s?(?!\\p{L})'], en: ['net(?!\\p{L})', 'gross'], fi: ['netto', 'brutto'] },
  { fr: ['depuis', 'jusqu'], en: ['since', 'until'], fi: ['lähtien|alkaen', 'saakka|asti'] },
  {
    fr: ['ouv(?:r|ert)|fond(?:é|a\\b)|cré[éae]|inaugur|lanc', 'ferm(?:é|er|ai|ent|eture)|dissou|supprim'],
    en: ['open|found|creat|launch|set up|start', 'clos(?:ed|ing|ure)|shut|dissol|wound'],
    fi: ['ava(?:a|si|tt|ut)|perust(?!u)|synty', 'sulk|sulj|lakka|lopet'],
  },
  { fr: ['acheté|achète|rachet|rachèt|acqui', 'vend'], en: ['bought|buy|acqui', 'sold|sell'], fi: ['ost', 'my[yi]'] },
  { fr: ['plus d[e’]', 'moins d[e’]'], en: ['over|more', 'under|less|fewer'], fi: ['yli|enem', 'alle|vähem'] },
  {
    fr: ['hausse|augment|progress|croissan|grimp', 'baiss|recul|diminu|chut'],
    en: ['rose|rise|grew|grow|increas|up(?= \\d)', 'fell|fall|drop|decreas|declin|down(?= \\d)'],
    fi: ['kasv|nous', 'lask(?!u)|vähen|supis'],
  },
  { fr: ['premi[eè]r', 'derni[eè]r'], en: ['first', 'last'], fi: ['ensim|ensin|ensi', 'viimei'] },
  { fr: ['gauche', 'droite'], en: ['on the left', 'on the right'], fi: ['vase[mn]', 'oikea(?:lla|lta)'] },
  { fr: ['bénéfice|profit', 'pertes?(?!\\p{L})'], en: ['profit', 'loss'], fi: ['voit', 'tappio'] },
  { fr: ['toujours', 'jamais'], en: ['always', 'never'], fi: ['aina', 'koskaan'] },
  { fr: ['d’avance|devant', 'de retard|derrière'], en: ['ahead', 'behind'], fi: ['edellä', 'jäljessä'] },
  { fr: ['indépend', 'dépend'], en: ['independ', 'depend'], fi: ['riippumat', 'riippu(?!mat)'] },
  { fr: ['public|publique', 'privé'], en: ['public', 'private'], fi: ['julki', 'yksityi'] },
  {
    fr: ['(?:est |a )?(?:entré(?!p)|rejoin(?!t les))', 'sort[ie]|quitt'],
    en: ['joined|entered', 'left'],
    fi: ['liitty|nousi', 'poistu|putosi|eros'],
  },
  { fr: ['embauch|recrut', 'licenci'], en: ['hired|recruit', 'laid off|dismiss'], fi: ['palkka(?:s|a)', 'irtisan'] },
  {
    fr: ['(?:le |la )plus grande?|premier', 'plus petite?'],
    en: ['biggest|largest', 'smallest'],
    fi: ['suurin|suurim', 'pienin|pienim'],
  },
  { fr: ['près d[eu’]|proche', 'loin d'], en: ['near(?!ly)|next to', 'far from'], fi: ['lähel|kupe', 'kauka'] },
  {
    fr: ['commenc|débute|s’ouvre', '(?:se )?(?:termin|achèv|fini)'],
    en: ['begins?|starts?|opens', 'ends?(?! of)'],
    fi: ['alkaa|aloittaa', 'päätty|loppu'],
  },
  {
    fr: ['malgré', 'grâce à'],
    en: ['in spite of|despite', 'because of|thanks to'],
    fi: ['huolimatta', 'ansiosta|vuoksi'],
  },
  { fr: ['direct', 'indirect'], en: ['direct', 'indirect'], fi: ['suor(?:a|i)', 'väli(?:llis|n)'] },
];

const patternsOf = (locale: Locale) =>
  groups.map((group) => group[locale].map((words) => new RegExp(`(?<!\\p{L})(?:${words})\\p{L}*`, 'iu')));
const patterns = byLocale(patternsOf);

/** For each group, the only member that a text contains, and its position; undefined if it contains none or several. */
const membersIn = memoised((text: string, locale: Locale) =>
  patterns[locale].map((group) => {
    const found = group.flatMap((pattern, index) => [...(pattern.exec(text) ?? [])].map((word) => ({ index, word })));
    return found.length === 1 ? found[0] : undefined;
  }),
);

/** The first group of which two languages contain different members. */
export function contrariesIn(here: Version, there: Version): [here: string, there: string] | undefined {
  const theirs = membersIn(there.words, there.locale);
  return membersIn(here.words, here.locale)
    .map((mine, index): [string, string] | undefined => {
      const other = theirs[index];
      return mine && other && mine.index !== other.index ? [mine.word, other.word] : undefined;
    })
    .find((found) => found !== undefined);
}
