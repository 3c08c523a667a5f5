import { describe, expect, test } from 'vitest';
import { servedAt } from '../support/built.ts';
import { elementsOfPage, findAll } from '../support/markup.ts';
import { siteContent, sites } from '../support/sites.ts';

describe.each(sites)('the drawings of $name', (site) => {
  const { site: facts, organisations } = siteContent(site);
  const drawingsAt = (address: string) => findAll(elementsOfPage(servedAt(site, address)), 'svg', { class: 'drawing' });

  /** Where the names of a drawing lead, from the root of the site. */
  const ledTo = (address: string) =>
    drawingsAt(address)
      .flatMap(({ within }) => findAll(within, 'a'))
      .map(({ attributes }) => new URL(attributes.href ?? '', `http://site${address}`).pathname);

  describe.each(facts.locales)('in %s', (locale) => {
    const profileOf = ({ side, id }: (typeof organisations)[number]) => `/${locale}/${side}/${id}/`;

    test('who does what on the home page leads to each profile, once', () => {
      expect(ledTo(`/${locale}/`).sort()).toEqual(organisations.map(profileOf).sort());
    });

    test.each(organisations.filter(({ fields }) => fields.length > 0))('that of $id leads to each other one', (own) => {
      const others = organisations.filter((organisation) => organisation !== own);
      expect(ledTo(profileOf(own)).sort()).toEqual(others.map(profileOf).sort());
    });

    test('the map of the home page says how far it is', () => {
      const [map] = drawingsAt(`/${locale}/`);
      expect(map?.text).toMatch(/\d[,\u202f\u00a0]?\d{3}\u00a0km/);
    });
  });
});
