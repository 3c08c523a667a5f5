import type { Score } from './queries.ts';
import type { SearchFigures } from './search.ts';

const to3 = (value: number) => value.toFixed(3);
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

/** The figures of two searches side by side, as a table in Markdown. */
export function searchReport(ours: SearchFigures, stock: SearchFigures): string {
  const row = (name: string, mine: Score, theirs: Score | undefined) =>
    `| ${name} | ${mine.queries} | ${to3(mine.successAt1)} | ${to3(mine.meanReciprocalRank)} | ${to3(theirs?.successAt1 ?? 0)} | ${to3(theirs?.meanReciprocalRank ?? 0)} |`;
  const rows = (key: 'byKind' | 'byLanguage') =>
    Object.entries(ours[key]).map(([name, score]) => row(name, score, stock[key][name]));
  return [
    `### ${ours.set}`,
    '',
    '| queries | number | success at 1 | mean reciprocal rank | stock Pagefind: success at 1 | mean reciprocal rank |',
    '| --- | --: | --: | --: | --: | --: |',
    row('**all**', ours.all, stock.all),
    ...rows('byLanguage'),
    ...rows('byKind'),
    '',
    '| kB over the wire | this site | stock Pagefind |',
    '| --- | --: | --: |',
    `| to the first answer | ${kilobytes(ours.bytes.first)} | ${kilobytes(stock.bytes.first)} |`,
    `| with the full text and the other languages | ${kilobytes(ours.bytes.all)} | ${kilobytes(stock.bytes.all)} |`,
    `| each further query, at most | ${kilobytes(ours.bytes.further)} | ${kilobytes(stock.bytes.further)} |`,
    '',
    ...ours.missed.map(({ query, first }) => `- missed: ${query.lang} “${query.q}” leads to ${first ?? 'nothing'}`),
  ].join('\n');
}
