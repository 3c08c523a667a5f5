/** A CBOR item of the types in an index: integers, strings and arrays. */
export type Item = number | string | Item[];

const utf8 = new TextDecoder();

/**
 * Decodes one CBOR item (RFC 8949) of the types that Pagefind writes: integers, text strings and arrays.
 *
 * @throws RangeError for any other type
 */
export function decodeCbor(bytes: Uint8Array): Item {
  let at = 0;
  const next = () => bytes[at++] ?? 0;

  const argument = (info: number): number => {
    if (info < 24) return info;
    // 24 to 27: the value follows in 1, 2, 4 or 8 bytes.
    let value = 0;
    for (let left = 1 << (info - 24); left > 0; left -= 1) value = value * 256 + next();
    return value;
  };

  const item = (): Item => {
    const head = next();
    const [kind, value] = [head >> 5, argument(head & 31)];
    if (kind === 0) return value;
    if (kind === 1) return -1 - value;
    if (kind === 3) return utf8.decode(bytes.subarray(at, (at += value)));
    if (kind === 4) return Array.from({ length: value }, item);
    throw new RangeError(`An index holds no item of CBOR of kind ${kind}.`);
  };
  return item();
}
