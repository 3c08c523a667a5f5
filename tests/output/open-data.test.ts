import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { isServed, servedAt } from '../support/built.ts';
import { readCsv } from '../support/csv.ts';
import { siteContent, sites, type BuiltSite } from '../support/sites.ts';

const names = ['event', 'organisations', 'sources'] as const;

type Data = Record<string, unknown>;
const json = (site: BuiltSite, file: string) => JSON.parse(servedAt(site, `/api/${file}.json`)) as Data;

/** Every value of some data with its path. */
const valuesIn = (data: unknown, way: string[] = []): [way: string[], value: unknown][] => [
  [way, data],
  ...(typeof data === 'object' && data !== null
    ? Object.entries(data).flatMap(([name, value]) => valuesIn(value, [...way, name]))
    : []),
];

/** Violations of the JSON Schema beside some data. */
function mistakesIn(site: BuiltSite, name: string, data: Data): string[] {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile(json(site, `${name}.schema`));
  validate(data);
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}

describe.each(sites)('the open data of $name', (site) => {
  const content = siteContent(site);
  const { url, locales, licence, publisher } = content.site;

  describe.each(names)('%s.json', (name) => {
    const data = json(site, name);

    test('it obeys the schema beside it, which it names', () => {
      expect(data.$schema).toBe(`${url}/api/${name}.schema.json`);
      expect(json(site, `${name}.schema`).$id).toBe(data.$schema);
      expect(mistakesIn(site, name, data)).toEqual([]);
    });

    test.each([
      [
        'without its licence',
        (whole: Data) => ({ ...whole, licence: undefined }),
        / must have required property 'licence'$/,
      ],
      ['with a property more', (whole: Data) => ({ ...whole, rumour: 1 }), / must NOT have additional properties$/],
      ['at a relative address', (whole: Data) => ({ ...whole, site: './' }), /^\/site must match format "uri"$/],
      [
        'in one language only',
        (whole: Data) => ({ ...whole, attribution: { en: 'The editors' } }),
        /^\/attribution must have required property 'fi'$/,
      ],
    ])('%s it would be refused', (_, spoil, mistake) => {
      expect(mistakesIn(site, name, spoil(data))).toContainEqual(expect.stringMatching(mistake));
    });

    test('it says on what terms it may be used', () => {
      expect(data).toMatchObject({ languages: locales, licence, attribution: publisher });
    });

    test('what it names by id is in the files', () => {
      const ids = (file: string) => (json(site, file)[file] as { id: string }[]).map(({ id }) => id);
      const cited = valuesIn(data).flatMap(([way, value]) =>
        way.at(-1) === 'sources' && Array.isArray(value) && way.length > 1 ? (value as string[]) : [],
      );
      expect(cited.filter((id) => !ids('sources').includes(id))).toEqual([]);
    });

    test('each of its addresses of this site is served', () => {
      const own = valuesIn(data).flatMap(([, value]) =>
        typeof value === 'string' && value.startsWith(`${url}/`) ? [value.slice(url.length).replace(/#.*/, '')] : [],
      );
      expect(own.length).toBeGreaterThan(5);
      expect([...new Set(own)].filter((address) => !isServed(site, address))).toEqual([]);
    });
  });

  test('a figure without a source or a year would be refused', () => {
    const spoiled = structuredClone(json(site, 'organisations'));
    const { organisations } = spoiled as { organisations: { figures: { sources: string[]; year?: number }[] }[] };
    const figure = organisations.flatMap(({ figures }) => figures)[0];
    if (figure) figure.sources = [];
    delete figure?.year;
    expect(mistakesIn(site, 'organisations', spoiled).map((mistake) => mistake.replace(/.*\/\d+/, ''))).toEqual([
      " must have required property 'year'",
      '/sources must NOT have fewer than 1 items',
    ]);
  });

  test('every organisation and every source of the content is there', () => {
    const entries = (name: string) => (json(site, name)[name] as { id: string }[]).map(({ id }) => id);
    expect(entries('organisations')).toEqual(content.organisations.map(({ id }) => id));
    expect(entries('sources')).toEqual(Object.keys(content.sources));
  });

  describe.each(['organisations', 'sources'] as const)('%s.csv', (name) => {
    const file = servedAt(site, `/api/${name}.csv`);
    const rows = readCsv(file.replace(/^\ufeff/, ''));

    test('it begins with the mark by which Excel knows UTF-8', () => {
      expect(file.charCodeAt(0)).toBe(0xfeff);
    });

    test('it has a row for each entry of the JSON, with the same values in every language', () => {
      const entries = json(site, name)[name] as Record<string, unknown>[];
      expect(rows).toHaveLength(entries.length);
      for (const [index, entry] of entries.entries()) {
        const plain = valuesIn(entry).filter(
          ([[first], value]) => first !== 'usedOn' && ['string', 'number', 'boolean'].includes(typeof value),
        );
        const cells = plain
          .filter(([way]) => way.at(-2) !== 'sources')
          .map(([way, value]) => [way.map(fromOne).join('.'), value]);
        for (const [column, value] of cells)
          expect([column, rows[index]?.[column as string]]).toEqual([column, String(value)]);
      }
    });

    test('each row says on what terms it may be used', () => {
      const terms = rows.map((row) => [row['licence.url'], ...locales.map((locale) => row[`attribution.${locale}`])]);
      expect(new Set(terms.map(String))).toEqual(
        new Set([String([licence.url, ...locales.map((locale) => publisher[locale])])]),
      );
    });

    test('no cell is worked out as a formula', () => {
      expect(rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+@\t\r]|^-(?!\d)/.test(cell))).toEqual([]);
    });
  });
});

const fromOne = (name: string) => (/^\d+$/.test(name) ? String(Number(name) + 1) : name);
