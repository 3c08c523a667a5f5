import { expect, test } from 'vitest';
import { gapsLeftToOwner, reportGaps } from '../../../src/checks/owner.ts';
import { contentOf } from '../../support/content-folder.ts';

const { site } = contentOf();

test('a site that is not filled in asks its owner for address, publisher and contact', () => {
  expect(reportGaps(gapsLeftToOwner(site), 'content')).toBe(
    `Only the owner can say, in content/site.yaml:
  url: the public address; https://alba-borea.example is a stand-in
  owner: who publishes the site: name and postal address
  contact: whom the press and readers write to: name and email`,
  );
});

test('a site that is filled in asks for nothing', () => {
  const owner = { name: 'Alba Press, association' };
  const contact = { name: 'Press office', email: 'press@alba.eu', securityExpires: '2030-01-01' };
  const gaps = gapsLeftToOwner({ ...site, url: 'https://press.alba.eu/day', owner, contact });
  expect(reportGaps(gaps, 'content')).toBe('');
});

test.each(['http://localhost:4321', 'https://site.test', 'https://www.example.org'])('%s is a stand-in', (url) => {
  expect(gapsLeftToOwner({ ...site, url })[0]?.field).toBe('url');
});
