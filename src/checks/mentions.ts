import { tags } from '../i18n/format.ts';
import { memoised } from '../model/memoised.ts';
import { byLocale, type Locale } from '../schemas/locale.ts';

/** What a number in prose measures, judged by the words around it. */
export type Kind =
  | 'count'
  | 'year'
  | 'EUR'
  | 'USD'
  | 'money'
  | 'percent'
  | 'points'
  | 'km'
  | 'miles'
  | 'm'
  | 'ha'
  | 'm2'
  | 'time'
  | 'month'
  | 'day';

/** Kinds that are units: a figure of one is none of another. */
const units = new Set<Kind>(['EUR', 'USD', 'money', 'percent', 'points', 'km', 'miles', 'm', 'ha', 'm2']);
export const areOtherUnits = (one: Mention, other: Mention): boolean =>
  one.kind !== other.kind && units.has(one.kind) && units.has(other.kind);

/** A figure as reports write it: over 3000 km. */
export const spelledOut = ({ kind, value, off }: Mention): string =>
  [off, value, units.has(kind) && kind].filter(Boolean).join(' ');

/** A figure or a date in prose, in a form that no language shapes: 58.5, "13:00", "month 9", "day 09-29"; and which way it may be off. */
export type Mention = { kind: Kind; value: string; off?: 'over' | 'under' | 'about' };

const grouped = { fr: '\\d{1,3}(?: \\d{3})+(?!\\d)', en: '\\d{1,3}(?:,\\d{3})+', fi: '\\d{1,3}(?: \\d{3})+(?!\\d)' };
const scales = {
  fr: { million: 'millions?', billion: 'milliards?' },
  en: { million: 'million', billion: 'billion' },
  fi: { million: 'miljoon\\p{L}*|milj\\.', billion: 'miljard\\p{L}*|mrd\\.?' },
};
const decimal = { fr: '[.,]', en: '\\.', fi: '[.,]' };
const times = {
  fr: /(?<!\d)(\d{1,2}) h(?: (\d{2}))?(?!\p{L})/gu,
  en: /(?<!\d)(\d{1,2}):(\d{2})(?!\d)/g,
  fi: /(?<![\d.,])(\d{1,2})\.(\d{2})(?!\d|\.\d)|(?<=[Kk]lo )(\d{1,2})(?![\d.])/g,
};
const kinds: [Kind, RegExp][] = [
  ['points', /^ ?(?:percentage point|prosenttiyksik|points?(?! d[eu’](?! pourcent)| of)(?!\p{L}))/u],
  ['percent', /^ ?(?:%|per cent|pour cent|prosent)/],
  ['EUR', /^ ?(?:d’|of )?(?:€|M€|euro)/],
  ['USD', /^ ?(?:de |of )?(?:\$|dollar)/],
  [
    'money',
    /^ ?(?:d’|de |of )?(?:£|livres?|pounds?|punt|francs?|frang|couronnes?|kron|crowns?|kruun|yens?|jen)(?!\p{L}{4})/u,
  ],
  ['km', /^ ?(?:km|kilom)/],
  ['m', /^ ?(?:nautical|milles? marin|meripenink|m(?![\p{L}²2])|m(?:è|e)t(?:re|er)s?(?! carr)|metri)/u],
  ['miles', /^ ?(?:miles?|mailia)(?!\p{L})/u],
  ['ha', /^ ?(?:ha(?!\p{L})|hect|hehta)/u],
  ['m2', /^ ?(?:m²|m2|square met|mètres? carré|neliömet)/],
];

/**
 * Every figure, time and date in a text of a language, in reading order.
 *
 * @example mentionsIn('Le 29 mai, 1 602 millions d’euros', 'fr')
 * // day 05-29, month 5, count 29, EUR 1602000000
 */
export const mentionsIn = memoised((text: string, locale: Locale): readonly Mention[] => {
  const found: Mention[] = [];
  const rest = text.replaceAll(/[\u00a0\u202f]/g, ' ').replace(times[locale], (_, hour, minute, sharp) => {
    found.push({ kind: 'time', value: `${Number(hour ?? sharp)}:${String(minute ?? '00')}` });
    return ' ';
  });
  const { stems, pattern } = months[locale];
  for (const [, before, stem = '', after] of rest.matchAll(pattern)) {
    const month = stems.indexOf(locale === 'fi' ? stem.toLowerCase() : stem) + 1;
    const day = before ?? after;
    if (day) found.push({ kind: 'day', value: `day ${twoDigits(month)}-${twoDigits(Number(day))}` });
    found.push({ kind: 'month', value: `month ${month}` });
  }
  for (const match of rest.matchAll(numbers[locale])) {
    const [all, whole = '', fraction, million, billion] = match;
    const scale = million ? 1e6 : billion ? 1e9 : 1;
    const value = Number(`${whole.replaceAll(/[ ,]/g, '')}.${fraction ?? 0}`) * scale;
    const after = rest.slice(match.index + all.length);
    const before = rest.slice(0, match.index);
    const [symbol = ''] = /[€$£]$/.exec(before) ?? [];
    const isYear = /^(1[5-9]|20)\d\d$/.test(all);
    const unit = kinds.find(([, pattern]) => pattern.test(after))?.[0];
    const kind = currencies[symbol] ?? unit ?? (isYear ? 'year' : 'count');
    const off = ways.find(([, pattern]) => pattern.test(before.replace(/[€$£]$/, '')))?.[0];
    found.push({ kind, value: canonical(value), ...(off && { off }) });
  }
  return found;
});

/** Currencies by the symbol before a number. */
const currencies: Partial<Record<string, Kind>> = { '€': 'EUR', $: 'USD', '£': 'money' };

/** What before a number says that it is not exact. */
const ways: [NonNullable<Mention['off']>, RegExp][] = [
  ['over', /(?:plus d[e’]|au moins|over|more than|at least|yli|vähintään) ?$/iu],
  ['under', /(?:moins d[e’]|au plus|under|fewer than|less than|at most|alle|enintään) ?$/iu],
  ['about', /(?:environ|quelque|près d[e’]|about|some|around|nearly|almost|close to|noin|lähes|vajaa) ?$/iu],
];

/** A number as the value of a mention, without floating-point noise. */
export const canonical = (value: number): string => String(Number(value.toPrecision(12)));

const twoDigits = (number: number) => String(number).padStart(2, '0');

const numbers = byLocale(
  (locale) =>
    new RegExp(
      `(?<![\\p{L}\\d])(${grouped[locale]}|\\d+)(?:${decimal[locale]}(\\d+))?` +
        `(?: (?:(${scales[locale].million})|(${scales[locale].billion})))?`,
      'gu',
    ),
);

/**
 * The names of months, in Finnish without their ending, and a pattern that finds them with the day before them. Finnish may write the
 * day after it, and the ending only once for a range: syyskuun 29. päivä, huhti–kesäkuu.
 */
const months = byLocale((locale) => {
  const isFinnish = locale === 'fi';
  const format = new Intl.DateTimeFormat(tags[locale], { month: 'long', timeZone: 'UTC' });
  const names = Array.from({ length: 12 }, (_, index) => format.format(new Date(Date.UTC(2000, index))));
  const stems = names.map((name) => (isFinnish ? name.slice(0, -3) : name));
  const ending = isFinnish ? '(?:kuun (\\d{1,2})\\. päiv|kuu|[–-](?=\\p{L}+kuu))' : '(?!\\p{L})';
  const pattern = `(?:(?<!\\d)(\\d{1,2})(?:er|\\.)? )?(?<!\\p{L})(${stems.join('|')})${ending}`;
  return { stems, pattern: new RegExp(pattern, isFinnish ? 'giu' : 'gu') };
});
