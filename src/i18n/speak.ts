import type { Locale, Localised } from '../schemas/locale.ts';
import { en } from './strings/en.ts';
import { fi } from './strings/fi.ts';
import { fr } from './strings/fr.ts';
import type { Strings } from './strings/strings.ts';
import { typeset } from './typography.ts';

type Sentence = (...gaps: unknown[]) => string;

/** Words of the interface set by the rules of their language; those with gaps as soon as the gaps are filled. */
function set<Words>(words: Words, locale: Locale): Words;
function set(words: unknown, locale: Locale): unknown {
  if (typeof words === 'string') return typeset(words, locale);
  if (typeof words === 'function') return (...gaps: unknown[]) => typeset((words as Sentence)(...gaps), locale);
  return Object.fromEntries(Object.entries(words as object).map(([name, value]) => [name, set(value, locale)]));
}

const strings: Record<Locale, Strings> = { fr: set(fr, 'fr'), en: set(en, 'en'), fi: set(fi, 'fi') };

/** Words of the interface in a language, typeset. */
export const stringsFor = (locale: Locale): Strings => strings[locale];

/** A text of the content in a language, typeset; a string is the same in every language. */
export function say(text: Localised | string, locale: Locale): string {
  return typeset(typeof text === 'string' ? text : text[locale], locale);
}
