import { expect, test } from 'vitest';
import { formatDate } from '../../src/i18n/format.ts';
import { statementWords } from '../../src/i18n/statement.ts';
import { servedAt } from '../support/built.ts';
import { elementsOfPage, findAll } from '../support/markup.ts';
import { otherSite, siteContent, thisSite } from '../support/sites.ts';

const spaced = (text = '') => text.trim().replaceAll(/[\u00a0\u202f]/g, ' ');
const { accessibility, site } = siteContent(thisSite);

test.each(site.locales)('the table in %s says what was recorded, with its day, and nothing else', (locale) => {
  const elements = elementsOfPage(servedAt(thisSite, `/${locale}/about/`));
  const tables = findAll(elements, 'table');
  const [, ...rows] = findAll(tables[0]?.within ?? [], 'tr').map(({ within }) =>
    within.filter(({ name }) => name === 'th' || name === 'td').map(({ text }) => spaced(text)),
  );
  expect([tables.length, rows]).toEqual([
    1,
    accessibility?.runs.map(({ check, tool, pages, problems }) => [
      statementWords[locale].checks[check],
      tool,
      String(pages),
      String(problems),
    ]),
  ]);
  const { date = '' } = accessibility ?? {};
  const [day] = findAll(tables[0]?.within ?? [], 'time', { datetime: date });
  expect(spaced(day?.text)).toContain(spaced(formatDate(date, locale)));
});

test('a site whose accessibility was never recorded has no such table', () => {
  expect(findAll(elementsOfPage(servedAt(otherSite, '/en/about/')), 'table')).toEqual([]);
});
