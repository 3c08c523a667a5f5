import { describe, expect, test } from 'vitest';
import { isServed, servedAt } from '../support/built.ts';
import { elementsOfFragment, elementsOfPage, findAll, type Markup } from '../support/markup.ts';
import { siteContent, sites } from '../support/sites.ts';

const kilobytes = (text: string) => Number(/([\d.,]+)\s(?:kB|ko|kt)\)$/.exec(text)?.[1]?.replace(',', '.'));

/** Paths, from the root of the site, of what elements of a page link to or show. */
const leadsTo = (elements: readonly Markup[], page: string) =>
  elements
    .flatMap(({ attributes: { href, src } }) => href ?? src ?? [])
    .filter((address) => !/^[a-z]+:/.test(address))
    .map((address) => decodeURI(new URL(address, `http://site${page}`).pathname));

describe.each(sites)('partners of $name', (site) => {
  const { site: facts, event, organisations } = siteContent(site);
  const own = (address: string) =>
    address.startsWith(`${facts.url}/`) && isServed(site, address.slice(facts.url.length));

  describe.each(facts.locales)('the page in %s', (locale) => {
    const address = `/${locale}/partners/`;
    const page = elementsOfPage(servedAt(site, address));
    const codeOf = (id: string) =>
      page.find(({ name, attributes }) => name === 'code' && attributes.id === id)?.text ?? '';

    test('every link and every picture is there', () => {
      const missing = leadsTo([...findAll(page, 'a'), ...findAll(page, 'img')], address).filter(
        (target) => !isServed(site, target),
      );
      expect(missing).toEqual([]);
    });

    test('a badge for either page, a card and a QR code are shown before any row, the terms after them all', () => {
      const [example] = organisations;
      const titles = findAll(page, 'h2').map(({ attributes: { id } }) => id);
      expect(titles.slice(0, 2)).toEqual(['preview', 'profiles']);
      const [shown] = page.filter(({ attributes }) => attributes['aria-labelledby'] === 'preview');
      const seen = [...findAll(shown?.within ?? [], 'img'), ...findAll(shown?.within ?? [], 'iframe')];
      expect(leadsTo(seen, address)).toEqual([
        `/badge/${locale}/${example?.id}-light.svg`,
        `/badge/${locale}/${example?.id}-dark.svg`,
        `/o/${example?.id}/qr.svg`,
        `/embed/${locale}/${example?.id}/`,
      ]);
      const terms = page.findIndex(({ attributes }) => attributes.class?.split(' ').includes('prose'));
      expect(terms).toBeGreaterThan(page.findLastIndex(({ name }) => name === 'details'));
    });

    test('what is more than a link waits behind a native disclosure', () => {
      expect(findAll(page, 'details')).toHaveLength(organisations.length);
      expect(findAll(page, 'summary')).toHaveLength(organisations.length);
    });

    describe.each(organisations)('$id', ({ id, side, names }) => {
      const profile = `${facts.url}/${locale}/${side}/${id}/`;
      const words = `${names.short} · ${facts.name}`;

      test('the short address', () => {
        expect(codeOf(`${id}-short`)).toBe(`${facts.url}/o/${id}/`);
      });

      test('its row copies link, badge and card, each from a code that is there', () => {
        const [row] = findAll(page, 'li', { id });
        const [buttons, codes] = [
          (row?.within ?? []).flatMap(({ attributes }) => attributes['data-copy'] ?? []),
          findAll(row?.within ?? [], 'code').map(({ attributes }) => `#${attributes.id}`),
        ];
        expect(buttons.slice(0, 3)).toEqual([`#${id}-short`, `#${id}-badge-light`, `#${id}-frame`]);
        expect(codes).toEqual(expect.arrayContaining(buttons));
      });

      test('the link in HTML, Markdown and plain text', () => {
        const [link] = elementsOfFragment(codeOf(`${id}-html`));
        expect(link).toMatchObject({ name: 'a', attributes: { href: profile, hreflang: locale }, text: words });
        expect(codeOf(`${id}-markdown`)).toBe(`[${words}](${profile})`);
        expect(codeOf(`${id}-text`)).toBe(`${words}, ${profile}`);
      });

      test.each(['light', 'dark'])('the %s badge, seen and to paste', (scheme) => {
        const [link, image] = elementsOfFragment(codeOf(`${id}-badge-${scheme}`));
        expect([link?.attributes.href, image?.attributes.src].every((url) => own(url ?? ''))).toBe(true);
        const { src = '', ...shape } = image?.attributes ?? {};
        expect(shape.alt?.split(' · ')).toEqual([
          names.short,
          expect.any(String),
          `${facts.name} ${event.date.value.slice(0, 4)}`,
        ]);
        const [row] = findAll(page, 'li', { id });
        const [seen] = findAll(row?.within ?? [], scheme === 'light' ? 'img' : 'source');
        const { src: there, srcset: asked = there ?? '' } = seen?.attributes ?? {};
        expect(decodeURI(new URL(asked, `http://site${address}`).pathname)).toBe(
          `/badge/${locale}/${id}-${scheme}.svg`,
        );
        expect(findAll(row?.within ?? [], 'img')[0]?.attributes).toMatchObject(shape);
        expect(servedAt(site, src.slice(facts.url.length))).toContain(`width="${shape.width ?? ''}"`);
      });

      test('the card to frame', () => {
        const [frame, ...others] = elementsOfFragment(codeOf(`${id}-frame`));
        const { src = '', ...attributes } = frame?.attributes ?? {};
        expect(others).toEqual([]);
        expect(own(src)).toBe(true);
        expect(attributes).toMatchObject({ title: words, width: '100%', frameborder: '0', loading: 'lazy' });
        expect(Number(attributes.height)).toBeLessThanOrEqual(400);
      });

      test('the card to paste: no style, no script, links in full', () => {
        const card = elementsOfFragment(codeOf(`${id}-card`));
        expect(
          card.flatMap(({ attributes }) => Object.keys(attributes)).filter((key) => !['lang', 'href'].includes(key)),
        ).toEqual([]);
        expect(card.map(({ name }) => name)).toEqual([
          'figure',
          'p',
          'strong',
          'a',
          'br',
          'p',
          'figcaption',
          'cite',
          'a',
        ]);
        expect(findAll(card, 'a').map(({ attributes: { href = '' } }) => own(href))).toEqual([true, true]);
      });

      test('each file is told with its kind and its size', () => {
        const items = findAll(page, 'li').filter(
          ({ text }) => /\((?:vCard|SVG|JSON), /.test(text) && !text.includes('·'),
        );
        const links = findAll(page, 'a').filter(({ attributes: { type } }) => type !== undefined);
        expect(items).toHaveLength(links.length);
        const sized = leadsTo(links, address).map((file, index) => ({
          file,
          size: kilobytes(items[index]?.text ?? ''),
        }));
        const ofThis = sized.filter(({ file }) => new RegExp(`/${id}(-light|-dark)?[./]|/o/${id}/`).test(file));
        expect(ofThis).toHaveLength(5);
        for (const { file, size } of ofThis) {
          // Rounded to one digit after the comma, from ten on to none.
          const off = Math.abs(size - Buffer.byteLength(servedAt(site, file)) / 1000);
          expect(off).toBeLessThan(size < 10 ? 0.0501 : 0.501);
        }
      });
    });
  });

  test.each(organisations.flatMap(({ id, side }) => facts.locales.map((locale) => ({ id, side, locale }))))(
    'the profile of $id in $locale offers its link in every language, and its QR code',
    ({ id, side, locale }) => {
      const address = `/${locale}/${side}/${id}/`;
      const page = elementsOfPage(servedAt(site, address));
      const snippets = findAll(page, 'code').map(({ text }) => text);
      for (const language of facts.locales) {
        const ours = snippets.filter((text) => text.includes(`${facts.url}/${language}/${side}/${id}/`));
        expect(ours).toHaveLength(3);
      }
      expect(snippets).toContain(`${facts.url}/o/${id}/`);
      expect(leadsTo(findAll(page, 'a'), address)).toContain(`/o/${id}/qr.svg`);
    },
  );

  test('without its script, no button to copy is shown', () => {
    const pages = facts.locales.flatMap((locale) => [`/${locale}/partners/`, `/${locale}/announcement/`]);
    const controls = pages.flatMap((address) =>
      elementsOfPage(servedAt(site, address)).filter(({ attributes }) => 'data-copy' in attributes),
    );
    expect(controls.length).toBeGreaterThan(0);
    expect(controls.filter(({ attributes }) => !('hidden' in attributes))).toEqual([]);
  });
});
