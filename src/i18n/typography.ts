import type { Locale } from '../schemas/locale.ts';
import { memoised } from '../model/memoised.ts';

const narrow = '\u202f';
const noBreak = '\u00a0';

type Rule = [pattern: RegExp, replacement: string];

/** Rules of every language: the curly apostrophe. */
const everywhere: Rule[] = [[/(?<=[\p{L}\p{N}])'/gu, '’']];

const rules: Partial<Record<string, Rule[]>> & Record<Locale, Rule[]> = {
  fr: [
    ...everywhere,
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
    ...everywhere,
    [/"([^"]+)"/g, '“$1”'],
    [/(?<=\d) (?=(km|cm|mm|ha|m²|million|billion|per cent|p\.m\.|a\.m\.)(?![\p{L}]))/gu, noBreak],
    [
      /(?<=\b(?:[1-9]|[12]\d|3[01])) (?=(January|February|March|April|May|June|July|August|September|October|November|December)\b)/g,
      noBreak,
    ],
  ],
  fi: [
    ...everywhere,
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
  (rules[language.split('-')[0] ?? ''] ?? everywhere).reduce(
    (set, [pattern, replacement]) => set.replace(pattern, replacement),
    text,
  ),
);

/**
 * A short compound, which no line of a heading breaks, with a word of one letter before it: a rendez-vous, North–South. Split by
 * it, a text gives words and compounds in turn.
 */
export const shortCompound =
  /(?<![\p{L}\p{N}–-])(?=(?:\p{L} )?[\p{L}\p{N}–-]{3,14}(?![\p{L}\p{N}–-]))((?:\p{L} )?[\p{L}\p{N}]+(?:[–-][\p{L}\p{N}]+)+)/gu;
