import type { Content } from '../../model/content.ts';
import type { Locale } from '../../schemas/locale.ts';
import { absolute, gate } from '../../urls/addresses.ts';
import { textOfPage } from '../../urls/targets.ts';
import { graphOf, identifierOf, idOf, reference, tagged, type Graph, type NodeObject } from './json-ld.ts';

type Page = {
  /** Path from the root of the site. */
  address: string;
  title: string;
  description: string;
};

/** Adds the page itself, its site and its publisher to the nodes about its subject (JSON-LD 1.1, schema.org). */
export function pageGraph(content: Content, locale: Locale, page: Page, { '@graph': nodes }: Graph): Graph {
  return graphOf(...nodes, pageNode(content, locale, page, nodes), siteNode(content), publisherNode(content, locale));
}

function pageNode(
  content: Content,
  locale: Locale,
  { address, title, description }: Page,
  nodes: NodeObject[],
): NodeObject {
  const { locales, url } = content.site;
  const text = textOfPage(content, address);
  const [subject] = nodes.map(idOf);
  const breadcrumbs = nodes.find((node) => node['@type'] === 'BreadcrumbList');
  return {
    '@type': 'WebPage',
    '@id': absolute(url, address),
    url: absolute(url, address),
    name: tagged(title, locale),
    description: tagged(description, locale),
    inLanguage: text ? locale : locales,
    isPartOf: reference(identifierOf(content, 'website')),
    ...(subject !== undefined && { about: reference(subject) }),
    ...(breadcrumbs && { breadcrumb: reference(idOf(breadcrumbs) ?? '') }),
    ...(text && { dateModified: text.frontMatter.updated }),
  };
}

function siteNode(content: Content): NodeObject {
  const { site } = content;
  return {
    '@type': 'WebSite',
    '@id': identifierOf(content, 'website'),
    url: absolute(site.url, gate),
    name: site.name,
    inLanguage: site.locales,
    license: site.licence.url,
    publisher: reference(identifierOf(content, 'publisher')),
  };
}

function publisherNode(content: Content, locale: Locale): NodeObject {
  return {
    '@type': 'Organization',
    '@id': identifierOf(content, 'publisher'),
    name: tagged(content.site.publisher[locale], locale),
  };
}

/**
 * The breadcrumbs of a page.
 *
 * @param trail pages from the home page to this one, each with its path from the root of the site
 */
export function breadcrumbNode({ site }: Content, trail: { title: string; address: string }[]): NodeObject {
  return {
    '@type': 'BreadcrumbList',
    '@id': `${absolute(site.url, trail.at(-1)?.address ?? gate)}#breadcrumbs`,
    itemListElement: trail.map(({ title, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: absolute(site.url, address),
    })),
  };
}
