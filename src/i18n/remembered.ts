/**
 * The same function of plain values, which makes each thing once: Intl’s formatters cost a hundred times more to make than to
 * use, and a source is told of on many pages.
 */
export function remembered<Arguments extends unknown[], Made>(make: (...given: Arguments) => Made) {
  const made = new Map<string, Made>();
  return (...given: Arguments): Made => {
    const key = JSON.stringify(given);
    const thing = made.get(key) ?? make(...given);
    made.set(key, thing);
    return thing;
  };
}
