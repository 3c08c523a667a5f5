import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { servedAt } from '../support/built.ts';
import { otherSite, siteContent, sites, thisSite, type BuiltSite } from '../support/sites.ts';

/** Every vCard of a site, by path. */
const cardsOf = (built: BuiltSite) => {
  const { site, organisations } = siteContent(built);
  return site.locales.flatMap((locale) =>
    organisations.map((organisation) => {
      const path = `/${locale}/${organisation.side}/${organisation.id}.vcf`;
      const file = servedAt(built, path);
      const card = ICAL.Component.fromString(file);
      const value = (property: string) => card.getFirstPropertyValue(property);
      return { locale, path, organisation, file, card, value, url: site.url, identity: site.identity };
    }),
  );
};

test.each([
  [thisSite, 39],
  [otherSite, 6],
])('every organisation has a card in every language: %o', (site, count) => {
  expect(cardsOf(site)).toHaveLength(count);
});

describe.each(sites.flatMap(cardsOf))('$path', ({ locale, organisation, file, card, value, url, identity, path }) => {
  test('the file keeps to the form of RFC 6350: CRLF, 75 octets, UTF-8', () => {
    const lines = file.split('\r\n');
    expect(lines.slice(0, 2)).toEqual(['BEGIN:VCARD', 'VERSION:4.0']);
    expect(lines.at(-1)).toBe('');
    expect(lines.filter((line) => /[\r\n\uFFFD]/.test(line) || Buffer.byteLength(line) > 75)).toEqual([]);
  });

  test('it is the organisation, under the name of its page', () => {
    const { side, id, names, texts } = organisation;
    expect(['kind', 'fn', 'url', 'uid', 'source'].map(value)).toEqual([
      'org',
      names.short,
      `${url}/${locale}/${side}/${id}/`,
      `${identity ?? url}/o/${id}/`,
      `${url}${path}`,
    ]);
    expect(file).toContain(`\r\nREV:${texts[locale].frontMatter.updated.replaceAll('-', '')}T000000Z\r\n`);
    expect(card.getFirstProperty('note')?.getParameter('language')).toBe(locale);
  });

  test('nothing personal and nothing that content does not say is in it', () => {
    const known = [
      'version',
      'kind',
      'x-abshowas',
      'fn',
      'org',
      'nickname',
      'categories',
      'note',
      'adr',
      'geo',
      'url',
      'uid',
      'source',
      'rev',
    ];
    const names = card.getAllProperties().map(({ name }) => name);
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
    expect(names.includes('geo')).toBe(organisation.seat?.place !== undefined);
  });
});

test('a card in full, as jCard (RFC 7095)', () => {
  const found = cardsOf(otherSite).find(({ path }) => path === '/fi/counterparts/nendriu-namai.vcf');
  expect(found?.card.jCal[1]).toEqual([
    ['version', {}, 'text', '4.0'],
    ['kind', {}, 'text', 'org'],
    ['x-abshowas', {}, 'unknown', 'COMPANY'],
    ['fn', { language: 'lt' }, 'text', 'Nendrių namai'],
    ['org', {}, 'text', 'VšĮ Nendrių namai'],
    ['nickname', {}, 'text', 'Reed House', 'Marių nendrių draugija'],
    ['categories', {}, 'text', 'Ruoko ja ruokokatot', 'Veden mittaus'],
    [
      'note',
      { language: 'fi' },
      'text',
      expect.stringMatching(/^Nendrių namai toimii kahden kaupungin satamissa.*ympäri vuoden, kesät ja talvet\.$/),
    ],
    [
      'adr',
      { language: 'fi', label: 'Pamario g. 7, Klaipėda' },
      'text',
      ['', '', 'Pamario g. 7, Klaipėda', '', '', '', ''],
    ],
    ['geo', {}, 'uri', 'geo:55.7033,21.1443'],
    ['url', {}, 'uri', 'https://partners.example/other-delegation/fi/counterparts/nendriu-namai/'],
    ['uid', {}, 'text', 'tag:partners.example,2014:other-delegation/o/nendriu-namai/'],
    ['source', {}, 'uri', 'https://partners.example/other-delegation/fi/counterparts/nendriu-namai.vcf'],
    ['rev', {}, 'timestamp', '2026-10-05T00:00:00Z'],
  ]);
});
