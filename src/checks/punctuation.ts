import type { Draft } from '../model/draft.ts';
import { memoised } from '../model/memoised.ts';
import type { Problem } from '../model/problem.ts';
import type { Locale } from '../schemas/locale.ts';
import { problemsOfEach } from './versions.ts';

/** A slip of the keyboard, in one language or, without locale, in all. */
type Slip = { locale?: Locale; pattern: RegExp; is: string };

const slips: Slip[] = [
  { pattern: /(?<!\.)\.\.(?!\.)|[,;:] ?[,;:.]|[.!?] ?[,;]|[!?]{3,}/u, is: 'is one mark too many' },
  { pattern: /\.{4,}|%%|[€$£] ?\d[\d.,]* ?[€$£%]|[−–-]\s?[−–-]\s?\d/u, is: 'is one mark too many' },
  { pattern: /\p{L}[!?](?=\p{L})|\p{L};(?=\p{L})/u, is: 'has no space after the mark' },
  { pattern: /(?<![\d.])\d{1,3}(?:\.\d{3}){2,}(?![\d.])/u, is: 'has points between thousands' },
  {
    pattern: /(?<![\p{L}\d.-])(?:\d+(?:\.\d+)?e[+-]?\d+|0x[\da-f]+)(?![\p{L}\d])/iu,
    is: 'is a number as programs write it',
  },
  { pattern: /\p{L} - \p{L}/u, is: 'has a hyphen for a dash' },
  { locale: 'en', pattern: /\b\d{4}-\d{4}\b/u, is: 'has a hyphen for a dash' },
  { locale: 'fi', pattern: /\b\d{4}-\d{4}\b/u, is: 'has a hyphen for a dash' },
  { pattern: /\p{L} +[.,](?!\d)/u, is: 'has a space before the mark' },
  {
    // Pronouns and auxiliaries may follow themselves.
    pattern: /(?<![\p{L}\p{N}’-])(?!(?:nous|vous|had|that) )(\p{Ll}{2,}) \1(?![\p{L}\p{N}’-])/u,
    is: 'is twice the same word',
  },
  { locale: 'fr', pattern: /\d\.\d+ ?(?:%|€|millions?|milliards?)/u, is: 'has a point for the decimal comma' },
  { locale: 'fi', pattern: /\d\.\d+ ?(?:%|€|prosent|miljoon|miljard)/u, is: 'has a point for the decimal comma' },
  { locale: 'fr', pattern: /“[^»]*$/u, is: 'is a quotation mark of another language' },
  { locale: 'en', pattern: /[«»]/u, is: 'is a quotation mark of another language' },
  { locale: 'fi', pattern: /[“«»]/u, is: 'is a quotation mark of another language' },
];

/** Marks that come in pairs, by language; in Finnish both quotation marks are the same. */
const pairs: Record<Locale, [opening: string, closing: string][]> = {
  fr: [
    ['(', ')'],
    ['«', '»'],
  ],
  en: [
    ['(', ')'],
    ['“', '”'],
  ],
  fi: [['(', ')']],
};

/** The first slip in a text, or none. */
const slipsIn = memoised((words: string, locale: Locale): string[] => {
  const plain = words.replaceAll(/[\u00A0\u202F]/g, ' ');
  const count = (mark: string) => plain.split(mark).length - 1;
  const lonely = pairs[locale]
    .filter(([opening, closing]) => count(opening) !== count(closing))
    .map(([opening, closing]) => `has ${count(opening)} ${opening} and ${count(closing)} ${closing}`);
  const odd = ['"', ...(locale === 'fi' ? ['”'] : [])]
    .filter((mark) => count(mark) % 2 === 1)
    .map((mark) => `has ${count(mark)} ${mark}, an odd number`);
  const found = slips
    .filter(({ locale: only = locale }) => only === locale)
    .flatMap(({ pattern, is }) =>
      (pattern.exec(plain) ?? []).slice(0, 1).map((mark) => `says “${mark.trim()}”, which ${is}`),
    );
  return [...lonely, ...odd, ...found].slice(0, 1);
});

/** Texts have no slips of punctuation: lonely brackets and quotation marks, doubled marks and words, marks of another language. */
export const punctuationIsRight = (draft: Draft): Problem[] =>
  problemsOfEach(draft, 'Correct it.', ({ words, locale }) => slipsIn(words, locale));
