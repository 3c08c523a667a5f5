/**
 * The same function of an object or a text, and of a second text where it has one, which works each thing out once. Objects are
 * told apart by identity, and what was made of one is forgotten with it.
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
