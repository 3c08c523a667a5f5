import { describe, expect, test } from 'vitest';
import { stringsFor } from '../../src/i18n/speak.ts';
import { sides } from '../../src/schemas/organisation.ts';
import { servedAt } from '../support/built.ts';
import { elementsOfPage, findAll } from '../support/markup.ts';
import { siteContent, sites } from '../support/sites.ts';

describe.each(sites)('the organisations of $name at a glance', (site) => {
  const { site: facts, organisations } = siteContent(site);

  describe.each(sides.flatMap((side) => facts.locales.map((locale) => ({ side, locale }))))(
    '$side in $locale',
    ({ side, locale }) => {
      const page = elementsOfPage(servedAt(site, `/${locale}/${side}/`));
      const [table] = findAll(page, 'table');
      const rows = findAll(table?.within ?? [], 'tr').slice(1);
      const own = organisations.filter((organisation) => organisation.side === side);

      test('a table has a row for each, its name leading to the profile', () => {
        const names = rows.map(
          ({ within }) => findAll(within, 'a').map(({ text, attributes }) => [text.trim(), attributes.href])[0],
        );
        expect(names).toEqual(own.map(({ id, names }) => [names.short, `${id}/`]));
        expect(findAll(table?.within ?? [], 'th').filter(({ attributes }) => !attributes.scope)).toEqual([]);
      });

      test('what is not known is a dash that is read as words', () => {
        const dashes = rows.map(
          ({ within }) => findAll(within, 'td').filter(({ text }) => text.trim().startsWith('–')).length,
        );
        const unknown = own.map(
          ({ seat, founded, figures }) => [seat, founded, figures[0]].filter((fact) => !fact).length,
        );
        expect(dashes).toEqual(unknown);
        const read = findAll(table?.within ?? [], 'span', { class: 'sr-only' });
        expect(read.filter(({ text }) => text !== stringsFor(locale).glance.unknown)).toEqual([]);
        expect(read).toHaveLength(unknown.reduce((sum, count) => sum + count, 0));
      });

      test('each cell carries the head of its column, which a phone shows before it', () => {
        const heads = findAll(table?.within ?? [], 'th', { scope: 'col' }).map(({ text }) => text.trim());
        expect(heads).toHaveLength(5);
        const labels = rows.map(({ within }) =>
          findAll(within, 'td').map(({ attributes }) => attributes['data-label']),
        );
        expect(labels).toEqual(own.map(() => heads.slice(1)));
      });

      test('each figure says its year and its source', () => {
        const figures = rows
          .map(({ within }) => findAll(within, 'td').at(-1))
          .filter((cell) => !cell?.text.includes('–'));
        for (const cell of figures) {
          expect(cell?.text).toMatch(/, (19|20)\d\d/);
          expect(findAll(cell?.within ?? [], 'a', { role: 'doc-noteref' })).not.toEqual([]);
        }
      });
    },
  );
});
