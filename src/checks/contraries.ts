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
    fr: ['moitié', 'tiers(?! ?-)', 'quart(?!ier)', 'presque tou|quasi-total'],
    en: ['half', 'third', 'quarter(?!l)', '(?:almost|nearly) all'],
    fi: ['puolet|puolisko', 'kolmanne|kolmasos', '(?<!vuosi)neljänne', 'lähes (?:kaik|koko)'],
  },
  {
    fr: ['matin', 'après-midi', 'soir(?:ée)?s?(?!\\p{L})'],
    en: ['morning', 'afternoon', 'evening'],
    fi: ['aamu', 'iltapäiv', 'ilta(?!päiv)|illa(?:lla|n|sta)?(?!\\p{L})|iltoj'],
  },
  { fr: ['attendue?s?(?!\\p{L})', 'inattend'], en: ['expected', 'unexpected'], fi: ['odotet', 'odottamat'] },
  { fr: ['net(?:te)?s?(?!\\p{L})', 'brute?s?(?!\\p{L})'], en: ['net(?!\\p{L})', 'gross'], fi: ['netto', 'brutto'] },
  { fr: ['depuis', 'jusqu'], en: ['since', 'until'], fi: ['lähtien|alkaen', 'saakka|asti'] },
  {
    fr: ['ouv(?:r|ert)|fond(?:é|a\\b)|cré[éae]|inaugur|lanc', 'ferm(?:é|er|ai|ent|eture)|dissou|supprim'],
    en: ['open|found|creat|launch|set up|start', 'clos(?:ed|ing|ure)|shut|dissol|wound'],
    fi: ['ava(?:a|si|tt|ut)|perust(?!u)|synty', 'sulk|sulj|lakka|lopet|purk'],
  },
  {
    fr: ['acheté|achète|rachet|rachèt|acqui', 'vend|céd[eé]|cède'],
    en: ['bought|buy|acqui', 'sold|sell'],
    fi: ['ost', 'my[yi]'],
  },
  { fr: ['plus d[e’]', 'moins d[e’]'], en: ['over|more', 'under|less|fewer'], fi: ['yli|enem', 'alle|vähem'] },
  {
    fr: ['hausse|augment|progress|croissan|grimp', 'baiss|recul|diminu|chut'],
    en: [
      'rose|rise|grew|grow|(?<=-)growing|increas|up(?= \\d| from)',
      'fell|fall|drop|decreas|declin|shr[iau]nk|(?<=-)shrinking|down(?= \\d| from)',
    ],
    fi: ['kasv|nous', 'lask(?!u)|vähen|supis'],
  },
  { fr: ['premi[eè]r', 'derni[eè]r'], en: ['first', 'last'], fi: ['ensim|ensin|ensi', 'viimei'] },
  { fr: ['gauche', 'droite'], en: ['on the left', 'on the right'], fi: ['vase[mn]', 'oikea(?:lla|lta)'] },
  { fr: ['bénéfice|profit', 'pertes?(?!\\p{L})'], en: ['profit', 'loss'], fi: ['voit', 'tappio'] },
  { fr: ['toujours', 'jamais'], en: ['always', 'never'], fi: ['aina', 'koskaan'] },
  { fr: ['d’avance|devant', 'de retard|derrière'], en: ['ahead', 'behind'], fi: ['edellä', 'jäljessä'] },
  {
    fr: ['indépend|autonom', 'dépend'],
    en: ['independ|autonom', 'depend'],
    fi: ['riippumat|itsenäi', 'riippu(?!mat)|riippuv'],
  },
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
  {
    fr: ['export', 'import(?!an)'],
    en: ['export', 'import(?!an)'],
    fi: ['vien(?:ti|ni)|vient', 'tuon(?:ti|ni)|tuont'],
  },
  {
    fr: ['(?:à )?(?:plein temps|temps plein)', '(?:temps|chômage) partiel'],
    en: ['full[- ]time', '(?:part|short)[- ]time'],
    fi: ['kokopäiv|kokoaik|päätoimi', 'osa-aik|lyhennety'],
  },
  {
    fr: ['étrang|internationa', 'nationa(?!l RFID)|domesti'],
    en: ['abroad|foreign|international', 'at home|domestic|national(?!it| RFID| inter)'],
    fi: ['ulkom|kansainväl', 'kotim|kansalli'],
  },
  { fr: ['approuv|homologu|adopt', 'rejet|refus'], en: ['approv|adopt', 'reject|refus'], fi: ['hyväks', 'hyl(?:ä|k)'] },
  { fr: ['faible|atone', 'fort(?:e|es|s)?(?! de)(?!\\p{L})'], en: ['weak', 'strong'], fi: ['heik', 'vahv'] },
  {
    fr: ['en retard', 'en avance|tôt(?!\\p{L})'],
    en: ['were late|was late', 'were early|was early'],
    fi: ['myöhäs', 'etuaja'],
  },
  { fr: ['haut(?!e)', 'bas(?!é|e|\\p{L})'], en: ['above', 'below'], fi: ['ylemp|yläp|ylhää', 'alemp|alap|alhaa'] },
  {
    fr: ['trimestr', 'annuel', 'mensuel'],
    en: ['quarter(?:ly|:)', 'annual(?!ly)|yearly', 'month(?:ly|:)'],
    fi: ['(?:vuosi|ennätys)?neljännes|neljännesvuo', 'vuosittai|vuotui', 'kuukausittai'],
  },
  { fr: ['direct', 'indirect'], en: ['direct', 'indirect'], fi: ['suor(?:a|i)', 'väli(?:lli|n)'] },
];

const patterns = byLocale((locale) => groups.map((group) => group[locale].map((words) => new RegExp(words, 'iuy'))));

/** The members of groups that a text contains, with the word for each, by the number of their group. */
const membersIn = memoised((text: string, locale: Locale): ReadonlyMap<number, Members> => {
  // Found once for all patterns: a pattern that looks for them itself takes ten times as long to compile.
  const beginnings = [...text.matchAll(/(?<!\p{L})\p{L}/gu)].map(({ index }) => index);
  const groupsFound = patterns[locale].map((group) =>
    group.flatMap((pattern, index): [number, string][] => {
      const word = firstWord(pattern, text, beginnings);
      return word === undefined ? [] : [[index, word]];
    }),
  );
  return new Map(groupsFound.flatMap((found, group) => (found.length > 0 ? [[group, new Map(found)]] : [])));
});

/** The first match of a sticky pattern at one of some positions, with the rest of its last word. */
function firstWord(pattern: RegExp, text: string, positions: readonly number[]): string | undefined {
  for (const start of positions) {
    pattern.lastIndex = start;
    if (!pattern.test(text)) continue;
    const [rest] = /^\p{L}*/u.exec(text.slice(pattern.lastIndex)) ?? [];
    return `${text.slice(start, pattern.lastIndex)}${rest}`;
  }
  return undefined;
}

/** The first two words of a group that each language has and the other lacks: contraries in the place of one another. */
export function contrariesIn(here: Version, there: Version): [here: string, there: string] | undefined {
  const theirs = membersIn(there.words, there.locale);
  return [...membersIn(here.words, here.locale)]
    .map(([group, mine]) => [firstWithout(mine, theirs.get(group)), firstWithout(theirs.get(group), mine)] as const)
    .find((found): found is [string, string] => !found.includes(undefined));
}

/** The first word that all other languages have, and this one lacks, which has another member of the group. */
export function contraryLeftOut(here: Version, others: readonly Version[]): [here: string, there: string] | undefined {
  const theirs = others.map((each) => membersIn(each.words, each.locale));
  return [...membersIn(here.words, here.locale)]
    .map(([group, mine]) => {
      const [first = [], ...more] = theirs.map((groups) => groups.get(group));
      const common = new Map([...first].filter(([member]) => more.every((each) => each?.has(member))));
      return [[...mine.values()][0], firstWithout(common, mine)] as const;
    })
    .find((found): found is [string, string] => !found.includes(undefined));
}

/** The first member of these that is not among those. */
const firstWithout = (these: Members = new Map(), those: Members = new Map()) =>
  [...these].find(([index]) => !those.has(index))?.[1];
type Members = ReadonlyMap<number, string>;
