import type { Locale } from '../schemas/locale.ts';

/**
 * The same function of a value that never changes, such as the content, which works each thing out once: without it, what a
 * page looks up among all others would make large sites slow.
 */
export function derived<Value extends object, Made>(make: (value: Value) => Made): (value: Value) => Made {
  const made = new WeakMap<Value, Made>();
  return (value) => {
    const thing = made.get(value) ?? make(value);
    made.set(value, thing);
    return thing;
  };
}

/** The same for a function that tells it in a language. */
export function derivedIn<Value extends object, Made>(
  make: (value: Value, locale: Locale) => Made,
): (value: Value, locale: Locale) => Made {
  const inLanguages = derived<Value, Map<Locale, Made>>(() => new Map());
  return (value, locale) => {
    const made = inLanguages(value);
    const thing = made.get(locale) ?? make(value, locale);
    made.set(locale, thing);
    return thing;
  };
}
