import { describe, expect, test } from 'vitest';
import { builtPages, isServed, servedAt } from '../support/built.ts';
import { elementsOfPage, findAll } from '../support/markup.ts';
import { siteContent, sites } from '../support/sites.ts';

describe.each(sites)('the cards of $name', (site) => {
  const { site: facts, event, organisations } = siteContent(site);
  const cards = facts.locales.flatMap((locale) => organisations.map((organisation) => ({ ...organisation, locale })));

  test('there is one of each organisation in each language, and no other', () => {
    expect(builtPages(site).filter((address) => address.startsWith('/embed/'))).toEqual(
      cards.map(({ locale, id }) => `/embed/${locale}/${id}/`).sort(),
    );
  });

  describe.each(cards)('$id in $locale', ({ id, side, locale, names }) => {
    const html = servedAt(site, `/embed/${locale}/${id}/`);
    const page = elementsOfPage(html);

    test('it is small and complete: one sheet, and nothing to fetch or to run', () => {
      expect(Buffer.byteLength(html)).toBeLessThan(10_000);
      expect(findAll(page, 'style')).toHaveLength(1);
      expect(page.filter(({ name }) => ['script', 'img', 'iframe', 'object', 'base'].includes(name))).toEqual([]);
      expect(findAll(page, 'link').map(({ attributes }) => attributes.rel)).toEqual(['canonical']);
      expect(html).not.toMatch(/url\(|@import|@font-face/);
    });

    test('it speaks its language and names the organisation, the day and the event', () => {
      expect(findAll(page, 'html')[0]?.attributes.lang).toBe(locale);
      expect(findAll(page, 'h1').map(({ text }) => text)).toEqual([names.short]);
      expect(findAll(page, 'cite', { lang: event.title.lang }).map(({ text }) => text)).toEqual([event.title.value]);
      expect(findAll(page, 'footer')[0]?.text).toContain(event.date.value.slice(0, 4));
    });

    test('it carries the mark of its side', () => {
      expect(findAll(page, 'span', { class: `mark mark-${side}` })).toHaveLength(1);
    });

    test('its links leave the frame and lead to pages that exist', () => {
      const links = findAll(page, 'a').map(({ attributes }) => attributes);
      expect(links.map(({ target }) => target)).toEqual(['_top', '_top']);
      const paths = links.map(({ href = '' }) => new URL(href, `http://site/embed/${locale}/${id}/`).pathname);
      expect(paths).toEqual([`/${locale}/${side}/${id}/`, `/${locale}/`]);
      expect(paths.filter((path) => !isServed(site, path))).toEqual([]);
    });

    test('search engines are sent to the profile', () => {
      expect(findAll(page, 'meta', { name: 'robots' })[0]?.attributes.content).toBe('noindex');
      expect(findAll(page, 'link', { rel: 'canonical' })[0]?.attributes.href).toBe(
        `${facts.url}/${locale}/${side}/${id}/`,
      );
    });
  });

  test('the sitemap leaves them out', () => {
    expect(servedAt(site, '/sitemap-0.xml')).not.toContain('/embed/');
  });
});
