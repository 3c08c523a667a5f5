import type { Content } from '../model/content.ts';
import type { Locale } from '../schemas/locale.ts';

/** The same function, which makes each thing once however often it is asked for. */
export function once<Made>(
  make: (content: Content, locale: Locale) => Made,
): (content: Content, locale: Locale) => Made {
  const made = new WeakMap<Content, Map<Locale, Made>>();
  return (content, locale) => {
    const inLanguages = made.get(content) ?? new Map<Locale, Made>();
    const thing = inLanguages.get(locale) ?? make(content, locale);
    made.set(content, inLanguages.set(locale, thing));
    return thing;
  };
}
