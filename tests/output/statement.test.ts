import { expect, test } from 'vitest';
import { formatDate } from '../../src/i18n/format.ts';
import { statementWords } from '../../src/i18n/statement/statement.ts';
import { servedAt } from '../support/built.ts';
import { elementsOfPage, findAll } from '../support/markup.ts';
import { otherSite, siteContent, thisSite } from '../support/sites.ts';

const spaced = (text = '') => text.trim().replaceAll(/[\u00a0\u202f]/g, ' ');
const { accessibility, site } = siteContent(thisSite);

test.each(site.locales)('the statement in %s says what was recorded, with its day, and nothing else', (locale) => {
  const elements = elementsOfPage(servedAt(thisSite, `/${locale}/about/`));
  const [statement] = findAll(elements, 'section', { 'aria-labelledby': 'accessibility-statement' });
  const lines = findAll(statement?.within ?? [], 'li').map(({ within }) => within.map(({ text }) => spaced(text)));
  expect(lines).toEqual(
    accessibility?.runs.map(({ check, tool, pages, problems }) => [
      statementWords[locale].checks[check],
      `${tool}, ${statementWords[locale].found(String(pages), String(problems))}`,
    ]),
  );
  const { date = '' } = accessibility ?? {};
  const [day] = findAll(statement?.within ?? [], 'time', { datetime: date });
  expect(spaced(day?.text)).toContain(formatDate(date, locale));
});

test('a site whose accessibility was never recorded states nothing', () => {
  expect(servedAt(otherSite, '/en/about/')).not.toContain('accessibility-statement');
});
