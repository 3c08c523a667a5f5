import { z } from 'zod';

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Whether a tag is well-formed (BCP 47) and Intl knows a name for it. */
function isLanguageTag(tag: string): boolean {
  try {
    return names.of(tag) !== undefined;
  } catch {
    return false;
  }
}

/** A language tag (BCP 47). */
export const languageTag = z
  .string()
  .refine(isLanguageTag, 'Write a language tag of BCP 47, such as "sv", "pt-BR" or "zh-Hant".');
