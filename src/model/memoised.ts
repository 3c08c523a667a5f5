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
    let made = store.get(first);
    if (!made) store.set(first, (made = new Map<string | undefined, Made>()));
    const [second] = rest;
    if (!made.has(second)) made.set(second, make(first, ...rest));
    return made.get(second) as Made;
  };
}
