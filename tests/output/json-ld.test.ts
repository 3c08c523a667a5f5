import jsonld from 'jsonld';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtPages, isServed, servedAt } from '../support/built.ts';
import { elementsOfPage, findAll } from '../support/markup.ts';
import { siteContent, sites, type BuiltSite } from '../support/sites.ts';

/** The part of the schema.org context that these graphs use, so that no test needs the network. */
const context = {
  '@vocab': 'https://schema.org/',
  url: { '@type': '@id' },
  sameAs: { '@type': '@id' },
  item: { '@type': '@id' },
  license: { '@type': '@id' },
  mainEntityOfPage: { '@type': '@id' },
};

const documentLoader = (url: string) => {
  if (url !== 'https://schema.org') return Promise.reject(new Error(`${url} is not to be fetched.`));
  return Promise.resolve({ documentUrl: url, document: { '@context': context } });
};

type Value = { '@id'?: string; '@value'?: unknown; '@language'?: string };
type FlatNode = { '@id': string; '@type'?: string[] };
type Described = { id: string; types: string[]; properties: Map<string, Value[]> };

/** The expanded nodes of a graph, with short names of properties. */
async function nodesOf(graph: object): Promise<Described[]> {
  const flat = (await jsonld.flatten(graph, undefined, { documentLoader })) as unknown as FlatNode[];
  return flat.map(({ '@id': id, '@type': types = [], ...properties }) => ({
    id,
    types: types.map((type) => type.replace('https://schema.org/', '')),
    properties: new Map(
      Object.entries(properties).map(([name, values]) => [name.replace('https://schema.org/', ''), values as Value[]]),
    ),
  }));
}

const graphAt = (site: BuiltSite, address: string): unknown[] =>
  findAll(elementsOfPage(servedAt(site, address)), 'script', { type: 'application/ld+json' }).map(({ text }): unknown =>
    JSON.parse(text),
  );

/** Properties that may have several values; any other has one, or one a language. */
const plural = [
  'alternateName',
  'correction',
  'image',
  'inLanguage',
  'itemListElement',
  'mainEntityOfPage',
  'mentions',
  'sameAs',
];

describe.each(sites)('the JSON-LD of $name', (site) => {
  const { site: facts, organisations, sources } = siteContent(site);
  const pages = builtPages(site).filter((address) => address !== '/404.html' && !address.startsWith('/embed/'));
  const nodesByPage = new Map<string, Described[]>();
  let merged: Described[];

  beforeAll(async () => {
    const graphs = pages.map((address) => graphAt(site, address)[0] as { '@graph': object[] });
    for (const [index, address] of pages.entries()) nodesByPage.set(address, await nodesOf(graphs[index] ?? {}));
    merged = await nodesOf({
      '@context': 'https://schema.org',
      '@graph': graphs.flatMap((graph) => graph['@graph']),
    });
  });

  const ofType = (type: string) => merged.filter(({ types }) => types.includes(type));
  const plainValues = (node: Described | undefined, property: string) =>
    node?.properties.get(property)?.map((value) => value['@value'] ?? value['@id']);

  test('each page has one graph', () => {
    expect(pages.filter((address) => graphAt(site, address).length !== 1)).toEqual([]);
  });

  test('merged, the graphs tell of one event, one venue, one announcement, one site and every organisation', () => {
    const own = (name: string) => [`${facts.url}/#${name}`];
    expect(ofType('Event').map(({ id }) => id)).toEqual(own('event'));
    expect(ofType('Place').map(({ id }) => id)).toEqual(own('venue'));
    expect(ofType('NewsArticle').map(({ id }) => id)).toEqual(own('announcement'));
    expect(ofType('WebSite').map(({ id }) => id)).toEqual(own('website'));
    expect(new Set(ofType('Organization').map(({ id }) => id))).toEqual(
      new Set([...own('publisher'), ...organisations.map(({ id }) => `${facts.url}/o/${id}/#organisation`)]),
    );
    expect(new Set(ofType('WebPage').map(({ id }) => id))).toEqual(
      new Set(pages.map((address) => facts.url + address)),
    );
  });

  test('no page contradicts another: what stands in no language is the same wherever the thing is described', () => {
    const told = new Map<string, Set<string>>();
    for (const { id, types, properties } of [...nodesByPage.values()].flat()) {
      const known = [...properties].map(([name, values]) => [name, values.filter((value) => !value['@language'])]);
      const described = JSON.stringify([types, known.filter(([, values]) => values && values.length > 0)]);
      if (!id.startsWith('_:') && types.length > 0) told.set(id, (told.get(id) ?? new Set()).add(described));
    }
    expect([...told].filter(([, versions]) => versions.size > 1)).toEqual([]);
  });

  test('merged, nothing has two values where one is due, nor two in one language', () => {
    const double = merged.flatMap(({ id, properties }) =>
      [...properties]
        .filter(([name]) => !plural.includes(name))
        .filter(([, values]) => new Set(values.map((value) => value['@language'])).size < values.length)
        .map(([name]) => `${name} of ${id}`),
    );
    expect(double).toEqual([]);
  });

  test('merged, the event and the announcement are told in every language', () => {
    const languages = (node: Described | undefined, property: string) =>
      node?.properties
        .get(property)
        ?.map((value) => value['@language'])
        .sort();
    const all = [...facts.locales].sort();
    expect(languages(ofType('Event')[0], 'description')).toEqual(all);
    expect(languages(ofType('NewsArticle')[0], 'headline')).toEqual(all);
    expect(plainValues(ofType('NewsArticle')[0], 'inLanguage')).toEqual(facts.locales);
  });

  test('only the steps of breadcrumbs have no identifier', () => {
    const nameless = merged.filter(({ id }) => id.startsWith('_:')).flatMap(({ types }) => types);
    expect([...new Set(nameless)]).toEqual(['ListItem']);
  });

  test('every reference on a page leads to a node of that page', () => {
    const ids = (value: unknown): string[] => {
      if (typeof value !== 'object' || value === null) return [];
      const names = Object.keys(value);
      if (names.length === 1 && '@id' in value) return [String(value['@id'])];
      return Object.values(value).flatMap(ids);
    };
    const dangling = pages.flatMap((address) => {
      const [graph] = graphAt(site, address) as { '@graph': { '@id': string }[] }[];
      const described = new Set(graph?.['@graph'].map((node) => node['@id']));
      return ids(graph)
        .filter((id) => !described.has(id))
        .map((id) => `${id} on ${address}`);
    });
    expect(dangling).toEqual([]);
  });

  test('every identifier that is an address of this site is served, and described somewhere', () => {
    const referred = merged.flatMap(({ id, properties }) => [
      id,
      ...[...properties.values()].flat().flatMap((value) => value['@id'] ?? []),
    ]);
    const own = [...new Set(referred)].filter((id) => id.startsWith(`${facts.url}/`));
    expect(own.length).toBeGreaterThan(pages.length);
    expect(own.filter((id) => !isServed(site, id.slice(facts.url.length).replace(/#.*/, '')))).toEqual([]);
    const described = new Set(merged.filter(({ types }) => types.length > 0).map(({ id }) => id));
    expect(own.filter((id) => !described.has(id))).toEqual([]);
  });

  test('nothing is claimed that no source tells: no organiser', () => {
    expect(ofType('Event')[0]?.properties.has('organizer')).toBe(false);
  });

  test('an organisation is identified elsewhere only by addresses that a source vouches for', () => {
    for (const { id, websites } of organisations) {
      const node = merged.find((known) => known.id === `${facts.url}/o/${id}/#organisation`);
      expect([id, plainValues(node, 'sameAs') ?? []]).toEqual([id, websites.map(({ url }) => url)]);
      expect(websites.flatMap((website) => website.sources).filter((source) => !sources[source])).toEqual([]);
    }
  });
});
