import { describe, expect, test } from 'vitest';
import { say } from '../../src/i18n/speak.ts';
import { servedAt } from '../support/built.ts';
import { elementsOfPage, findAll } from '../support/markup.ts';
import { siteContent, sites } from '../support/sites.ts';

describe.each(sites)('profiles of $name', (site) => {
  const { site: facts, organisations } = siteContent(site);

  describe.each(organisations.flatMap((organisation) => facts.locales.map((locale) => ({ ...organisation, locale }))))(
    '$id in $locale',
    ({ id, side, locale, founded, seat, figures, summary }) => {
      const page = elementsOfPage(servedAt(site, `/${locale}/${side}/${id}/`));
      const [prose] = page.filter(({ attributes }) => attributes.class === 'prose');
      const facts = (within = page) => findAll(within, 'dt').map(({ text }) => text.trim());

      test('since when, where and how large stand behind the lead, and nowhere else', () => {
        const known = [founded, seat, figures[0]].filter((fact) => fact !== undefined);
        expect(findAll(prose?.within ?? [], 'dt')).toHaveLength(known.length);
        const beginning = (prose?.within ?? []).filter(({ name }) => name === 'p' || name === 'dl');
        expect(beginning.slice(0, 2).map(({ name }) => name)).toEqual(['p', known.length > 0 ? 'dl' : 'p']);
        expect(facts()).toEqual([...new Set(facts())]);
      });

      test('what it is used for stands in one row above its sources: link, badge and card, contact, code, paragraph', () => {
        const titles = findAll(page, 'h2').map(({ attributes }) => attributes.id);
        expect(titles.filter((title) => title === 'use' || title === 'sources')).toEqual(['use', 'sources']);
        const [use] = page.filter(({ attributes }) => attributes['aria-labelledby'] === 'use');
        const within = use?.within ?? [];
        expect(within.find(({ attributes }) => attributes.id === 'boilerplate')?.text).toBe(say(summary, locale));
        const copies = within.flatMap(({ attributes }) => attributes['data-copy'] ?? []);
        expect(copies.slice(0, 3)).toEqual(['#short-address', '#frame', '#boilerplate']);
        const links = findAll(within, 'a').map(({ attributes }) => attributes.href);
        expect(links.slice(0, 3)).toEqual([`../../partners/#${id}`, `../${id}.vcf`, `../../../o/${id}/qr.svg`]);
      });
    },
  );
});
