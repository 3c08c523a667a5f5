import type { Locale, Localised } from '../schemas/locale.ts';
import { en } from './strings/en.ts';
import { fi } from './strings/fi.ts';
import { fr } from './strings/fr.ts';
import type { Strings } from './strings/strings.ts';
import { typeset } from './typography.ts';

const strings: Record<Locale, Strings> = { fr, en, fi };

/** Words of the interface in a language. */
export const stringsFor = (locale: Locale): Strings => strings[locale];

/** A text of the content in a language, typeset; a string is the same in every language. */
export function say(text: Localised | string, locale: Locale): string {
  return typeset(typeof text === 'string' ? text : text[locale], locale);
}
