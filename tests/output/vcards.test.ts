import { parse } from 'vcard4';
import { describe, expect, test } from 'vitest';
import { servedAt } from '../support/built.ts';
import { type BuiltSite, otherSite, siteContent, sites, thisSite } from '../support/sites.ts';

/** Every vCard of a site, by path. */
const cardsOf = (built: BuiltSite) => {
  const { site, organisations } = siteContent(built);
  return site.locales.flatMap((locale) =>
    organisations.map((organisation) => {
      const path = `/${locale}/${organisation.side}/${organisation.id}.vcf`;
      const file = servedAt(built, path);
      const card = parse(file);
      if (Array.isArray(card)) throw new Error(`${path} holds several cards.`);
      const value = (property: string) => card.getProperty(property)[0]?.value;
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
    expect([value('KIND'), value('FN'), value('URL'), value('UID'), value('SOURCE')]).toEqual([
      'org',
      names.short,
      `${url}/${locale}/${side}/${id}/`,
      `${identity ?? url}/o/${id}/`,
      `${url}${path}`,
    ]);
    expect(value('REV')).toBe(`${texts[locale].frontMatter.updated.replaceAll('-', '')}T000000Z`);
    expect(card.getProperty('NOTE')[0]?.parameters).toEqual({ LANGUAGE: locale });
  });

  test('nothing personal and nothing that content does not say is in it', () => {
    const known = [
      'KIND',
      'X-ABSHOWAS',
      'FN',
      'ORG',
      'NICKNAME',
      'CATEGORIES',
      'NOTE',
      'ADR',
      'GEO',
      'URL',
      'UID',
      'SOURCE',
      'REV',
    ];
    expect(card.properties.filter((property) => !known.includes(property))).toEqual([]);
    expect(card.properties.includes('GEO')).toBe(organisation.seat?.place !== undefined);
  });
});

test('a card in full, as vcard4 reads it', () => {
  const found = cardsOf(otherSite).find(({ path }) => path === '/fi/counterparts/nendriu-namai.vcf');
  expect(found?.card.parsedVcard.map(({ property, value }) => [property, value])).toEqual([
    ['KIND', 'org'],
    ['X-ABSHOWAS', 'COMPANY'],
    ['FN', 'Nendrių namai'],
    ['ORG', 'VšĮ Nendrių namai'],
    ['NICKNAME', ['Reed House', 'Marių nendrių draugija']],
    ['CATEGORIES', ['Ruoko ja ruokokatot', 'Veden mittaus']],
    [
      'NOTE',
      expect.stringMatching(/^Nendrių namai toimii kahden kaupungin satamissa.*ympäri vuoden, kesät ja talvet\.$/),
    ],
    ['ADR', expect.objectContaining({ streetAddress: 'Pamario g. 7, Klaipėda', countryName: '' })],
    ['GEO', 'geo:55.7033,21.1443'],
    ['URL', 'https://partners.example/other-delegation/fi/counterparts/nendriu-namai/'],
    ['UID', 'tag:partners.example,2014:other-delegation/o/nendriu-namai/'],
    ['SOURCE', 'https://partners.example/other-delegation/fi/counterparts/nendriu-namai.vcf'],
    ['REV', '20261005T000000Z'],
  ]);
});
