import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { builtPages, servedAt } from '../support/built.ts';
import { elementsOfFragment, elementsOfPage, findAll, textWithin } from '../support/markup.ts';
import { otherSite, siteContent, sites, type BuiltSite } from '../support/sites.ts';
import { rootOfXml } from '../support/xml.ts';

type Item = {
  id: string;
  url: string;
  title: string;
  content_html: string;
  date_modified: string;
  date_published?: string;
};
type JsonFeed = { language: string; feed_url: string; items: Item[] };

const fileOf = (site: BuiltSite, locale: string, name: string) => servedAt(site, `/${locale}/${name}`);

/** The Atom feed of a language: its element, and what its entries say. */
function atomOf(site: BuiltSite, locale: string) {
  const feed = rootOfXml(fileOf(site, locale, 'feed.xml'));
  const entries = findAll(feed.within, 'entry').map((entry) => ({
    id: textWithin(entry, 'id') ?? '',
    title: textWithin(entry, 'title') ?? '',
    href: findAll(entry.within, 'link')[0]?.attributes.href ?? '',
    published: textWithin(entry, 'published'),
    updated: textWithin(entry, 'updated') ?? '',
    content: findAll(entry.within, 'content')[0],
  }));
  return { feed, entries };
}
const jsonOf = (site: BuiltSite, locale: string) => JSON.parse(fileOf(site, locale, 'feed.json')) as JsonFeed;

const languages = sites.flatMap((site) =>
  siteContent(site).site.locales.map((locale) => ({ site, locale, name: `${site.name} in “${locale}”` })),
);

/** A schema for the part of JSON Feed 1.1 (jsonfeed.org/version/1.1) that this site uses; other fields are refused. */
const url = { type: 'string', format: 'uri', pattern: '^(https://|tag:)' };
const text = { type: 'string', minLength: 1 };
const jsonFeed = {
  type: 'object',
  required: ['version', 'title', 'items'],
  additionalProperties: false,
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: text,
    home_page_url: url,
    feed_url: url,
    description: text,
    language: { type: 'string', pattern: '^[a-z]{2}$' },
    authors: {
      type: 'array',
      items: { type: 'object', minProperties: 1, additionalProperties: false, properties: { name: text, url } },
    },
    items: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['id', 'content_html'],
        additionalProperties: false,
        properties: {
          id: url,
          url,
          title: text,
          summary: text,
          content_html: text,
          date_published: { type: 'string', format: 'date-time' },
          date_modified: { type: 'string', format: 'date-time' },
          language: { type: 'string', pattern: '^[a-z]{2}$' },
        },
      },
    },
  },
};

const plain = [
  'table',
  'caption',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'p',
  'h2',
  'h3',
  'h4',
  'a',
  'em',
  'strong',
  'sup',
  'ul',
  'ol',
  'li',
  'cite',
  'blockquote',
  'img',
];

describe.each(languages)('the feeds of $name', ({ site, locale }) => {
  const { feed, entries } = atomOf(site, locale);
  const json = jsonOf(site, locale);
  const { url: home, identity = home } = siteContent(site).site;

  test('Atom has what RFC 4287 requires', () => {
    expect([textWithin(feed, 'id'), feed.attributes['xml:lang'], findAll(feed.within, 'author').length]).toEqual([
      `${identity}/${locale}/feed.xml`,
      locale,
      1,
    ]);
    expect(findAll(feed.within, 'link', { rel: 'self' }).map(({ attributes }) => attributes.href)).toEqual([
      `${home}/${locale}/feed.xml`,
    ]);
    for (const { id, title, content } of entries) {
      expect([id.startsWith(identity), title !== '', content?.attributes.type]).toEqual([true, true, 'html']);
    }
  });

  test('JSON Feed keeps to its rules', () => {
    const ajv = new Ajv({ allErrors: true });
    formats(ajv);
    ajv.validate(jsonFeed, json);
    expect(ajv.errors ?? []).toEqual([]);
    expect([json.language, json.feed_url]).toEqual([locale, `${home}/${locale}/feed.json`]);
  });

  test('each entry is there once, in both, the newest first', () => {
    const ids = entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(json.items.map(({ id }) => id)).toEqual(ids);
    const days = entries.map(({ updated }) => updated);
    expect(days).toEqual(days.toSorted().toReversed());
    expect(textWithin(feed, 'updated')).toBe(days[0]);
    expect(days.filter((day) => !/^\d{4}-\d\d-\d\dT00:00:00Z$/.test(day))).toEqual([]);
  });

  test('the announcement and every profile are there, with the day of their last change', () => {
    const { organisations, pages } = siteContent(site);
    const expected = [
      [`${identity}/${locale}/announcement/`, pages.announcement[locale].frontMatter.updated],
      ...organisations.map(({ side, id, texts }) => [
        `${identity}/${locale}/${side}/${id}/`,
        texts[locale].frontMatter.updated,
      ]),
    ].map(([id, day]) => ({ id, updated: `${day ?? ''}T00:00:00Z` }));
    expect(entries.map(({ id, updated }) => ({ id, updated }))).toEqual(expect.arrayContaining(expected));
  });

  test('each entry leads to a page and a place that were built', () => {
    const pages = builtPages(site);
    const astray = entries.filter(({ href }) => {
      const [address = '', anchor] = href.slice(home.length).split('#');
      if (!pages.includes(address)) return true;
      return anchor && !elementsOfPage(servedAt(site, address)).some(({ attributes }) => attributes.id === anchor);
    });
    expect(astray).toEqual([]);
  });

  test('the words are the same in both, as plain HTML with addresses in full', () => {
    expect(json.items.map(({ content_html: html }) => html)).toEqual(entries.map(({ content }) => content?.text));
    for (const { id, content_html: html } of json.items) {
      const elements = elementsOfFragment(html);
      expect(elements.length, id).toBeGreaterThan(0);
      expect(
        elements.filter(({ name }) => !plain.includes(name)),
        id,
      ).toEqual([]);
      const pictures = findAll(elements, 'img');
      const addressed = [...findAll(elements, 'a'), ...pictures];
      expect(
        addressed.filter(({ attributes: { href = '', src = href } }) => !/^https?:/.test(src)),
        id,
      ).toEqual([]);
      expect(
        pictures.filter(({ attributes: { alt = '' } }) => alt === ''),
        id,
      ).toEqual([]);
      expect(html, id).not.toMatch(/\[\^|undefined/);
    }
  });

  test('every page of the language announces both', () => {
    const silent = builtPages(site)
      .filter((address) => address.startsWith(`/${locale}/`))
      .filter((address) => {
        const links = findAll(elementsOfPage(servedAt(site, address)), 'link', { rel: 'alternate' });
        const feeds = links
          .filter(({ attributes: { type } }) => type === 'application/atom+xml' || type === 'application/feed+json')
          .map(({ attributes: { href = '' } }) => new URL(href, `http://site${address}`).pathname);
        return feeds.join() !== `/${locale}/feed.xml,/${locale}/feed.json`;
      });
    expect(silent).toEqual([]);
  });
});

test('a correction is news of its own, first seen on its day', () => {
  const [correction, text] = atomOf(otherSite, 'en').entries;
  expect([correction?.title, correction?.published, correction?.id]).toEqual([
    'Correction: Announcement',
    '2026-10-12T00:00:00Z',
    'tag:partners.example,2014:other-delegation/en/announcement/#correction-2026-10-12',
  ]);
  expect([text?.published, text?.updated]).toEqual(['2026-10-05T00:00:00Z', '2026-10-12T00:00:00Z']);
});
