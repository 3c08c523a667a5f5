import type { Paragraph, Table } from 'mdast';
import { formatDate, formatNumber } from '../i18n/format.ts';
import { say } from '../i18n/speak.ts';
import { statementWords } from '../i18n/statement.ts';
import { paragraph, table, words } from '../mdast/nodes.ts';
import type { Content } from '../model/content.ts';
import type { Locale } from '../schemas/locale.ts';

/** The results of the accessibility runs: a sentence with the date, the headings of columns, and a row for each run. */
export function accessibilityRuns({ accessibility }: Content, locale: Locale) {
  const { tried, columns, checks } = statementWords[locale];
  if (!accessibility) throw new Error('content/accessibility.yaml is missing: npm run accessibility writes it.');
  return {
    date: accessibility.date,
    caption: say(tried(formatDate(accessibility.date, locale)), locale),
    heads: [columns.check, columns.tool, columns.pages, columns.problems],
    rows: accessibility.runs.map(({ check, tool, pages, problems }) => [
      say(checks[check], locale),
      tool,
      formatNumber(pages, locale),
      formatNumber(problems, locale),
    ]),
  };
}

/** `<AccessibilityTable />` as formats without components print it. */
export function printAccessibilityTable(content: Content, locale: Locale): [Paragraph, Table] {
  const { caption, heads, rows } = accessibilityRuns(content, locale);
  const cells = [heads, ...rows].map((row) => row.map((cell) => [words(cell)]));
  return [paragraph([words(caption)]), table(cells, [null, null, 'right', 'right'])];
}
