import { describe, expect, test } from 'vitest';
import { breadcrumbNode, pageGraph } from '../../../../src/formats/structured-data/json-ld-page.ts';
import { eventNodes, graphOf } from '../../../../src/formats/structured-data/json-ld.ts';
import { contentOf } from '../../../support/content-folder.ts';

const content = contentOf();
const press = { address: '/fi/press/', title: 'Lehdistö', description: 'Mitä lehdistö tarvitsee.' };

describe('the graph of a page', () => {
  test('it holds what the page is about, then the page, the site and its publisher', () => {
    const nodes = eventNodes(content, 'fi');
    expect(pageGraph(content, 'fi', press, graphOf(...nodes))['@graph']).toEqual([
      ...nodes,
      {
        '@type': 'WebPage',
        '@id': 'https://alba-borea.example/fi/press/',
        url: 'https://alba-borea.example/fi/press/',
        name: { '@language': 'fi', '@value': 'Lehdistö' },
        description: { '@language': 'fi', '@value': 'Mitä lehdistö tarvitsee.' },
        inLanguage: 'fi',
        isPartOf: { '@id': 'https://alba-borea.example/#website' },
        about: { '@id': 'https://alba-borea.example/#event' },
        dateModified: '2020-05-04',
      },
      {
        '@type': 'WebSite',
        '@id': 'https://alba-borea.example/#website',
        url: 'https://alba-borea.example/',
        name: 'Alba–Borea',
        inLanguage: ['fr', 'en', 'fi'],
        license: 'https://licence.example/texts',
        publisher: { '@id': 'https://alba-borea.example/#publisher' },
      },
      {
        '@type': 'Organization',
        '@id': 'https://alba-borea.example/#publisher',
        name: { '@language': 'fi', '@value': 'Toimitus' },
      },
    ]);
  });

  test('the gate is in every language, and no text of its own dates it', () => {
    const [page] = pageGraph(content, 'en', { ...press, address: '/' }, graphOf())['@graph'];
    expect(page).toMatchObject({ '@id': 'https://alba-borea.example/', inLanguage: ['fr', 'en', 'fi'] });
    expect(page).not.toHaveProperty('dateModified');
  });

  test('a page with breadcrumbs names them', () => {
    const breadcrumbs = breadcrumbNode(content, [press]);
    const [, page] = pageGraph(content, 'fi', press, graphOf(breadcrumbs))['@graph'];
    expect(page).toHaveProperty('breadcrumb', { '@id': 'https://alba-borea.example/fi/press/#breadcrumbs' });
  });
});

test('breadcrumbs are numbered from the home page on, with their addresses in full', () => {
  const trail = [
    { title: 'Home', address: '/en/' },
    { title: 'Alder House', address: '/en/delegation/alder-house/' },
  ];
  expect(breadcrumbNode(content, trail)).toEqual({
    '@type': 'BreadcrumbList',
    '@id': 'https://alba-borea.example/en/delegation/alder-house/#breadcrumbs',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://alba-borea.example/en/' },
      {
        '@type': 'ListItem',
        position: 2,
        name: 'Alder House',
        item: 'https://alba-borea.example/en/delegation/alder-house/',
      },
    ],
  });
});
