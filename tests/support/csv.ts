/** A strict parser for RFC 4180: quotes only around a whole field, CRLF after each record. */
export function readCsv(text: string): Record<string, string>[] {
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  const records: string[][] = [[]];
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const [, quoted, plain = '', end] = field.exec(text) ?? [];
    if (end === undefined) throw new Error(`Not RFC 4180, from: ${text.slice(at, at + 40)}`);
    records.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n' && field.lastIndex < text.length) records.push([]);
  }
  const [names = [], ...rows] = records;
  return rows.map((row) => {
    if (row.length !== names.length)
      throw new Error(`${row.length} fields under ${names.length} names: ${row[0] ?? ''}`);
    return Object.fromEntries(names.map((name, index) => [name, row[index] ?? '']));
  });
}
