/**
 * Memoises a function of an object or a string and, where it has one, of a second string. Objects are compared by identity and
 * held weakly.
 *
 * @example const sortedBy = memoised((content: Content, locale: Locale) => …)
 */
export function memoised<First extends object | string, Made, Rest extends [second?: string]>(
  make: (first: First, ...rest: Rest) => Made,
): (first: First, ...rest: Rest) => Made {
  const ofObjects = new WeakMap<object, Map<string | undefined, Made>>();
  const ofTexts = new Map<string, Map<string | undefined, Made>>();
  return (first, ...rest) => {
    const store = (typeof first === 'string' ? ofTexts : ofObjects) as Map<First, Map<string | undefined, Made>>;
    const made = store.get(first) ?? new Map<string | undefined, Made>();
    store.set(first, made);
    const [second] = rest;
    const thing = made.get(second) ?? make(first, ...rest);
    made.set(second, thing);
    return thing;
  };
}
