import { expect, test } from 'vitest';
import { embedOf } from '../../../../src/formats/partner-kit/oembed.ts';
import { contentOf, organisationOf } from '../../../support/content-folder.ts';

const content = contentOf();

test('a publishing system reads what to show, whose it is, and how long it holds', () => {
  expect(embedOf(content, organisationOf(content, 'alder-house'), 'fr')).toEqual({
    type: 'rich',
    version: '1.0',
    title: 'Alder House · Alba–Borea',
    author_name: 'Les éditeurs',
    author_url: 'https://alba-borea.example/fr/about/',
    provider_name: 'Alba–Borea',
    provider_url: 'https://alba-borea.example/fr/',
    cache_age: 86_400,
    html:
      '<blockquote><a href="https://alba-borea.example/fr/delegation/alder-house/" hreflang="fr">Alder House · Alba–Borea</a></blockquote>' +
      '<iframe src="https://alba-borea.example/embed/fr/alder-house/" title="Alder House · Alba–Borea" ' +
      'width="100%" height="280" frameborder="0" loading="lazy"></iframe>',
    width: 600,
    height: 280,
  });
});
