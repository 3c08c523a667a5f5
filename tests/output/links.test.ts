import { describe, expect, test } from 'vitest';
import { builtPages, isServed, servedAt } from '../support/built.ts';
import { elementsOfPage, type Markup } from '../support/markup.ts';
import { siteContent, sites } from '../support/sites.ts';

/** A URL in a page: the element that has it, and how it is written. */
type Way = { page: string; element: Markup; written: string };

/** Every URL that a page links to or fetches, also from its styles. */
function waysOutOf(page: string, elements: readonly Markup[]): Way[] {
  return elements.flatMap((element) => {
    const { href, src, action, poster, data, srcset = '' } = element.attributes;
    const chosen = srcset.split(',').map((part) => part.trim().split(/\s+/)[0]);
    const styled = element.name === 'style' ? [...element.text.matchAll(/url\("?([^")]+)"?\)/g)] : [];
    const all = [href, src, action, poster, data, ...chosen, ...styled.map(([, url]) => url)];
    return all.flatMap((written) => (written ? [{ page, element, written }] : []));
  });
}

const isInFull = ({ written }: Way) => /^([a-z]+:|\/\/)/.test(written);

/** Elements that name a page without fetching it, whose standards require absolute URLs. */
const isName = ({ element: { name, attributes } }: Way) =>
  name === 'link' && /^(canonical|alternate|shortlink)$/.test(attributes.rel ?? '');

const languageOf = (path: string) => /^(?:\/embed)?\/([a-z]{2})\//.exec(path)?.[1];

describe.each(sites)('the links of $name', (site) => {
  const { url } = siteContent(site).site;
  const root = new URL(url).pathname.replace(/\/$/, '');
  const pages = new Map(builtPages(site).map((page) => [page, elementsOfPage(servedAt(site, page))]));
  const ways = [...pages].flatMap(([page, elements]) => waysOutOf(page, elements));
  const within = ways.filter((way) => !isInFull(way) || way.written.startsWith(`${url}/`));

  /** Path from the root of the site. Only 404.html, which is shown at any depth, contains the path of the site. */
  const destinationOf = (way: Way) => {
    const full = isInFull(way)
      ? way.written
      : new URL(way.written, way.page === '/404.html' ? url : url + way.page).href;
    const { pathname, hash } = new URL(full);
    return { path: decodeURI(pathname.slice(root.length)), fragment: decodeURIComponent(hash.slice(1)) };
  };

  const told = (some: Way[]) => some.map(({ page, written }) => `${page} leads to ${written}`);

  test('each page leads somewhere', () => {
    expect([...pages.keys()].filter((page) => !within.some((way) => way.page === page))).toEqual([]);
  });

  test('each leads to what is there, and to the very place', () => {
    const broken = within.filter((way) => {
      const { path, fragment } = destinationOf(way);
      if (!isServed(site, path)) return true;
      return fragment !== '' && !pages.get(path)?.some(({ attributes: { id } }) => id === fragment);
    });
    expect(told(broken)).toEqual([]);
  });

  test('none says where the site lies, so that it may lie anywhere', () => {
    const fixed = within.filter((way) =>
      isInFull(way) ? !isName(way) : way.written.startsWith('/') && way.page !== '/404.html',
    );
    expect(told(fixed)).toEqual([]);
  });

  test('each keeps to the language of its page, unless it says that it does not', () => {
    const strayed = within.filter((way) => {
      const [here, there] = [languageOf(way.page), languageOf(destinationOf(way).path)];
      const { name, attributes } = way.element;
      return (
        name === 'a' && there !== undefined && here !== undefined && here !== there && attributes.hreflang !== there
      );
    });
    expect(told(strayed)).toEqual([]);
  });

  test('nothing is fetched from another host', () => {
    const fetched = ways.filter((way) => isInFull(way) && way.element.name !== 'a' && !isName(way));
    expect(told(fetched)).toEqual([]);
  });
});
