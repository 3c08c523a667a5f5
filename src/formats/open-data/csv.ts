/**
 * Comma-separated values (RFC 4180) for spreadsheets.
 *
 * Begins with a byte-order mark: without it, Excel takes UTF-8 for the encoding of the country; other spreadsheets and
 * readers skip it. A text that a spreadsheet would take for a formula has an apostrophe before it; numbers never do.
 *
 * @param records what each row says; a value within a value becomes a column of its own ("names.short", "figures.1.value"),
 * a list of plain values one cell, with "; " between them
 */
export function csvOf(records: readonly object[]): string {
  const rows = records.map((record) => new Map(cellsOf(record)));
  const columns = columnsOf(rows);
  const lines = [columns.map(cell), ...rows.map((row) => columns.map((column) => cell(row.get(column))))];
  return `\ufeff${lines.map((line) => `${line.join(',')}\r\n`).join('')}`;
}

type Cell = string | number | boolean;

const isPlain = (value: unknown): value is Cell => typeof value !== 'object';

function cellsOf(value: object, path = ''): [column: string, cell: Cell][] {
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]): [string, Cell][] => {
    const column = path + (Array.isArray(value) ? String(Number(name) + 1) : name);
    if (inner === undefined) return [];
    if (isPlain(inner)) return [[column, inner]];
    const isList = Array.isArray(inner) && inner.length > 0 && inner.every(isPlain);
    return isList ? [[column, inner.join('; ')]] : cellsOf(inner as object, `${column}.`);
  });
}

/** The columns of all rows; one that the first row lacks is placed after its predecessor in its own row. */
function columnsOf(rows: readonly Map<string, Cell>[]): string[] {
  const columns: string[] = [];
  for (const row of rows) {
    let place = 0;
    for (const column of row.keys()) {
      const known = columns.indexOf(column);
      if (known < 0) columns.splice(place, 0, column);
      place = (known < 0 ? place : known) + 1;
    }
  }
  return columns;
}

function cell(value: Cell = ''): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
