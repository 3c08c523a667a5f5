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
