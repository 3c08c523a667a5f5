/**
 * The same function of two plain values, which makes each thing once: Intl’s formatters cost a hundred times more to make than
 * to use, and a text is set by the rules of its language for each file that it stands in.
 */
export function remembered<First, Second, Made>(make: (first: First, second: Second) => Made) {
  const made = new Map<string, Map<string, Made>>();
  return (first: First, second: Second): Made => {
    const [inner, outer] = [keyOf(first), keyOf(second)];
    const alike = made.get(outer) ?? new Map<string, Made>();
    const thing = alike.get(inner) ?? make(first, second);
    made.set(outer, alike);
    alike.set(inner, thing);
    return thing;
  };
}

/** A text stands for itself, so that a long one is not kept twice. */
const keyOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
