import { memoised } from '../model/memoised.ts';
import type { Locale } from '../schemas/locale.ts';

const narrow = '\u202f';
const noBreak = '\u00a0';

type Rule = [pattern: RegExp, replacement: string];

/** Rules of every language: the curly apostrophe, and what of names and numbers stays on one line. */
const everywhere: Rule[] = [
  [/(?<=[\p{L}\p{N}])'/gu, '’'],
  // Number 2 and page 6 of something.
  [/(?<=(?<!\p{L})(?:n[°º]|pp?\.)) (?=\d)/giu, noBreak],
  // A name and the number that ends it: Top 20, WGS 84.
  [
    /(?<=\p{Lu}{2}|\p{L} \p{Lu}\p{L}*) (?=\d{1,3}(?:\.\d)?(?![\p{L}\p{N}\u00a0\u202f-]|[.,]\d|\. ?\p{Ll}| \d))/gu,
    noBreak,
  ],
  // An initialism of two letters with the name that it begins, one of two to four with the short word before it.
  [/(?<=(?<![\p{L}\p{N}])\p{Lu}{2}) (?=\p{Lu})/gu, noBreak],
  [/(?<=(?<!\p{L})\p{Lu}\p{Ll}{1,5}) (?=\p{Lu}{2,4}(?![\p{L}\p{N}]))/gu, noBreak],
  // The article of a French place or paper: La Ciotat.
  [/(?<=(?<!\p{L})L[ae]s?) (?=\p{Lu})/gu, noBreak],
  [/(?<=(?<!\p{L})\p{Lu}) to (?=\p{Lu}(?!\p{L}))/gu, `${noBreak}to${noBreak}`],
  // A slash or a hyphen begins no line: Harbour Press / Agency, WGS 84 -ellipsoidi.
  [/(?<=\S) (?=[/-] |-\p{L})/gu, noBreak],
];

const rules: Partial<Record<string, Rule[]>> & Record<Locale, Rule[]> = {
  fr: [
    [/"([^"]+)"/g, '«$1»'],
    [/(?<=\d)[ \u00a0](?=\d{3}(?!\d))/g, narrow],
    [/[ \u00a0\u202f]+(?=[;!?])/g, narrow],
    [/[ \u00a0\u202f]+(?=:)/g, noBreak],
    [/«[ \u00a0\u202f]?/g, `«${narrow}`],
    [/[ \u00a0\u202f]?»/g, `${narrow}»`],
    [/(?<=\d)[ \u00a0](?=%)/g, narrow],
    [/(?<=\d) (?=(h|km|cm|mm|ha|m²|€|millions?|milliards?|M€|Md€)(?![\p{L}]))/gu, noBreak],
    [/(?<=\d[ \u00a0]h) (?=\d{2}(?!\d))/g, noBreak],
    [
      /(?<=\b(?:[1-9]|[12]\d|3[01])(?:er)?) (?=(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\p{L}))/gu,
      noBreak,
    ],
  ],
  en: [
    [/"([^"]+)"/g, '“$1”'],
    [/(?<=\d) (?=(km|cm|mm|ha|m²|million|billion|per cent|p\.m\.|a\.m\.)(?![\p{L}]))/gu, noBreak],
    [
      /(?<=\b(?:[1-9]|[12]\d|3[01])) (?=(January|February|March|April|May|June|July|August|September|October|November|December)\b)/g,
      noBreak,
    ],
  ],
  fi: [
    [/"([^"]+)"/g, '”$1”'],
    [/(?<=\d) (?=\d{3}(?!\d))/g, noBreak],
    [/(?<=\d) (?=(%|€|km|cm|mm(?!\.)|ha|m²|milj\.|mrd\.|miljoona|miljardi|prosent|euro|dollari))/g, noBreak],
    [/(?<=\bklo) (?=\d)/g, noBreak],
    [/(?<=\b\d{1,2}\.) (?=\p{Ll}+kuu)/gu, noBreak],
  ],
};

/**
 * Applies the typographic rules of a language to a text as it is typed on a plain keyboard: quotation marks, no-break spaces.
 * French follows the Imprimerie nationale, Finnish Kielitoimisto, English New Hart’s Rules.
 *
 * @param language BCP 47; for a language without rules here, only those of every language apply
 * @example typeset("L'annonce : 36,4 %", 'fr') // L’annonce\u00a0: 36,4\u202f%
 */
export const typeset = memoised((text: string, language: string): string =>
  [...(rules[language.split('-')[0] ?? ''] ?? []), ...everywhere].reduce(
    (set, [pattern, replacement]) => set.replace(pattern, replacement),
    text,
  ),
);

/**
 * A short compound, which no line of a heading breaks, with the word that is bound to it and the marks that touch it: a rendez-vous,
 * “North–South”. Split by it, a text gives words and compounds in turn.
 */
export const shortCompound =
  /(?<![\p{L}\p{N}–-])([\p{Ps}\p{Pi}\p{Pf}]?(?=(?:\p{L}+\u00a0)?[\p{L}\p{N}–-]{3,14}(?![\p{L}\p{N}–-]))(?:\p{L}+\u00a0)?[\p{L}\p{N}]+(?:[–-][\p{L}\p{N}]+)+\p{P}*)/gu;

/**
 * A heading whose articles, prepositions and other short words stay with the word that they lead to, so that none hangs at the end of
 * a line. In HTML alone: the other formats break their lines themselves.
 *
 * @example withBoundWords('From pulp to phones') // From pulp to\u00a0phones
 */
export const withBoundWords = (heading: string): string =>
  heading.replaceAll(/(?<=(?<![\p{L}\p{N}’-])(?:\p{Ll}{1,2}|the|and|les|des|une|sur)) (?=[\p{L}\p{N}])/gu, noBreak);

/** Dashes and hyphens after which no line breaks: in a range of numbers, in a short double name, and where one begins a word. */
const joining =
  /(?<=\d)–(?=\d)|(?<=(?<![\p{L}-])\p{Lu}\p{Ll}{1,5})-(?=\p{Lu}\p{Ll}{1,6}(?![\p{L}-]))|(?<=\s)-(?=\p{L})/gu;

/**
 * A typeset text for HTML, where browsers break lines after dashes and hyphens: those that join get a word joiner (U+2060).
 *
 * @example withWordJoiners('13.00–17.00') // 13.00–\u206017.00
 */
export const withWordJoiners = (text: string): string => text.replaceAll(joining, '$&\u2060');
